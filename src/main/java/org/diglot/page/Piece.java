package org.diglot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.language.Language;
import org.diglot.language.Run;
import org.diglot.post.Wording;

/// A piece of an author's text.
///
/// @param text plain, or sanitized HTML where it is marked up
/// @param lang the code of a foreign run's language; empty in the language around it
/// @param whole whether it is a hyphenated word that reads better unbroken
/// @param marked whether there is markup in it
public record Piece(String text, String lang, boolean whole, boolean marked) {
    /// Compounds longer than this would not fit the narrowest phone in one piece.
    private static final Pattern COMPOUND = Pattern.compile("(?U)(?<![\\w-])(?=[\\w-]{4,18}(?![\\w-]))\\w+(?:-\\w+)+");

    private Piece(String text, String lang, boolean whole) {
        this(text, lang, whole, false);
    }

    static List<Piece> of(Wording words, Language language) {
        return words.isPlain() ? of(words.text(), language) : List.of(new Piece(words.html(), "", false, true));
    }

    static List<Piece> of(String text, Language language) {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : Run.of(text, language)) {
            String lang = run.language().map(Language::code).orElse("");
            if (lang.isEmpty()) {
                add(run.text(), pieces);
            } else {
                pieces.add(new Piece(run.text(), lang, false));
            }
        }
        return pieces;
    }

    private static void add(String text, List<Piece> pieces) {
        int done = 0;
        Matcher compound = COMPOUND.matcher(text);
        while (compound.find()) {
            if (compound.start() > done) {
                pieces.add(new Piece(text.substring(done, compound.start()), "", false));
            }
            pieces.add(new Piece(compound.group(), "", true));
            done = compound.end();
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), "", false));
        }
    }

    static boolean hasFormulas(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.marked && FormulaSheet.isNeeded(piece.text));
    }

    public boolean foreign() {
        return !lang.isEmpty();
    }
}
