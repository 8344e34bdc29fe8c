package org.diglot.search;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.diglot.post.Heading;
import org.diglot.post.Term;

/// A part of a text that is searched, and how much a word in it counts.
// Functions of ours keep nothing; Error Prone cannot know it.
@SuppressWarnings("ImmutableEnumChecker")
enum Field {
    TITLE(8, text -> String.join("\n", text.translation().title(), text.translation().heading().text())), TERMS(4,
            text -> text.terms().stream().map(Term::names).flatMap(names -> names.distinct().stream())
                    .collect(Collectors.joining("\n"))), HEADINGS(3.5f,
                            text -> text.translation().content().outline().stream().map(Heading::text)
                                    .collect(Collectors.joining("\n"))), DESCRIPTION(
                                            2.5f,
                                            text -> text.translation().described()
                                                    ? text.translation().description()
                                                    : ""), BODY(1, text -> text.prose().text()), CODE(0.4f,
                                                            text -> text.prose().code());

    /// The words of all fields but code, as they are written: what may be suggested.
    static final String WORDS = "words";

    private final float weight;
    private final Function<Text, String> content;

    Field(float weight, Function<Text, String> content) {
        this.weight = weight;
        this.content = content;
    }

    float weight() {
        return weight;
    }

    String of(Text text) {
        return content.apply(text);
    }

    /// The name in the index.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether its words may be suggested.
    boolean isSuggesting() {
        return this != CODE;
    }
}
