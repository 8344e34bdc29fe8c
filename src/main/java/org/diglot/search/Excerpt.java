package org.diglot.search;

import java.util.List;

/// What of a post answers a question, in the author's own spelling.
///
/// @param title the whole title
/// @param text a passage or two of the text, or how it is described where only other parts have the words; may be empty
public record Excerpt(Marked title, Marked text) {
    /// A text with places in it.
    ///
    /// @param marks in order, apart from one another
    public record Marked(String text, List<Mark> marks) {
        static Marked plain(String text) {
            return new Marked(text, List.of());
        }
    }

    /// Where a word stands that was asked for.
    public record Mark(int start, int end) {}
}
