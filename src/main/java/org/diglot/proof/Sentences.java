package org.diglot.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.diglot.language.Language;
import org.jspecify.annotations.Nullable;

/// The sentences and clauses of a passage, and the language each is in.
final class Sentences {
    private static final String ENDS = ".!?؟…";
    private static final String QUOTES = "\"«»“”";
    private static final String CUTS = QUOTES + "()[]{}﴾﴿؛;:\n";
    /// From here on words are in another language of the same script.
    private static final int FOREIGN = 2;

    private final Passage passage;
    private final Stretch all = new Stretch();
    private final NavigableMap<Integer, Stretch> sentences = new TreeMap<>();
    private final NavigableMap<Integer, Stretch> clauses = new TreeMap<>();

    Sentences(Passage passage) {
        this.passage = passage;
    }

    /// Few passages have anything to ask for.
    private void cut() {
        if (sentences.isEmpty()) {
            passage.words().forEach(all::add);
            sentences.putAll(cut(passage, QUOTES));
            clauses.putAll(cut(passage, CUTS));
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
        return language == passage.around() ? 2 * own > foreign : own > foreign && sentence.first() == language;
    }

    /// Whether the word is of another language that shares the script, as an Arabic verse within Persian text: its
    /// clause says so, or where that says nothing, the whole passage.
    boolean isForeign(Word word) {
        cut();
        int clause = clauses.floorEntry(word.begin()).getValue().foreignness(word.language());
        return clause >= FOREIGN || clause >= 0 && all.foreignness(word.language()) >= FOREIGN;
    }

    /// Words that follow one another.
    private static final class Stretch {
        private final Map<Language, List<String>> words = new EnumMap<>(Language.class);
        private final Map<Language, Integer> foreignness = new EnumMap<>(Language.class);
        private @Nullable Language first;

        void add(Word word) {
            first = first == null ? word.language() : first;
            words.computeIfAbsent(word.language(), _ -> new ArrayList<>()).add(word.meant());
        }

        @Nullable
        Language first() {
            return first;
        }

        int count(Language language) {
            return words.getOrDefault(language, List.of()).size();
        }

        int size() {
            return words.values().stream().mapToInt(List::size).sum();
        }

        int foreignness(Language language) {
            return foreignness.computeIfAbsent(language,
                    key -> key.orthography().foreignness(words.getOrDefault(key, List.of())));
        }
    }
}
