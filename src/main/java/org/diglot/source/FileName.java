package org.diglot.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.language.Language;
import org.diglot.post.Slug;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// What the name of a file says about its post: `2025-12-26-night-train.fa.md` has a date, a stem and a language.
///
/// @param twin the same for all files that are one post: the path without extension and without the language
/// @param folder the language whose folder the file stands in, as some engines sort them
/// @param held whether the file stands in a folder of drafts
record FileName(Optional<String> date, String stem, Optional<Language> language, String twin,
        Optional<Language> folder, boolean held) {
    private static final Pattern PARTS = Pattern
            .compile("(?s)(?:(\\d{4}-\\d{2}-\\d{2})(?:[-_ ]+|(?=\\.|\\z)))?(.*?)(?:\\.(\\p{Alpha}{2}))?");
    private static final Pattern INDEX = Pattern.compile("(?i)index(\\.\\p{Alpha}{2})?");
    private static final Pattern DATED_FOLDERS = Pattern
            .compile("(?s)(?:.*/)?(\\d{4})/(\\d{2})/(\\d{2})/.*");
    /// After each change the names of all files are compared again.
    private static final Cache<String, FileName> NAMES = Caffeine.newBuilder().maximumSize(30_000).build();
    private static final Pattern DRAFTS = Pattern.compile("(?s)(?:.*/)?_drafts/.*");

    /// @param path below the posts folder, `/` between folders
    static FileName of(String path) {
        return NAMES.get(path, FileName::read);
    }

    private static FileName read(String path) {
        String[] folders = path.split("/", -1);
        String name = withoutExtension(folders[folders.length - 1]);
        Matcher index = INDEX.matcher(name);
        boolean isIndex = index.matches() && folders.length > 1;
        Matcher parts = PARTS.matcher(isIndex ? folders[folders.length - 2] + name.substring("index".length()) : name);
        if (!parts.matches()) {
            throw new IllegalStateException(path);
        }
        Optional<Language> language = Optional.ofNullable(parts.group(3)).flatMap(Language::ofTag);
        String suffix = parts.group(3) == null || language.isPresent() ? "" : "." + parts.group(3);
        String stem = parts.group(2).isEmpty() && parts.group(1) != null ? parts.group(1) : parts.group(2) + suffix;
        Optional<Language> folder = Optional.empty();
        StringBuilder twin = new StringBuilder();
        for (int i = 0; i < folders.length - 1; i++) {
            Optional<Language> here = folder.isEmpty() ? Language.of(folders[i]) : Optional.empty();
            twin.append(here.isPresent() ? "" : folders[i]).append('/');
            folder = folder.or(() -> here);
        }
        twin.append(language.isPresent() ? name.substring(0, name.length() - 3) : name);
        return new FileName(Optional.ofNullable(parts.group(1)).or(() -> folderDate(path)), stem, language,
                twin.toString(), folder, DRAFTS.matcher(path).matches());
    }

    private static Optional<String> folderDate(String path) {
        Matcher date = DATED_FOLDERS.matcher(path);
        return date.matches()
                ? Optional.of("%s-%s-%s".formatted(date.group(1), date.group(2), date.group(3)))
                : Optional.empty();
    }

    /// Whether another file may be the other half of the same post, and say what both share.
    boolean mayBeHalf() {
        return language.isPresent() || folder.isPresent();
    }

    Slug slug() {
        return Slug.of(stem);
    }

    /// The name in words, for a post that gives no title.
    String words() {
        return stem.replaceAll("[-_\\s]+", " ").strip();
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
