package org.diglot.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.diglot.language.Language;

/// The sentences and clauses of a passage, and the language each is in.
final class Sentences {
    private static final String ENDS = ".!?؟…";
    private static final String QUOTES = "\"«»“”";
    private static final String CUTS = QUOTES + "()[]{}﴾﴿؛;:/*\n";

    private final Passage passage;
    private final NavigableMap<Integer, Stretch> sentences = new TreeMap<>();
    private final Map<Language, Neighbours> neighbours = new EnumMap<>(Language.class);

    Sentences(Passage passage) {
        this.passage = passage;
    }

    /// Few passages have anything to ask for.
    private void cut() {
        if (sentences.isEmpty()) {
            sentences.putAll(cut(passage, QUOTES));
        }
    }

    private static NavigableMap<Integer, Stretch> cut(Passage passage, String also) {
        NavigableMap<Integer, Stretch> stretches = new TreeMap<>();
        Stretch current = new Stretch();
        stretches.put(0, current);
        int from = 0;
        for (Word word : passage.words()) {
            if (isCut(passage, from, word.begin(), also)) {
                current = new Stretch();
                stretches.put(word.begin(), current);
            }
            current.add(word);
            from = word.end();
        }
        return stretches;
    }

    private static boolean isCut(Passage passage, int from, int to, String also) {
        for (int at = from; at < to; at++) {
            char c = passage.at(at);
            if (ENDS.indexOf(c) >= 0 && Character.isWhitespace(passage.at(at + 1)) || also.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence around a place is in this language. Within a text of the language foreign names may outnumber
    /// its words up to two to one. Elsewhere a sentence has to begin in it and be in it for the most part: a word or a
    /// list of words that a sentence in another language speaks of is as its author wants it.
    boolean isIn(Language language, int place) {
        cut();
        Stretch sentence = sentences.floorEntry(place).getValue();
        int own = sentence.count(language);
        int foreign = sentence.size() - own;
        return language == passage.around() ? 2 * own > foreign : own > foreign && sentence.beginsIn(language);
    }

    /// Whether the sentence around a place is in this language beyond doubt, whatever foreign names are in it.
    boolean leads(Language language, int place) {
        if (!isIn(language, place)) {
            return false;
        }
        Stretch sentence = sentences.floorEntry(place).getValue();
        int foreign = sentence.size() - sentence.count(language);
        return sentence.count(language) > foreign
                || sentence.count(language) == foreign && sentence.beginsIn(language);
    }

    /// The words that are not of this language though of its script.
    Neighbours neighbours(Language language) {
        return neighbours.computeIfAbsent(language, key -> new Neighbours(passage.words(),
                cut(passage, CUTS).values().stream().map(Stretch::words).toList(), new Quotations(passage), key));
    }

    /// Words that follow one another.
    private static final class Stretch {
        private final List<Word> words = new ArrayList<>();
        private final Map<Language, Integer> counts = new EnumMap<>(Language.class);

        void add(Word word) {
            words.add(word);
            counts.merge(word.language(), 1, Integer::sum);
        }

        List<Word> words() {
            return words;
        }

        boolean beginsIn(Language language) {
            return !words.isEmpty() && words.getFirst().language() == language;
        }

        int count(Language language) {
            return counts.getOrDefault(language, 0);
        }

        int size() {
            return words.size();
        }
    }
}
