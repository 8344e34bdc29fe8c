package org.diglot.typeset;

/// An element around a part of a code.
///
/// @param rank of two that begin and end together, the lower goes around the higher
record Span(int start, int end, int rank, String open, String close) {
    static final int LINE = 0;
    static final int TOKEN = 1;
    static final int ISOLATE = 2;

    static Span of(Token token) {
        return new Span(token.start(), token.end(), TOKEN, "<span class=\"token " + token.classes() + "\">", "</span>");
    }

    static Span line(int start, int end, boolean marked) {
        return new Span(start, end, LINE, marked ? "<span class=\"code-line marked\">" : "<span class=\"code-line\">",
                "</span>");
    }

    Span part(int from, int to) {
        return new Span(from, to, rank, open, close);
    }
}
