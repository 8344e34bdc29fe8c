package org.diglot.post;

/// A heading within a text.
///
/// @param level 2 to 6, as on the page
/// @param id its anchor, unique within its text
public record Heading(int level, String id, Wording words) {
    /// Plain.
    public String text() {
        return words.text();
    }
}
