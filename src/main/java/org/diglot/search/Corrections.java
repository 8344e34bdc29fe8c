package org.diglot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;
import org.diglot.post.Post;

/// Knows which words of the texts an unknown one may stand for.
final class Corrections {
    /// The shortest word in which a slip is forgiven, in letters.
    private static final int SHORTEST = 5;
    private static final int MOST = 3;

    private final Snapshot snapshot;

    Corrections(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// Words that differ from this one by at most so many slips: a letter too many, too few or another one, or two that
    /// have changed places. Nearest first, then the more frequent.
    List<String> near(String word, int slips) {
        if (word.codePointCount(0, word.length()) < SHORTEST) {
            return List.of();
        }
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(slips);
        checker.setMinPrefix(0);
        checker.setMinQueryLength(SHORTEST);
        try {
            return Arrays.stream(checker.suggestSimilar(new Term(Field.WORDS, word), MOST, snapshot.reader(),
                    SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)).map(found -> found.string).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words it is made of, if texts have them apart; empty where they have not.
    List<String> apart(String word) {
        WordBreakSpellChecker breaker = new WordBreakSpellChecker();
        breaker.setMinBreakWordLength(2);
        breaker.setMaxChanges(1);
        try {
            return Arrays.stream(breaker.suggestWordBreaks(new Term(Field.WORDS, word), 1, snapshot.reader(),
                    SuggestMode.SUGGEST_ALWAYS, BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY)).findFirst()
                    .map(words -> Arrays.stream(words).map(part -> part.string).toList()).orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was typed with the unknown words corrected, in the spelling of a text that has them; empty where one of them
    /// cannot be.
    Optional<String> correct(String typed, Question question, List<Unit> unknown) {
        String better = typed.strip();
        for (Unit unit : unknown) {
            Optional<String> word = unit.forms().stream().flatMap(form -> near(form, 2).stream()).findFirst()
                    .flatMap(this::spelled);
            String slip = question.plain().substring(unit.start(), unit.end());
            int at = better.indexOf(slip);
            if (word.isEmpty() || at < 0) {
                return Optional.empty();
            }
            better = better.substring(0, at) + word.get() + better.substring(at + slip.length());
        }
        return Optional.of(better);
    }

    /// As the newest text that has it spells it.
    private Optional<String> spelled(String word) {
        return snapshot.newestWith(word)
                .flatMap(post -> texts(post).stream().flatMap(text -> UnitReader.units(text).stream()
                        .filter(unit -> unit.forms().contains(word))
                        .map(unit -> text.substring(unit.start(), unit.end()))).findFirst())
                .or(() -> Optional.of(word));
    }

    private List<String> texts(Post post) {
        Text text = Text.of(post.nearest(snapshot.language()), List.of());
        return Arrays.stream(Field.values()).filter(Field::isSuggesting).map(field -> field.of(text)).toList();
    }
}
