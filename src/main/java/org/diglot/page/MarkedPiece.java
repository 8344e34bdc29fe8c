package org.diglot.page;

import java.util.ArrayList;
import java.util.List;

import org.diglot.search.Excerpt;

/// A piece of an author's text in which places are marked.
///
/// @param lang the code of a foreign run's language; empty in the language around it
/// @param parts in order; joined they are the piece
public record MarkedPiece(String lang, boolean whole, List<Part> parts) {
    /// @param marked whether it was asked for
    public record Part(String text, boolean marked) {}

    static List<MarkedPiece> of(Excerpt.Marked marked, Leaf leaf) {
        List<MarkedPiece> pieces = new ArrayList<>();
        int start = 0;
        for (Piece piece : leaf.pieces(marked.text())) {
            int end = start + piece.text().length();
            pieces.add(new MarkedPiece(piece.lang(), piece.whole(), parts(marked, start, end)));
            start = end;
        }
        return pieces;
    }

    private static List<Part> parts(Excerpt.Marked marked, int start, int end) {
        List<Part> parts = new ArrayList<>();
        int done = start;
        for (Excerpt.Mark mark : marked.marks()) {
            int from = Math.max(mark.start(), done);
            int to = Math.min(mark.end(), end);
            if (from < to) {
                add(marked.text().substring(done, from), false, parts);
                add(marked.text().substring(from, to), true, parts);
                done = to;
            }
        }
        add(marked.text().substring(done, end), false, parts);
        return parts;
    }

    private static void add(String text, boolean marked, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }

    public boolean foreign() {
        return !lang.isEmpty();
    }
}
