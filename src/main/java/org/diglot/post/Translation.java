package org.diglot.post;

import java.util.Optional;

import org.diglot.language.Language;

/// A post in one language.
///
/// @param begins where its text begins; the file of a pair that has this language
/// @param writtenTitle what the author wrote as the title in this language
/// @param name what it is called where neither that nor its text says so; never empty
/// @param writtenDescription what the author wrote as the description
public record Translation(Language language, Place begins, Optional<String> writtenTitle, String name,
        Optional<Placed<String>> writtenDescription, Body body) {
    Translation with(Body other) {
        return new Translation(language, begins, writtenTitle, name, writtenDescription, other);
    }

    /// In lists, feeds and the head of the page; never empty.
    public String title() {
        return writtenTitle.or(() -> content().heading().map(Wording::text)).orElse(name);
    }

    /// One paragraph, plain; empty only where the text has no paragraph.
    public String description() {
        return writtenDescription.map(Placed::value)
                .orElseGet(() -> Excerpt.of(content().opening(), Excerpt.DESCRIPTION));
    }

    /// Where the author wrote the description; without it, it is how the text begins.
    public Optional<Place> describedAt() {
        return writtenDescription.map(Placed::place);
    }

    /// Whether the author wrote the description.
    public boolean described() {
        return writtenDescription.isPresent();
    }

    /// The text, ready to be shown. The first time takes long.
    public Content content() {
        return body.composed().content();
    }

    /// The Markdown, without what its author wrote for no reader.
    public Packed source() {
        return body.composed().source();
    }

    /// The one first-level heading of the page: the text's own title heading, else the title.
    public Wording heading() {
        return content().heading().orElseGet(() -> Wording.plain(title()));
    }

    /// How long it takes to read; at least one.
    public int minutes() {
        return language.minutes(body.words());
    }
}
