package org.diglot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.diglot.catalog.Filter;
import org.diglot.language.Language;
import org.diglot.post.Term;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;

/// Says a filter as a sentence: “Posts in Technology tagged Tutorial and Linux from 2025”.
final class FilterSentence {
    private final Filter filter;
    private final Leaf leaf;
    private final List<Choice> choices = new ArrayList<>();
    private boolean tagged;

    private FilterSentence(Filter filter, Leaf leaf) {
        this.filter = filter;
        this.leaf = leaf;
    }

    static List<Choice> of(Filter filter, Leaf leaf) {
        FilterSentence sentence = new FilterSentence(filter, leaf);
        Language language = leaf.language();
        filter.category().ifPresent(term -> sentence.add("category", term.name(language), filter.without(term)));
        sentence.addUnknown("category");
        for (Term tag : filter.tags()) {
            sentence.add("tag", tag.name(language), filter.without(tag));
        }
        sentence.addUnknown("tag");
        filter.year().ifPresent(year -> sentence.add("year", language.number(year), filter.with(OptionalInt.empty())));
        sentence.addUnknown("year");
        return sentence.choices;
    }

    /// The whole sentence in plain words.
    static String plain(Filter filter, Leaf leaf) {
        return filter.isEmpty()
                ? leaf.text("filter.all")
                : of(filter, leaf).stream().map(choice -> choice.lead() + " " + choice.plain())
                        .collect(Collectors.joining(" "));
    }

    private void addUnknown(String kind) {
        filter.unknown().stream().filter(unknown -> unknown.kind().equals(kind))
                .forEach(unknown -> add(kind, unknown.value(), filter.without(unknown)));
    }

    private void add(String kind, String name, Filter without) {
        String key = kind.equals("tag") && tagged ? "filter.and" : "filter." + kind;
        String lead = choices.isEmpty() && !kind.equals("category")
                ? leaf.text("filter.posts") + " " + leaf.text(key)
                : leaf.text(key);
        tagged |= kind.equals("tag");
        choices.add(new Choice(lead, leaf.pieces(name), name, Permalinks.of(shortest(without), leaf.language())));
    }

    /// The page of a term, where a filter is one term.
    static Address shortest(Filter filter) {
        return filter.single().<Address>map(term -> new Address.TermPage(term, 1))
                .orElse(new Address.Listing(filter, 1));
    }
}
