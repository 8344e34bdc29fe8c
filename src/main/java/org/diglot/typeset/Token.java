package org.diglot.typeset;

/// A part of a code that means something.
///
/// @param start where in the code it begins
/// @param end where it has ended
/// @param classes Prism's words for it: `keyword`, `string`
record Token(int start, int end, String classes) {
    /// Whether what it says is said to people rather than to machines.
    boolean isProse() {
        return classes.contains("comment") || classes.contains("string") || classes.contains("attr-value")
                || classes.contains("plain-text") || classes.contains("content");
    }
}
