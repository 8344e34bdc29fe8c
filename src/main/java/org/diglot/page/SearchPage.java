package org.diglot.page;

import java.util.ArrayList;
import java.util.List;

import org.diglot.catalog.Counted;
import org.diglot.catalog.Facets;
import org.diglot.catalog.Filter;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Term;
import org.diglot.site.Address;
import org.diglot.site.Pages;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

/// What a reader looks for, and what is found.
///
/// @param query as it was typed
/// @param kept what else the form sends: the terms that are chosen
/// @param choices the terms that are chosen, as a sentence
/// @param categories that results have; without a question, those of all posts
public record SearchPage(Frame frame, String query, String action, List<Kept> kept, List<Choice> choices,
        List<FacetLink> categories, List<FacetLink> tags, Results results, Pager pager) implements Page {
    /// Of results in other languages.
    private static final int OTHERS = 3;

    /// A hidden field of the form.
    public record Kept(String name, String value) {}

    static SearchPage of(Address.Search asked, Site site, Framer framer) {
        Leaf near = framer.near();
        Language language = near.language();
        Pages<Post> pages = site.posts(asked, language);
        boolean isAsked = !asked.query().isEmpty();
        Facets facets = isAsked
                ? site.shelf(language).facets(asked.filter(),
                        site.search().find(asked.query(), language).posts())
                : site.shelf(language).facets(Filter.NONE);
        String title = isAsked ? near.text("search.for", asked.query()) : near.text("search.title");
        return new SearchPage(framer.at(asked, title), asked.query(),
                Permalinks.search(language), kept(asked, language), choices(asked, near),
                links(narrowing(facets.categories(), asked, pages), asked, near),
                links(narrowing(facets.tags(), asked, pages), asked, near),
                Results.of(asked, site.identity().pageSize(), OTHERS, site, framer),
                Pager.of(asked, asked.page(), pages, language));
    }

    private static List<Kept> kept(Address.Search asked, Language language) {
        return Permalinks.chosen(asked.filter(), language).entrySet().stream()
                .flatMap(choice -> choice.getValue().stream().map(value -> new Kept(choice.getKey(), value))).toList();
    }

    private static List<Choice> choices(Address.Search asked, Leaf leaf) {
        List<Choice> choices = new ArrayList<>();
        Filter filter = asked.filter();
        filter.category().ifPresent(term -> choices.add(choice(term.name(leaf.language()), asked,
                filter.without(term), leaf)));
        filter.tags().forEach(term -> choices.add(choice(term.name(leaf.language()), asked, filter.without(term),
                leaf)));
        filter.unknown().forEach(unknown -> choices.add(choice(unknown.value(), asked, filter.without(unknown), leaf)));
        return choices;
    }

    private static Choice choice(String name, Address.Search asked, Filter without, Leaf leaf) {
        return new Choice("", leaf.pieces(name), name,
                Permalinks.of(new Address.Search(asked.query(), without, 1), leaf.language()));
    }

    /// What all results have leaves none out.
    private static List<Counted<Term>> narrowing(List<Counted<Term>> terms, Address.Search asked, Pages<Post> found) {
        return asked.query().isEmpty()
                ? terms
                : terms.stream().filter(term -> asked.filter().has(term.value()) || term.count() < found.all().size())
                        .toList();
    }

    private static List<FacetLink> links(List<Counted<Term>> terms, Address.Search asked, Leaf leaf) {
        return terms.stream().map(term -> {
            boolean chosen = asked.filter().has(term.value());
            Filter then = chosen ? asked.filter().without(term.value()) : asked.filter().with(term.value());
            Address to = asked.query().isEmpty()
                    ? new Address.TermPage(term.value(), 1)
                    : new Address.Search(asked.query(), then, 1);
            return new FacetLink(leaf.pieces(term.value().name(leaf.language())),
                    Permalinks.of(to, leaf.language()), leaf.number(term.count()), chosen);
        }).toList();
    }

    public boolean asked() {
        return !query.isEmpty();
    }

    @Override
    public String template() {
        return "search";
    }
}
