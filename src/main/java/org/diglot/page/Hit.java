package org.diglot.page;

import java.util.List;
import java.util.Optional;

import org.diglot.post.Post;
import org.diglot.search.Findings;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

/// A post that answers what a reader looks for.
///
/// @param leaf of the language that it was found in
/// @param text the places that answer
/// @param day absent for a page, which has no date
/// @param tags the first few
/// @param far the same post on the far leaf, where it is written in that language
/// @param beyond the far leaf
/// @param mark on a site for authors, why readers do not see the post
public record Hit(Leaf leaf, List<MarkedPiece> title, String href, List<MarkedPiece> text, Optional<Leaf.Day> day,
        Optional<Link> category, List<Link> tags, Optional<Link> far, Leaf beyond, Optional<String> mark) {
    /// @param far the leaf beyond the spine
    static Hit of(Post post, Findings findings, Site site, Leaf leaf, Leaf far) {
        var excerpt = findings.excerpt(post);
        return new Hit(leaf, MarkedPiece.of(excerpt.title(), leaf),
                Permalinks.of(Address.of(post), leaf.language()), MarkedPiece.of(excerpt.text(), leaf),
                Optional.of(post).filter(dated -> !dated.isPage()).map(dated -> leaf.day(dated.published())),
                Row.category(post, site, leaf), Row.tags(post, site, leaf),
                post.translation(far.language())
                        .map(other -> Link.of(other.title(), Permalinks.of(Address.of(post), far.language()), far)),
                far, Proof.mark(post, site, leaf));
    }
}
