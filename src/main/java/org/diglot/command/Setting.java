package org.diglot.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.diglot.language.Language;

/// A setting of the blog, as `--help` shows it; README.md says more of each.
///
/// @param name without the prefix `blog.`
/// @param end what follows the name, behind a dot
public record Setting(String name, End end, String value, String meaning) {
    /// What follows the name of a setting of which there are several.
    public enum End {
        NONE, LANG, NAME
    }

    /// All there are.
    public static final List<Setting> ALL = List.of(
            new Setting("posts", End.NONE, "FOLDER", "the folder of posts (posts)"),
            new Setting("url", End.NONE, "URL", "scheme and host under which readers find the blog"),
            new Setting("title", End.LANG, "TEXT", "name of the blog"),
            new Setting("tagline", End.LANG, "TEXT", "what it is about"),
            new Setting("author", End.LANG, "NAME", "who wrote the posts that name no author"),
            new Setting("default-language", End.NONE, "CODE", "for readers who ask for none (en)"),
            new Setting("zone", End.NONE, "ZONE", "time zone of dates without one (Asia/Tehran)"),
            new Setting("page-size", End.NONE, "NUMBER", "posts on one page of a list (10)"),
            new Setting("untranslated", End.NONE, "show|hide", "posts in a language they are not written in (show)"),
            new Setting("preview", End.NONE, "true|false", "show drafts and posts to come (false)"),
            new Setting("cache", End.NONE, "FOLDER", "where images in smaller sizes are kept"),
            new Setting("allowed-hosts", End.NONE, "HOST,…", "other hosts whose images and frames are shown"),
            new Setting("feed-items", End.NONE, "NUMBER", "posts in one feed (20)"),
            new Setting("ready-limit", End.NONE, "NUMBER", "MB of answers kept ready to be sent (64)"),
            new Setting("hub", End.NONE, "URL", "hub that tells readers of feeds what is new (WebSub)"),
            new Setting("index-now-key", End.NONE, "KEY", "for telling search engines what changed (IndexNow)"),
            new Setting("index-now-endpoint", End.NONE, "URL", "who is told (https://api.indexnow.org/indexnow)"),
            new Setting("social", End.NAME, "URL", "where else you are found, shown in the foot"));

    /// The full name, or names: `blog.title.en`, `blog.title.fa`.
    public Stream<String> names() {
        return switch (end) {
            case LANG ->
                Arrays.stream(Language.values()).map(language -> "blog.%s.%s".formatted(name, language.code()));
            case NAME -> Stream.of("blog.%s.%s".formatted(name, end));
            case NONE -> Stream.of("blog." + name);
        };
    }

    /// What a name that is no setting's was probably meant to be, as the rest of a sentence.
    public static String hint(String unknown) {
        return Nearest.to(unknown, ALL.stream().flatMap(Setting::names).toList())
                .map("Did you mean %s?"::formatted).orElse("The settings are listed by --help.");
    }
}
