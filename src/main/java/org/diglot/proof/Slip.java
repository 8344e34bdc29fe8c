package org.diglot.proof;

import java.util.List;

/// A place in a text that is surely not spelled as its author meant it, with the one right spelling.
///
/// @param begin of what the message speaks of
/// @param end behind it
/// @param message what is wrong
/// @param hint what is right
/// @param edits what makes it right, in order, all between begin and end
public record Slip(int begin, int end, String message, String hint, List<Edit> edits) {
    public Slip {
        edits = List.copyOf(edits);
    }

    /// The same slip in a text that begins so much earlier.
    public Slip moved(int by) {
        return new Slip(begin + by, end + by, message, hint, edits.stream()
                .map(edit -> new Edit(edit.begin() + by, edit.end() + by, edit.replacement())).toList());
    }
}
