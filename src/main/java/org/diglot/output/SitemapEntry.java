package org.diglot.output;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.language.PerLanguage;
import org.diglot.post.Post;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.diglot.site.Address;
import org.diglot.site.Changes;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

/// A page that search engines are to know, and where it is in each language it truly exists in.
///
/// @param changed when what it shows changed last; empty where nobody says
/// @param alternates this page among them; none where it exists in one language
record SitemapEntry(String url, Optional<ZonedDateTime> changed, List<Link> alternates) {
    /// @param hreflang a language code, or `x-default`
    record Link(String hreflang, String url) {}

    /// Pages of lists from the second on lead to nothing that is not here, a list filtered is the page of a term or nothing
    /// that search engines look for, both texts side by side are no third one, and a text stands in the languages it is
    /// written in.
    static List<SitemapEntry> all(Site site) {
        Listing listing = new Listing(site);
        List<Post> posts = site.catalog().posts().stream().filter(post -> !post.isPage()).toList();
        for (Address address : List.of(Address.Home.FIRST, Address.Listing.ALL, new Address.Archive())) {
            listing.add(address, language -> !site.news(language).isEmpty() || address.equals(Address.Home.FIRST),
                    posts);
        }
        for (Taxonomy taxonomy : Taxonomy.values()) {
            listing.add(new Address.TermIndex(taxonomy), language -> listing.terms.in(language).stream()
                    .anyMatch(term -> term.taxonomy() == taxonomy), posts);
        }
        Stream.of(Language.values()).flatMap(language -> listing.terms.in(language).stream()).distinct()
                .forEach(listing::term);
        site.catalog().posts().forEach(post -> listing.add(Address.of(post),
                language -> post.translation(language).isPresent(), List.of(post)));
        return listing.entries;
    }

    /// The newest change of all.
    static Optional<ZonedDateTime> newest(List<SitemapEntry> entries) {
        return entries.stream().flatMap(entry -> entry.changed.stream()).max(ZonedDateTime::compareTo);
    }

    /// What was found so far.
    private static final class Listing {
        private final Site site;
        private final List<SitemapEntry> entries = new ArrayList<>();
        /// Those that texts written in the language have.
        private final PerLanguage<Set<Term>> terms;

        Listing(Site site) {
            this.site = site;
            this.terms = PerLanguage.of(language -> site.news(language).stream()
                    .flatMap(post -> site.catalog().terms().of(post).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }

        void term(Term term) {
            add(new Address.TermPage(term, 1), language -> terms.in(language).contains(term),
                    Arrays.stream(Language.values())
                            .flatMap(language -> site.shelf(language).posts(term).stream()).distinct().toList());
        }

        void add(Address address, Predicate<Language> exists, List<Post> posts) {
            List<Language> languages = Arrays.stream(Language.values()).filter(exists).toList();
            List<Link> alternates = new ArrayList<>();
            if (languages.size() > 1) {
                languages.forEach(language -> alternates.add(new Link(language.code(), url(address, language))));
                Optional.of(site.identity().defaultLanguage()).filter(languages::contains)
                        .ifPresent(language -> alternates.add(new Link("x-default", url(address, language))));
            }
            languages.forEach(language -> entries.add(new SitemapEntry(url(address, language),
                    Changes.newest(posts.stream().filter(post -> site.shelf(language).has(post)).toList()),
                    alternates)));
        }

        private String url(Address address, Language language) {
            return site.absolute(Permalinks.of(address, language));
        }
    }
}
