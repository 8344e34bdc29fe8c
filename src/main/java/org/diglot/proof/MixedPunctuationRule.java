package org.diglot.proof;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.diglot.language.Language;

/// Punctuation of another script in a sentence, behind what is no word of its language: a number, a foreign name, code.
record MixedPunctuationRule(Passage passage, Sentences sentences, Consumer<Slip> slips) {
    private static final String OPENING = "«“\"'(";
    private static final String PERCENT = "%٪";
    /// A name has no more words.
    private static final int LONGEST_NAME = 3;

    void read() {
        Arrays.stream(Language.values()).filter(language -> !language.orthography().punctuation().isEmpty())
                .forEach(this::read);
    }

    private void read(Language language) {
        var own = language.orthography().punctuation();
        int next = 0;
        for (int at = 1; at < passage.text().length(); at++) {
            while (next < passage.words().size() && passage.words().get(next).begin() < at) {
                next++;
            }
            Character right = own.get(passage.at(at));
            if (right != null && !PunctuationRule.isStuck(passage.at(at), passage.at(at + 1))
                    && isOf(language, at, next)) {
                slips.accept(new Slip(at, at + 1,
                        "\"%s\" of another script in a %s sentence".formatted(passage.at(at), language.english()),
                        "write \"%s\"".formatted(right), List.of(new Edit(at, at + 1, right.toString()))));
            }
        }
    }

    /// @param next the word behind the sign
    private boolean isOf(Language language, int at, int next) {
        int end = at;
        boolean quoted = false;
        while (PunctuationRule.CLOSING.indexOf(passage.at(end - 1)) >= 0 && end > 1) {
            end--;
            quoted |= PunctuationRule.QUOTES.indexOf(passage.at(end)) >= 0;
        }
        int before = end;
        while (before > 1 && PERCENT.indexOf(passage.at(before - 1)) >= 0) {
            before--;
        }
        char last = passage.at(before - 1);
        boolean word = next > 0 && passage.words().get(next - 1).end() == end;
        if (word
                ? passage.words().get(next - 1).language() == language
                : !Character.isDigit(last) && passage.at(end - 1) != Passage.OBJECT) {
            return false;
        }
        return passage.at(at) == '?'
                ? !quoted && endsQuestion(language, at, end, next)
                : isFollowed(language, at, last, next) && !isOfForeignList(language, at, next);
    }

    /// Whether a word of the language follows, or behind a number of the language another one.
    private boolean isFollowed(Language language, int at, char last, int next) {
        int behind = afterSpace(at + 1);
        boolean opened = OPENING.indexOf(passage.at(behind)) >= 0;
        if (opened) {
            behind++;
        }
        if (language.writes(last) && language.writes(passage.at(behind)) && Character.isDigit(passage.at(behind))) {
            return sentences.leads(language, at);
        }
        return next < passage.words().size() && passage.words().get(next).begin() == behind
                && passage.words().get(next).language() == language && sentences.leads(language, opened ? at : behind);
    }

    private int afterSpace(int from) {
        int at = from;
        while (Passage.isBlank(passage.at(at)) || passage.at(at) == '\n') {
            at++;
        }
        return at;
    }

    /// Whether the sign stands in a list of foreign words, where it is theirs, or in a call of a function.
    private boolean isOfForeignList(Language language, int at, int next) {
        int first = firstForeign(language, next);
        if (first == next) {
            return false;
        }
        int argument = passage.words().get(next - 1).begin();
        if (passage.at(argument - 1) == '(' && Character.isLetterOrDigit(passage.at(argument - 2))) {
            return true;
        }
        int place = passage.words().get(first).begin();
        while (place < at && passage.at(place) != ',' && passage.at(place) != ';') {
            place++;
        }
        return place < at;
    }

    /// The first of the words before the sign between which none of the language stands.
    private int firstForeign(Language language, int next) {
        int first = next;
        while (first > 0 && passage.words().get(first - 1).language() != language && next - first <= LONGEST_NAME) {
            first--;
        }
        return first;
    }

    /// Whether a question of the language ends in a name, a number or code; one that is quoted within it may do so as well.
    private boolean endsQuestion(Language language, int at, int end, int next) {
        char behind = passage.at(at + 1);
        if (behind != 0 && !Character.isWhitespace(behind) && PunctuationRule.CLOSING.indexOf(behind) < 0
                && "?!؟".indexOf(behind) < 0) {
            return false;
        }
        int first = passage.words().isEmpty() || !Character.isLetter(passage.at(end - 1))
                ? next
                : firstForeign(language, next);
        int begin = first == next ? startOfToken(end) : passage.words().get(first).begin();
        int blank = begin;
        while (Passage.isBlank(passage.at(blank - 1))) {
            blank--;
        }
        return first > 0 && blank < begin && passage.words().get(first - 1).end() == blank
                && passage.words().get(first - 1).language() == language && isName(first, next)
                && sentences.leads(language, passage.words().get(first - 1).begin());
    }

    private int startOfToken(int end) {
        int at = end;
        while (at > 0 && !Character.isWhitespace(passage.at(at - 1)) && !Passage.isBlank(passage.at(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isName(int first, int next) {
        List<Word> words = passage.words().subList(first, next);
        return words.size() <= LONGEST_NAME
                && words.stream().noneMatch(word -> word.language().orthography().asks(word.text()))
                && (words.size() < 2 || words.stream().allMatch(word -> Character.isUpperCase(word.text().charAt(0))));
    }
}
