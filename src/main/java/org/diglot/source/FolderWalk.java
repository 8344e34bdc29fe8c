package org.diglot.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.diglot.post.Position;
import org.diglot.post.Problem;

/// Lists the post files below a folder. A link to a file counts if it leads to a file within the folder; links to
/// folders are not followed, so that no post is found twice and no walk runs in a circle.
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final List<String> EXTENSIONS = List.of(".md", ".markdown", ".mdx");

    private final Path root;
    private final String folder;
    private final SortedMap<String, Stamp> files = new TreeMap<>();
    private final List<String> unread = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FolderWalk(Path root, String folder) {
        this.root = root;
        this.folder = folder;
    }

    static Listing list(Path folder, String name) throws IOException {
        FolderWalk walk = new FolderWalk(folder.toRealPath(), name);
        Files.walkFileTree(walk.root, walk);
        return new Listing(Collections.unmodifiableSortedMap(walk.files), List.copyOf(walk.unread),
                List.copyOf(walk.problems));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return !directory.equals(root) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && attributes.isSymbolicLink() && Files.isDirectory(file)) {
            visitFolderLink(file);
        } else if (!isHidden(file) && hasExtension(file)) {
            if (attributes.isSymbolicLink()) {
                visitLink(file);
            } else if (attributes.isRegularFile()) {
                files.put(relative(file), Stamp.of(file, attributes));
            }
        }
        return FileVisitResult.CONTINUE;
    }

    /// What it leads to within the folder is found by its own path.
    private void visitFolderLink(Path link) {
        try {
            if (!link.toRealPath().startsWith(root)) {
                problems.add(Problem.warning(folder + "/" + relative(link), Position.START,
                        "links to other folders are not followed", "move the folder here, or mount it"));
            }
        } catch (IOException e) {
            report(link, "the link leads nowhere", "mend or delete it");
        }
    }

    private void visitLink(Path link) {
        try {
            Path target = link.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
            if (!target.startsWith(root)) {
                unread.add(relative(link));
                report(link, "the link leads outside the posts folder", "copy the file into the folder");
            } else if (attributes.isRegularFile()) {
                files.put(relative(link), Stamp.of(link, attributes));
            }
        } catch (IOException e) {
            unread.add(relative(link));
            report(link, "the link leads nowhere", "mend or delete it");
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        if (Files.isDirectory(file) && !isHidden(file)) {
            unread.add(relative(file));
            report(file, "the folder cannot be read", "check its permissions");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
        return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, failure);
    }

    private void report(Path path, String message, String hint) {
        problems.add(Problem.error(folder + "/" + relative(path), Position.START, message, hint));
    }

    private String relative(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean hasExtension(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(name::endsWith);
    }
}
