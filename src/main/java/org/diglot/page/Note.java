package org.diglot.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.post.Problem;
import org.diglot.site.Manuscript;
import org.diglot.site.Quote;
import org.diglot.site.Remark;

/// A problem, as its author sees it on a page.
///
/// @param leaf of the language that problems are written in, whatever the page's
/// @param severity as in the keys of the messages
/// @param place file, line and column, for an editor to jump to
public record Note(Leaf leaf, String severity, String place, int line, List<Piece> message, List<Piece> hint,
        Optional<Quote> quote) {
    static final Leaf LEAF = new Leaf(Language.ofTag(Locale.ENGLISH.toLanguageTag()).orElseThrow());

    static List<Note> of(Manuscript manuscript) {
        return manuscript.remarks().stream().map(Note::of).toList();
    }

    private static Note of(Remark remark) {
        Problem problem = remark.problem();
        return new Note(LEAF, problem.severity().toString(),
                "%s:%d:%d".formatted(problem.file(), problem.position().line(), problem.position().column()),
                problem.position().line(), LEAF.pieces(problem.message()), LEAF.pieces(problem.hint()), remark.quote());
    }
}
