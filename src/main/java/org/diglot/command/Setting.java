package org.diglot.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.diglot.language.Language;

/// A setting of the blog, as `--help` shows it; README.md says more of each.
///
/// @param name without the prefix `blog.`
/// @param perLanguage whether there is one for each language, with its code at the end
public record Setting(String name, boolean perLanguage, String value, String meaning) {
    /// All there are.
    public static final List<Setting> ALL = List.of(
            new Setting("posts", false, "FOLDER", "the folder of posts (posts)"),
            new Setting("url", false, "URL", "scheme and host under which readers find the blog"),
            new Setting("title", true, "TEXT", "name of the blog"),
            new Setting("tagline", true, "TEXT", "what it is about"),
            new Setting("author", true, "NAME", "who wrote the posts that name no author"),
            new Setting("default-language", false, "CODE", "for readers who ask for none (en)"),
            new Setting("zone", false, "ZONE", "time zone of dates without one (Asia/Tehran)"),
            new Setting("page-size", false, "NUMBER", "posts on one page of a list (10)"),
            new Setting("untranslated", false, "show|hide", "posts in a language they are not written in (show)"),
            new Setting("preview", false, "true|false", "show drafts and posts to come (false)"),
            new Setting("cache", false, "FOLDER", "where images in smaller sizes are kept"),
            new Setting("allowed-hosts", false, "HOST,…", "other hosts whose images and frames are shown"));

    /// The full name, or names: `blog.title.en`, `blog.title.fa`.
    public Stream<String> names() {
        return perLanguage
                ? Arrays.stream(Language.values()).map(language -> "blog.%s.%s".formatted(name, language.code()))
                : Stream.of("blog." + name);
    }

    /// What a name that is no setting's was probably meant to be, as the rest of a sentence.
    public static String hint(String unknown) {
        return Nearest.to(unknown, ALL.stream().flatMap(Setting::names).toList())
                .map("Did you mean %s?"::formatted).orElse("The settings are listed by --help.");
    }
}
