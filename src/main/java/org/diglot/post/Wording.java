package org.diglot.post;

/// A line of an author's, such as a heading.
///
/// @param text plain
/// @param html the same with its markup, sanitized, without links and anchors, so that it can stand within a link
public record Wording(String text, String html) {
    public static Wording plain(String text) {
        return new Wording(text, Fragment.escape(text));
    }

    /// Whether there is no markup in it.
    public boolean isPlain() {
        return html.indexOf('<') < 0;
    }
}
