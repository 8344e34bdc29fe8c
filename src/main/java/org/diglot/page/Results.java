package org.diglot.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.diglot.catalog.Filter;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.search.Findings;
import org.diglot.search.Suggestion;
import org.diglot.site.Address;
import org.diglot.site.Pages;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

/// What is found, in the page's language and in the others, in words.
///
/// @param count of what is found in the page's language
/// @param said how many, in words; empty where nothing was asked
/// @param partly said where the results have only some of what was asked for
/// @param others the languages in which something is found too
public record Results(int count, String said, Optional<String> partly, List<Hit> hits, Optional<Better> better,
        List<HitGroup> others) {
    /// What the reader may have meant.
    ///
    /// @param leaf of the language that it is found in
    public record Better(Leaf leaf, List<Piece> query, String href) {}

    static Results of(Address.Search asked, int most, int mostOthers, Site site, Framer framer) {
        Leaf near = framer.near();
        Language language = near.language();
        Findings findings = site.search().find(asked.query(), language);
        Pages<Post> pages = new Pages<>(site.shelf(language).posts(asked.filter(), findings.posts()), most);
        int count = pages.all().size();
        boolean isAsked = !asked.query().isEmpty();
        return new Results(count, isAsked ? near.text("search.count", count, asked.query()) : "",
                findings.partial() && count > 0 ? Optional.of(near.text("search.partial")) : Optional.empty(),
                pages.page(asked.page()).stream()
                        .map(post -> Hit.of(post, findings, site, near, framer.far(post))).toList(),
                findings.suggestion().map(meant -> better(meant, asked.filter())),
                isAsked && asked.page() == 1
                        ? Arrays.stream(Language.values()).filter(other -> other != language)
                                .map(other -> HitGroup.of(asked.query(), asked.filter(), site, new Leaf(other), near,
                                        mostOthers))
                                .filter(group -> !group.hits().isEmpty()).toList()
                        : List.of());
    }

    private static Better better(Suggestion meant, Filter filter) {
        Leaf leaf = new Leaf(meant.language());
        return new Better(leaf, leaf.pieces(meant.query()),
                Permalinks.of(new Address.Search(meant.query(), filter, 1), leaf.language()));
    }
}
