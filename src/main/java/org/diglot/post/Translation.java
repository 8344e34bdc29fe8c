package org.diglot.post;

import org.diglot.language.Language;

/// A post in one language.
///
/// @param begins where its text begins; the file of a pair that has this language
/// @param title in lists, feeds and the head of the page; never empty
/// @param description one paragraph, plain; empty only where the text has no paragraph
/// @param described whether the author wrote the description; otherwise it is how the text begins
public record Translation(Language language, Place begins, String title, String description, boolean described,
        Content content) {
    /// The one first-level heading of the page: the text's own title heading, else the title.
    public String heading() {
        return content.heading().orElse(title);
    }

    public int minutes() {
        return language.minutes(content.words());
    }
}
