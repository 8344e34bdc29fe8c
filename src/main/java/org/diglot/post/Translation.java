package org.diglot.post;

import java.util.Optional;

import org.diglot.language.Language;

/// A post in one language.
///
/// @param begins where its text begins; the file of a pair that has this language
/// @param title in lists, feeds and the head of the page; never empty
/// @param description one paragraph, plain; empty only where the text has no paragraph
/// @param describedAt where the author wrote the description; without it, it is how the text begins
/// @param source the Markdown, without what its author wrote for no reader
public record Translation(Language language, Place begins, String title, String description,
        Optional<Place> describedAt, Content content, Packed source) {
    /// Whether the author wrote the description.
    public boolean described() {
        return describedAt.isPresent();
    }

    /// The one first-level heading of the page: the text's own title heading, else the title.
    public Wording heading() {
        return content.heading().orElseGet(() -> Wording.plain(title));
    }

    public int minutes() {
        return language.minutes(content.words());
    }
}
