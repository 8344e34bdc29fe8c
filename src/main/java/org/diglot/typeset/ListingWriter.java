package org.diglot.typeset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Writes a code with elements in it.
final class ListingWriter {
    private final String code;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Span> open = new ArrayDeque<>();
    private int at;

    ListingWriter(String code) {
        this.code = code;
    }

    String write(List<Span> spans) {
        for (Span span : spans) {
            closeUntil(span.start());
            text(span.start());
            // An element ends where the one around it does.
            Span whole = open.isEmpty() ? span : span.part(span.start(), Math.min(span.end(), open.element().end()));
            if (whole.start() < whole.end()) {
                out.append(whole.open());
                open.push(whole);
            }
        }
        closeUntil(code.length());
        text(code.length());
        return out.toString();
    }

    private void closeUntil(int place) {
        while (!open.isEmpty() && open.element().end() <= place) {
            text(open.element().end());
            out.append(open.pop().close());
        }
    }

    private void text(int end) {
        out.append(Html.escape(code.substring(at, end)));
        at = end;
    }
}
