package org.diglot.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.diglot.catalog.Catalog;
import org.diglot.language.Language;
import org.diglot.language.PerLanguage;
import org.diglot.post.Post;
import org.diglot.post.Slug;
import org.diglot.post.Term;
import org.jspecify.annotations.Nullable;

/// What can be found in one catalog. Immutable; safe for use by many threads.
public final class SearchIndex {
    private static final int RECENT = 32;

    private final Catalog catalog;
    private final Function<Catalog, PerLanguage<Snapshot>> make;
    private volatile @Nullable PerLanguage<Snapshot> snapshots;
    /// One page asks the same several times: for its results, their number, and what they have in common.
    private final Map<Asked, Findings> recent = Collections.synchronizedMap(new LinkedHashMap<>(RECENT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Findings> eldest) {
            return size() > RECENT;
        }
    });

    private record Asked(String typed, Language language) {}

    SearchIndex(Catalog catalog, Function<Catalog, PerLanguage<Snapshot>> make) {
        this.catalog = catalog;
        this.make = make;
    }

    /// Makes the index, if that was not done yet, so that the first reader need not wait for it.
    public void ready() {
        snapshots();
    }

    /// Whether an answer comes at once, because the index is made.
    public boolean isReady() {
        return snapshots != null;
    }

    private PerLanguage<Snapshot> snapshots() {
        PerLanguage<Snapshot> made = snapshots;
        return made == null ? made() : made;
    }

    private synchronized PerLanguage<Snapshot> made() {
        PerLanguage<Snapshot> made = snapshots;
        if (made == null) {
            made = make.apply(catalog);
            snapshots = made;
        }
        return made;
    }

    /// The posts and pages written in a language that answer what a reader typed, best first. Whatever is typed is a
    /// question; nothing, or nothing but spaces, finds nothing.
    public Findings find(String typed, Language language) {
        Asked asked = new Asked(typed, language);
        Findings known = recent.get(asked);
        if (known == null) {
            known = answer(typed, language);
            recent.put(asked, known);
        }
        return known;
    }

    private Findings answer(String typed, Language language) {
        Question question = QuestionReader.read(typed, Operators.ALL);
        if (question.isEmpty() && question.unwanted().isEmpty()) {
            return Findings.none(language);
        }
        Snapshot snapshot = snapshots().in(language);
        QueryMaker maker = new QueryMaker(question, snapshot);
        List<Post> whole = chosen(snapshot.find(maker.all()), question);
        boolean partial = whole.isEmpty() && maker.isDivisible();
        List<Post> found = partial ? chosen(snapshot.find(maker.some()), question) : whole;
        return new Findings(found, partial && !found.isEmpty(), suggestion(typed, question, maker, language),
                new Excerpts(maker.places(), language));
    }

    /// Posts about the same as this one, by their words and by the terms they share, nearest first: those that readers of
    /// the language find, written in it. Empty for a page, and where the post is not written in the language.
    ///
    /// @param most how many there may be
    public List<Post> related(Post post, Language language, int most) {
        return post.isPage()
                ? List.of()
                : post.translation(language).map(translation -> new Likeness(snapshots().in(language))
                        .to(post, Text.of(translation, catalog.terms().of(post)), most)).orElse(List.of());
    }

    private List<Post> chosen(List<Post> found, Question question) {
        if (question.terms().isEmpty()) {
            return found;
        }
        return found.stream()
                .filter(post -> question.terms().stream().allMatch(choice -> choice.wanted() == term(choice)
                        .filter(term -> catalog.terms().of(post).contains(term)).isPresent()))
                .toList();
    }

    private Optional<Term> term(Question.TermChoice choice) {
        return catalog.terms().byName(choice.taxonomy(), choice.name()).or(() -> Arrays.stream(Language.values())
                .flatMap(language -> catalog.terms().bySlug(choice.taxonomy(), language, Slug.of(choice.name()))
                        .stream())
                .findFirst());
    }

    /// The keyboard was set to another language, or a word is spelled as no text has it.
    private Optional<Suggestion> suggestion(String typed, Question question, QueryMaker maker, Language language) {
        if (maker.unknown().isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(language), Arrays.stream(Language.values()).filter(other -> other != language))
                .flatMap(other -> retyped(typed, other).stream()).findFirst()
                .or(() -> new Corrections(snapshots().in(language)).correct(typed, question, maker.unknown())
                        .map(better -> new Suggestion(language, better)));
    }

    /// Nothing of it may be known in any language as it stands.
    private Optional<Suggestion> retyped(String typed, Language meant) {
        boolean known = Arrays.stream(Language.values()).anyMatch(
                language -> !allUnknown(QuestionReader.read(typed, Operators.ALL), snapshots().in(language)));
        return known
                ? Optional.empty()
                : meant.retyped(typed.strip())
                        .filter(text -> isKnown(QuestionReader.read(text, Operators.ALL), snapshots().in(meant)))
                        .map(text -> new Suggestion(meant, text));
    }

    private static boolean allUnknown(Question question, Snapshot snapshot) {
        return question.words().stream().noneMatch(word -> Known.is(word, false, snapshot));
    }

    private static boolean isKnown(Question question, Snapshot snapshot) {
        return !question.words().isEmpty()
                && question.words().stream().allMatch(word -> Known.is(word, false, snapshot));
    }
}
