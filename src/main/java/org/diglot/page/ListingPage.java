package org.diglot.page;

import java.util.List;
import java.util.OptionalInt;

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

/// The posts that match a filter, with what else could be chosen: all posts, the posts of a term, or any combination.
///
/// @param choices empty where all posts are listed
/// @param count of matching posts
/// @param farSentence the same in the other language
/// @param clear permalink of all posts
public record ListingPage(Frame frame, List<Choice> choices, int count, String farSentence, List<FacetLink> categories,
        List<FacetLink> tags, List<FacetLink> years, List<Row> rows, Pager pager, String clear) implements Page {
    static ListingPage of(Address address, Filter filter, int page, Site site, Framer framer) {
        Leaf near = framer.near();
        Language language = near.language();
        Pages<Post> pages = site.posts(address, language);
        Facets facets = site.shelf(language).facets(filter);
        String title = FilterSentence.plain(filter, near);
        return new ListingPage(
                framer.at(address, page == 1 ? title : title + " – " + near.text("pager.at", page, pages.count())),
                FilterSentence.of(filter, near), pages.all().size(),
                FilterSentence.plain(filter.with(OptionalInt.empty()), framer.far()),
                terms(facets.categories(), filter, near), terms(facets.tags(), filter, near),
                years(facets.years(), filter, near),
                Row.of(pages.page(page), site, framer, _ -> false),
                Pager.of(address, page, pages, language),
                Permalinks.of(Address.Listing.ALL, language));
    }

    private static List<FacetLink> terms(List<Counted<Term>> terms, Filter filter, Leaf leaf) {
        return terms.stream()
                .map(term -> link(leaf.pieces(term.value().name(leaf.language())), term.count(),
                        filter.has(term.value()),
                        filter.has(term.value()) ? filter.without(term.value()) : filter.with(term.value()), leaf))
                .toList();
    }

    private static List<FacetLink> years(List<Counted<Integer>> years, Filter filter, Leaf leaf) {
        return years.stream().map(year -> {
            OptionalInt value = OptionalInt.of(year.value());
            boolean chosen = filter.year().equals(value);
            return link(leaf.pieces(leaf.number(year.value())), year.count(), chosen,
                    filter.with(chosen ? OptionalInt.empty() : value), leaf);
        }).toList();
    }

    private static FacetLink link(List<Piece> name, int count, boolean chosen, Filter then, Leaf leaf) {
        return new FacetLink(name, Permalinks.of(FilterSentence.shortest(then), leaf.language()), leaf.number(count),
                chosen);
    }

    public boolean filtered() {
        return !choices.isEmpty();
    }

    @Override
    public String template() {
        return "listing";
    }
}
