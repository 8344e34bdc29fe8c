package org.diglot.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.diglot.post.Term;

/// What a reader has chosen; a post matches if it matches all of it.
///
/// @param year of the calendar of the language that is being read
/// @param unknown values that name nothing here; no post matches them
public record Filter(Optional<Term> category, List<Term> tags, OptionalInt year, List<Unknown> unknown) {
    public static final Filter NONE = new Filter(Optional.empty(), List.of(), OptionalInt.empty(), List.of());

    /// A choice nothing answers to, as the reader wrote it.
    ///
    /// @param kind the query parameter: `category`, `tag` or `year`
    public record Unknown(String kind, String value) {}

    public static Filter of(Term term) {
        return switch (term.taxonomy()) {
            case CATEGORY -> new Filter(Optional.of(term), List.of(), OptionalInt.empty(), List.of());
            case TAG -> new Filter(Optional.empty(), List.of(term), OptionalInt.empty(), List.of());
        };
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /// The one term this filter is, if it is one term and nothing else.
    public Optional<Term> single() {
        return year.isEmpty() && unknown.isEmpty() && terms().count() == 1 ? terms().findFirst() : Optional.empty();
    }

    public boolean has(Term term) {
        return terms().anyMatch(term::equals);
    }

    /// With this term chosen too; a category takes the place of another.
    public Filter with(Term term) {
        return switch (term.taxonomy()) {
            case CATEGORY -> new Filter(Optional.of(term), tags, year, unknown);
            case TAG ->
                new Filter(category, Stream.concat(tags.stream(), Stream.of(term)).distinct().toList(), year, unknown);
        };
    }

    public Filter without(Term term) {
        return new Filter(category.filter(chosen -> !chosen.equals(term)),
                tags.stream().filter(tag -> !tag.equals(term)).toList(), year, unknown);
    }

    public Filter without(Unknown value) {
        return new Filter(category, tags, year, unknown.stream().filter(other -> !other.equals(value)).toList());
    }

    public Filter with(OptionalInt chosen) {
        return new Filter(category, tags, chosen, unknown);
    }

    private Stream<Term> terms() {
        return Stream.concat(category.stream(), tags.stream());
    }
}
