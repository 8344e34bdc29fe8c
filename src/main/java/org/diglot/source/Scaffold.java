package org.diglot.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.diglot.language.Language;
import org.diglot.post.Slug;

/// The file of a post that has yet to be written: a draft with a half for every language.
///
/// @param titles as far as they are known
public record Scaffold(Map<Language, String> titles, Language original, LocalDate date) {
    private static final int LONGEST_NAME = 200;

    public Scaffold {
        titles = Language.ordered(titles);
    }

    /// Front matter and halves, the original's first.
    public String text() {
        // The language is said, because a text that is yet to be written does not tell it.
        return "---\n" + lines("title", language -> quoted(titles.getOrDefault(language, ""))) + "lang: "
                + original.code() + "\n" + "date: " + date + "\ndraft: true\n" + lines("description", _ -> "")
                + lines("category", _ -> "")
                + lines("tags", _ -> " []") + "---\n"
                + languages().stream().map(this::half).collect(Collectors.joining());
    }

    /// The name of its file: the slug of the first title that has one; empty where none has. Persian letters stay.
    public Optional<String> fileName() {
        return languages().stream().map(language -> Slug.of(titles.getOrDefault(language, "")).text())
                .filter(slug -> !slug.isEmpty()).findFirst().map(slug -> bounded(slug) + ".md");
    }

    /// File systems take 255 bytes for a name.
    private static String bounded(String slug) {
        String bounded = slug;
        while (bounded.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            int hyphen = bounded.lastIndexOf('-');
            bounded = bounded.substring(0,
                    hyphen > 0 ? hyphen : bounded.offsetByCodePoints(bounded.length(), -1));
        }
        return bounded;
    }

    private List<Language> languages() {
        List<Language> languages = new ArrayList<>(List.of(Language.values()));
        languages.remove(original);
        languages.addFirst(original);
        return languages;
    }

    private String lines(String key, Function<Language, String> value) {
        return languages().stream()
                .map(language -> (language == original ? key : Keys.in(key, language)) + ":" + value.apply(language)
                        + "\n")
                .collect(Collectors.joining());
    }

    private String half(Language language) {
        return (language == original ? "" : "\n" + language.marker() + "\n") + "\n"
                + language.words().text("scaffold.text") + "\n";
    }

    /// A double-quoted scalar (YAML 1.2, section 7.3.1), or nothing. What cannot be printed is not for a title.
    private static String quoted(String title) {
        String line = title.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.isEmpty() ? "" : " \"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
