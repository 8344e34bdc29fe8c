package org.diglot.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.diglot.language.Language;

/// Puts a question to the texts of one language.
final class QueryMaker {
    private static final Set<String> STOP_WORDS = Arrays.stream(Language.values())
            .flatMap(language -> language.stopWords().stream()).map(UnitReader::plain)
            .collect(Collectors.toUnmodifiableSet());
    /// The worth of a word that is not quite the one that was typed.
    private static final float STEM = 0.6f;
    private static final float APART = 0.5f;
    private static final float BEGINNING = 0.4f;
    private static final float SLIP = 0.4f;
    /// Of words that stand together in the title.
    private static final float TOGETHER = 2;
    /// How much the second-best field adds to the best.
    private static final float TIE = 0.15f;

    static {
        // A question of many words in all fields and forms has more clauses than Lucene's 1024.
        IndexSearcher.setMaxClauseCount(8192);
    }

    private final Question question;
    private final Snapshot snapshot;
    private final Map<Unit, Query> words = new LinkedHashMap<>();
    private final List<Unit> unknown = new ArrayList<>();

    QueryMaker(Question question, Snapshot snapshot) {
        this.question = question;
        this.snapshot = snapshot;
        for (Unit unit : question.words()) {
            boolean open = isOpen(unit);
            boolean known = Known.is(unit, open, snapshot);
            if (!known) {
                unknown.add(unit);
            }
            words.put(unit, word(unit, open, known));
        }
    }

    /// The words that no text has.
    List<Unit> unknown() {
        return unknown;
    }

    /// Whether a text could have some of what is asked for and not all.
    boolean isDivisible() {
        return words.size() > 1;
    }

    private boolean isOpen(Unit unit) {
        return question.open() && unit.equals(question.words().getLast());
    }

    /// Texts that have all of it. Words that stand in nearly every text need not be there, unless there are no others.
    Query all() {
        boolean onlyStopWords = question.phrases().isEmpty() && words.keySet().stream().allMatch(this::isStopWord);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Unit> units = question.words();
        for (int at = 0; at < units.size(); at++) {
            Unit unit = units.get(at);
            query.add(withNeighbours(at), isStopWord(unit) && !onlyStopWords ? Occur.SHOULD : Occur.MUST);
        }
        return rest(query);
    }

    /// Texts that have half of it or more.
    Query some() {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        List<Unit> wanted = words.keySet().stream().filter(unit -> !isStopWord(unit)).toList();
        List<Unit> counted = wanted.isEmpty() ? List.copyOf(words.keySet()) : wanted;
        counted.forEach(unit -> some.add(words.getOrDefault(unit, Excerpts.NOTHING), Occur.SHOULD));
        some.setMinimumNumberShouldMatch(Math.ceilDiv(counted.size(), 2));
        return rest(new BooleanQuery.Builder().add(some.build(), Occur.MUST));
    }

    /// The words to be marked, wherever they stand.
    Query places() {
        BooleanQuery.Builder places = new BooleanQuery.Builder();
        for (int at = 0; at < question.words().size(); at++) {
            places.add(withNeighbours(at), Occur.SHOULD);
        }
        question.phrases().forEach(phrase -> places.add(phrase(phrase), Occur.SHOULD));
        return places.build();
    }

    private Query rest(BooleanQuery.Builder query) {
        question.phrases().forEach(phrase -> query.add(phrase(phrase), Occur.MUST));
        question.unwanted().forEach(phrase -> query.add(phrase(phrase), Occur.MUST_NOT));
        if (words.isEmpty() && question.phrases().isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        if (words.size() > 1) {
            query.add(new BoostQuery(phrase(question.words(), Field.TITLE, 2), TOGETHER * Field.TITLE.weight()),
                    Occur.SHOULD);
            query.add(new BoostQuery(phrase(question.words(), Field.BODY, 2), TOGETHER), Occur.SHOULD);
        }
        return query.build();
    }

    private boolean isStopWord(Unit unit) {
        return STOP_WORDS.contains(unit.forms().getFirst());
    }

    /// A word, or the same written in one with the word before or after it.
    private Query withNeighbours(int at) {
        Unit unit = question.words().get(at);
        List<Query> ways = new ArrayList<>(List.of(words.getOrDefault(unit, Excerpts.NOTHING)));
        if (at > 0) {
            joined(question.words().get(at - 1), unit).ifPresent(ways::add);
        }
        if (at + 1 < question.words().size()) {
            joined(unit, question.words().get(at + 1)).ifPresent(ways::add);
        }
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
    }

    private Optional<Query> joined(Unit first, Unit second) {
        String word = first.forms().getFirst() + second.forms().getFirst();
        return Optional.of(word).filter(joined -> snapshot.has(Field.WORDS, joined))
                .map(joined -> everywhere(field -> new TermQuery(new Term(field.key(), joined))));
    }

    private Query word(Unit unit, boolean open, boolean known) {
        Map<String, Float> wanted = new LinkedHashMap<>();
        unit.forms().forEach(form -> wanted.putIfAbsent(form, 1f));
        unit.forms().forEach(form -> Analysis.stems(form).forEach(stem -> wanted.putIfAbsent(stem, STEM)));
        if (!known) {
            Corrections corrections = new Corrections(snapshot);
            unit.forms().forEach(form -> corrections.near(form, 1).forEach(near -> wanted.putIfAbsent(near, SLIP)));
        }
        List<List<String>> apart = apart(unit, known);
        return everywhere(field -> {
            List<Query> ways = new ArrayList<>();
            wanted.forEach(
                    (word, worth) -> ways.add(new BoostQuery(new TermQuery(new Term(field.key(), word)), worth)));
            apart.forEach(parts -> ways.add(new BoostQuery(together(parts, field), APART)));
            if (open) {
                ways.add(new BoostQuery(new PrefixQuery(new Term(field.key(), unit.forms().getFirst())), BEGINNING));
            }
            return new DisjunctionMaxQuery(ways, 0);
        });
    }

    /// A word of several parts, of which none is a particle, may be written as several; one that no text has too.
    private List<List<String>> apart(Unit unit, boolean known) {
        Set<List<String>> apart = new LinkedHashSet<>();
        if (unit.parts().size() > 1 && unit.parts().stream().noneMatch(UnitReader::isParticle)) {
            apart.add(unit.parts());
        }
        if (!known) {
            Corrections corrections = new Corrections(snapshot);
            unit.forms().stream().map(corrections::apart).filter(parts -> parts.size() > 1).forEach(apart::add);
        }
        return List.copyOf(apart);
    }

    private static Query together(List<String> parts, Field field) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(new TermQuery(new Term(field.key(), part)), Occur.MUST));
        return all.build();
    }

    private static Query everywhere(Function<Field, Query> query) {
        List<Query> fields = Arrays.stream(Field.values())
                .<Query>map(field -> new BoostQuery(query.apply(field), field.weight())).toList();
        return new DisjunctionMaxQuery(fields, TIE);
    }

    private static Query phrase(List<Unit> units) {
        return everywhere(field -> phrase(units, field, 0));
    }

    /// The words in their order; two of them may be written as one.
    private static Query phrase(List<Unit> units, Field field, int slop) {
        List<String> words = units.stream().map(unit -> unit.forms().getFirst()).toList();
        List<Query> ways = new ArrayList<>(List.of(inOrder(words, field, slop)));
        for (int at = 0; at + 1 < words.size(); at++) {
            List<String> joined = new ArrayList<>(words);
            joined.set(at, joined.get(at) + joined.remove(at + 1));
            ways.add(inOrder(joined, field, slop));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query inOrder(Collection<String> words, Field field, int slop) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        words.forEach(word -> phrase.add(new Term(field.key(), word)));
        return phrase.build();
    }
}
