package org.diglot.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.diglot.catalog.Filter;
import org.diglot.catalog.Terms;
import org.diglot.language.Digits;
import org.diglot.language.Language;
import org.diglot.post.Slug;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;

/// Reads a filter from a query: slugs of terms in either language, a year in any digits.
final class FilterQuery {
    /// More tags than any reader chooses; what a machine sends beyond them is not read.
    private static final int VALUES = 12;

    private final Language language;
    private final Terms terms;
    private final List<Filter.Unknown> unknown = new ArrayList<>();

    private FilterQuery(Language language, Terms terms) {
        this.language = language;
        this.terms = terms;
    }

    static Filter of(Map<String, List<String>> query, Language language, Terms terms) {
        FilterQuery reader = new FilterQuery(language, terms);
        Optional<Term> category = values(query, Permalinks.CATEGORY).stream().limit(1)
                .flatMap(value -> reader.term(Taxonomy.CATEGORY, Permalinks.CATEGORY, value).stream()).findFirst();
        List<Term> tags = values(query, Permalinks.TAG).stream()
                .flatMap(value -> reader.term(Taxonomy.TAG, Permalinks.TAG, value).stream()).distinct().toList();
        OptionalInt year = values(query, Permalinks.YEAR).stream().limit(1)
                .flatMapToInt(value -> reader.year(value).stream()).findFirst();
        return new Filter(category, tags, year, List.copyOf(reader.unknown));
    }

    /// Whether a query asks for a list by the parameters of its permalink, in any order. A year may be written in any
    /// digits; parameters that a list does not know do not count.
    static boolean isCanonical(Map<String, List<String>> query, List<Permalinks.Parameter> canonical) {
        List<Permalinks.Parameter> asked = Stream
                .of(Permalinks.CATEGORY, Permalinks.TAG, Permalinks.YEAR, Permalinks.PAGE)
                .flatMap(name -> query.getOrDefault(name, List.of()).stream().map(
                        value -> new Permalinks.Parameter(name,
                                name.equals(Permalinks.YEAR) && Finder.number(value).isPresent()
                                        ? Digits.latin(value)
                                        : value)))
                .toList();
        return asked.size() == canonical.size() && canonical.containsAll(asked) && asked.containsAll(canonical);
    }

    private static List<String> values(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).distinct().limit(VALUES)
                .toList();
    }

    private Optional<Term> term(Taxonomy taxonomy, String kind, String value) {
        Optional<Term> term = terms.bySlug(taxonomy, language, Slug.of(value));
        if (term.isEmpty()) {
            unknown.add(new Filter.Unknown(kind, value));
        }
        return term;
    }

    private OptionalInt year(String value) {
        Optional<Integer> year = Finder.number(value);
        if (year.isEmpty()) {
            unknown.add(new Filter.Unknown(Permalinks.YEAR, value));
        }
        return year.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
