package org.diglot.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Punctuation of another script directly behind a word of a sentence.
record PunctuationRule(Passage passage, Sentences sentences, Consumer<Slip> slips) {
    /// What may stand between a word and the punctuation that belongs to its sentence.
    static final String QUOTES = "»”\"'’";
    static final String CLOSING = QUOTES + ")]";
    /// Behind a semicolon these draw a face.
    private static final String FACE = ")(-DPp|/\\*";
    private static final String APART = ",?";
    private static final int MOST_BLANKS = 3;
    private static final String REPEATED = "?!؟";

    void read() {
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            if (!own(words.get(i)).isEmpty()) {
                behind(words.get(i), i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty());
            }
        }
    }

    private static Map<Character, Character> own(Word word) {
        return word.language().orthography().punctuation();
    }

    private void behind(Word word, Optional<Word> next) {
        int limit = next.map(Word::begin).orElse(passage.text().length());
        int at = word.end();
        boolean quoted = false;
        while (at < limit && CLOSING.indexOf(passage.at(at)) >= 0) {
            quoted |= QUOTES.indexOf(passage.at(at)) >= 0;
            at++;
        }
        if (Passage.isBlank(passage.at(at))) {
            int apart = afterBlanks(at, limit);
            if (!isApart(word, next, apart)) {
                return;
            }
            at = apart;
        }
        if (!own(word).containsKey(passage.at(at)) && REPEATED.indexOf(passage.at(at)) < 0) {
            return;
        }
        // A mark behind a quotation belongs to the sentence that quotes.
        boolean own = quoted
                ? next.map(follower -> sentences.isIn(word.language(), follower.begin()))
                        .orElse(word.language() == passage.around())
                : sentences.isIn(word.language(), word.begin());
        if (!own) {
            return;
        }
        mark(word, at);
        while (at + 1 < limit && REPEATED.indexOf(passage.at(at)) >= 0 && REPEATED.indexOf(passage.at(at + 1)) >= 0) {
            at++;
            mark(word, at);
        }
    }

    private int afterBlanks(int from, int limit) {
        int at = from;
        while (at < limit && at - from < MOST_BLANKS && Passage.isBlank(passage.at(at))) {
            at++;
        }
        return at;
    }

    /// Whether a mark with a space before it ends something all the same. Others may be part of a face.
    private boolean isApart(Word word, Optional<Word> next, int at) {
        char behind = passage.at(at + 1);
        return APART.indexOf(passage.at(at)) >= 0
                && (behind == 0 || Character.isWhitespace(behind) || REPEATED.indexOf(behind) >= 0)
                && !word.language().orthography().speaksOfSign(word.meant(), next.map(Word::meant).orElse(""));
    }

    private void mark(Word word, int at) {
        char mark = passage.at(at);
        Character right = own(word).get(mark);
        if (right != null && !isStuck(mark, passage.at(at + 1))) {
            slips.accept(new Slip(at, at + 1, "\"%s\" of another script behind \"%s\"".formatted(mark, word.text()),
                    "write \"%s\"".formatted(right), List.of(new Edit(at, at + 1, right.toString()))));
        }
    }

    /// Whether the mark is part of something else, such as a number or a face.
    static boolean isStuck(char mark, char next) {
        return Character.isDigit(next) || next == Passage.OBJECT || next == mark && REPEATED.indexOf(mark) < 0
                || mark == ';' && FACE.indexOf(next) >= 0 && next != 0;
    }
}
