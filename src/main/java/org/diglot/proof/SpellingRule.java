package org.diglot.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.diglot.language.Orthography;

/// Letters of another keyboard, and half-spaces that were lost within a word or became a space.
record SpellingRule(Passage passage, Sentences sentences, Consumer<Slip> slips) {
    private static final String HALF_SPACE = String.valueOf(Orthography.HALF_SPACE);
    private static final int MOST_SPACES = 3;
    private static final String QUOTES = "«»“”\"'‘’‹›";

    void read() {
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            letters(words.get(i));
            within(words.get(i));
            if (i + 1 < words.size()) {
                between(words.get(i), words.get(i + 1));
            }
        }
    }

    private void letters(Word word) {
        if (word.text().equals(word.meant()) || isMention(word, word)) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < word.text().length(); i++) {
            if (word.text().charAt(i) != word.meant().charAt(i)) {
                edits.add(new Edit(word.begin() + i, word.begin() + i + 1, word.meant().substring(i, i + 1)));
            }
        }
        slips.accept(new Slip(word.begin(), word.end(), "letters of another keyboard in \"%s\"".formatted(word.text()),
                write(word.meant()), edits));
    }

    private void within(Word word) {
        String restored = word.language().orthography().restored(word.meant());
        if (restored.equals(word.meant()) || isMention(word, word)) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < restored.length(); i++) {
            if (at < word.meant().length() && restored.charAt(i) == word.meant().charAt(at)) {
                at++;
            } else {
                edits.add(new Edit(word.begin() + at, word.begin() + at, HALF_SPACE));
            }
        }
        slips.accept(new Slip(word.begin(), word.end(), missing(word.text()), write(restored), edits));
    }

    private void between(Word first, Word second) {
        int gap = first.end();
        int behind = second.begin();
        Edit edit = new Edit(gap, behind, HALF_SPACE);
        if (first.language() != second.language() || !isSpace(edit)
                || !first.language().orthography().belongTogether(first.meant(), second.meant(),
                        passage.nextFrom(second.end()))
                || isMention(first, second)) {
            return;
        }
        String written = passage.text().substring(first.begin(), second.end());
        slips.accept(new Slip(first.begin(), second.end(), missing(written),
                write(first.meant() + HALF_SPACE + second.meant()), List.of(edit)));
    }

    /// Whether the words are only spoken of: in a sentence of another language, or alone in quotation marks.
    private boolean isMention(Word first, Word last) {
        int open = QUOTES.indexOf(passage.at(first.begin() - 1));
        int close = QUOTES.indexOf(passage.at(last.end()));
        return open >= 0 && close >= 0 || !sentences.isIn(first.language(), first.begin())
                || sentences.isForeign(first);
    }

    private boolean isSpace(Edit gap) {
        String between = passage.text().substring(gap.begin(), gap.end());
        return !between.isEmpty() && between.length() <= MOST_SPACES
                && between.chars().allMatch(c -> Passage.isBlank((char) c));
    }

    private static String missing(String written) {
        return "half-space missing in \"%s\"".formatted(written);
    }

    private static String write(String right) {
        return "write \"%s\"".formatted(right);
    }
}
