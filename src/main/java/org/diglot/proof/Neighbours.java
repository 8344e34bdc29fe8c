package org.diglot.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.language.Orthography;

/// The words of a passage that are of another language of the same script, as an Arabic verse within Persian text, and
/// those in quotation marks that may be.
final class Neighbours {
    /// From here on words are in another language.
    private static final int FOREIGN = 2;
    private static final int QUOTED = 1;

    private final Quotations quotations;
    private final Language language;
    private final Tally all;
    private final Set<Word> foreign = new HashSet<>();
    private final Set<Word> doubtful = new HashSet<>();

    Neighbours(List<Word> words, List<List<Word>> clauses, Quotations quotations, Language language) {
        this.quotations = quotations;
        this.language = language;
        this.all = tally(words);
        if (all.isForeign(FOREIGN)) {
            foreign.addAll(words);
            return;
        }
        clauses.forEach(this::clause);
        quotations.all().forEach(this::quotation);
    }

    /// Whether the word is of another language beyond doubt.
    boolean areForeign(Word word) {
        return foreign.contains(word);
    }

    /// Whether the word is quoted from a text that may be in another language.
    boolean areDoubtful(Word word) {
        return doubtful.contains(word);
    }

    private void clause(List<Word> clause) {
        if (clause.stream().anyMatch(word -> foreignness(word) >= Orthography.ANOTHER_SCRIPT)) {
            foreign.addAll(clause);
            return;
        }
        int begin = 0;
        for (int at = 0; at <= clause.size(); at++) {
            if (at == clause.size() || foreignness(clause.get(at)) < 0) {
                run(clause.subList(begin, at));
                begin = at + 1;
            }
        }
    }

    /// Words none of which is surely the language's own.
    private void run(List<Word> run) {
        Tally tally = tally(run);
        if (!tally.isForeign(FOREIGN)) {
            return;
        }
        int begin = 0;
        int end = run.size();
        // Where all is typed on the other keyboard, the words around say nothing by their letters.
        if (all.without(tally).isOnOtherKeyboard()) {
            while (foreignness(run.get(begin)) == 0) {
                begin++;
            }
            while (foreignness(run.get(end - 1)) == 0) {
                end--;
            }
        }
        foreign.addAll(run.subList(begin, end));
    }

    private void quotation(List<Word> quotation) {
        Tally tally = tally(quotation);
        if (tally.isForeign(QUOTED)) {
            foreign.addAll(quotation);
        } else if (tally.own == 0 && !all.without(tally).isOnOtherKeyboard()) {
            doubtful.addAll(quotation);
        }
    }

    private int foreignness(Word word) {
        return word.language() == language
                ? language.orthography().foreignness(word.text(), word.meant(), quotations.hold(word))
                : -1;
    }

    private Tally tally(List<Word> some) {
        int own = 0;
        int foreignness = 0;
        int letters = 0;
        int otherLetters = 0;
        var other = language.orthography().letters();
        for (Word word : some) {
            int at = foreignness(word);
            own += at < 0 ? 1 : 0;
            foreignness += Math.max(0, at);
            otherLetters += word.text().equals(word.meant()) ? 0 : 1;
            letters += word.text().chars().anyMatch(c -> other.containsValue((char) c)) ? 1 : 0;
        }
        return new Tally(own, foreignness, letters, otherLetters);
    }

    /// What words say together.
    ///
    /// @param letters how many are written with letters of the language's own keyboard that another one has otherwise
    /// @param otherLetters how many with those of the other
    private record Tally(int own, int foreignness, int letters, int otherLetters) {
        boolean isForeign(int least) {
            return own == 0 && foreignness >= least;
        }

        Tally without(Tally part) {
            return new Tally(own - part.own, foreignness - part.foreignness, letters - part.letters,
                    otherLetters - part.otherLetters);
        }

        boolean isOnOtherKeyboard() {
            return otherLetters > 0 && letters == 0;
        }
    }
}
