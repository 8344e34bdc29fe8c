package org.diglot.markdown;

import java.util.Locale;
import java.util.Set;

/// What a path leads to, as far as its name tells.
final class FileKind {
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp");
    private static final Set<String> POSTS = Set.of("md", "markdown", "mdx");
    private static final Set<String> PAGES = Set.of("", "html", "htm", "xml", "php");

    private FileKind() {}

    static boolean isImage(String path) {
        return IMAGES.contains(extension(path));
    }

    static boolean isPost(String path) {
        return POSTS.contains(extension(path));
    }

    /// Whether it names a file that an author has beside the post, rather than a page.
    static boolean isFile(String path) {
        return !PAGES.contains(extension(path));
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String extension = dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.matches("[a-z0-9]{1,8}") ? extension : "";
    }
}
