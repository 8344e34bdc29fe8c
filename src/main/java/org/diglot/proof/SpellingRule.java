package org.diglot.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.diglot.language.Gap;
import org.diglot.language.Language;
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
                between(i);
            }
        }
    }

    private void letters(Word word) {
        if (word.text().equals(word.meant()) || isMention(word, word)
                || sentences.neighbours(word.language()).areDoubtful(word)) {
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

    private void between(int at) {
        Word first = passage.words().get(at);
        Word second = passage.words().get(at + 1);
        String meant = withoutHalfSpace(first.meant());
        Edit edit = new Edit(first.begin() + meant.length(), second.begin(), "");
        if (meant.isEmpty() || !isSpace(edit)) {
            return;
        }
        joint(at, meant, second).filter(_ -> !isMention(first, second)).ifPresent(joint -> {
            String written = passage.text().substring(first.begin(), second.end());
            String message = joint.isEmpty() || meant.length() < first.meant().length()
                    ? "a space too many in \"%s\"".formatted(written)
                    : missing(written);
            slips.accept(new Slip(first.begin(), second.end(), message, write(meant + joint + second.meant()),
                    List.of(new Edit(edit.begin(), edit.end(), joint))));
        });
    }

    private Optional<String> joint(int at, String first, Word second) {
        Language language = passage.words().get(at).language();
        char next = passage.nextFrom(second.end());
        Orthography orthography = second.language().orthography();
        if (language != second.language()) {
            return orthography.endsForeignWord(second.meant(), next)
                    && sentences.isIn(second.language(), second.begin()) ? Optional.of(HALF_SPACE) : Optional.empty();
        }
        return orthography.joint(new Gap(first, second.meant(), next, distance -> meant(at + distance)));
    }

    private String meant(int at) {
        return 0 <= at && at < passage.words().size() ? passage.words().get(at).meant() : "";
    }

    private static String withoutHalfSpace(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == Orthography.HALF_SPACE) {
            end--;
        }
        return word.substring(0, end);
    }

    /// Whether the words are only spoken of: in a sentence of another language, or alone in quotation marks.
    private boolean isMention(Word first, Word last) {
        int open = QUOTES.indexOf(passage.at(first.begin() - 1));
        int close = QUOTES.indexOf(passage.at(last.end()));
        return open >= 0 && close >= 0 || !sentences.isIn(last.language(), first.begin())
                || sentences.neighbours(first.language()).areForeign(first);
    }

    private boolean isSpace(Edit gap) {
        String between = passage.text().substring(gap.begin(), gap.end());
        return between.length() <= MOST_SPACES && between.chars().anyMatch(c -> Passage.isBlank((char) c))
                && between.chars().allMatch(c -> Passage.isBlank((char) c) || c == Orthography.HALF_SPACE);
    }

    private static String missing(String written) {
        return "half-space missing in \"%s\"".formatted(written);
    }

    private static String write(String right) {
        return "write \"%s\"".formatted(right);
    }
}
