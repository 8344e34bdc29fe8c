package org.diglot.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.language.Language;
import org.diglot.post.Slug;

/// What the name of a file says about its post: `2025-12-26-night-train.fa.md` has a date, a stem and a language.
record FileName(Optional<String> date, String stem, Optional<Language> language) {
    private static final Pattern PARTS = Pattern
            .compile("(?s)(?:(\\d{4}-\\d{2}-\\d{2})[-_ ]+)?(.*?)(?:\\.(\\p{Alpha}{2}))?");
    private static final Pattern INDEX = Pattern.compile("(?i)index(\\.\\p{Alpha}{2})?");

    /// @param path below the posts folder, `/` between folders
    static FileName of(String path) {
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
        return new FileName(Optional.ofNullable(parts.group(1)), parts.group(2) + suffix, language);
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
