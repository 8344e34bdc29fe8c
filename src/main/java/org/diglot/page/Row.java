package org.diglot.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.diglot.post.Post;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

/// One post in a list, on both leaves.
///
/// @param near empty where the post is not written in the page's language
/// @param far empty where it is not written in the other one
/// @param cover above the title
/// @param mark on a site for authors, why readers do not see the post
/// @param beyond the leaf on the far side
/// @param lead whether it is set larger than the others
public record Row(Optional<Entry> near, Optional<Entry> far, Leaf.Day nearDay, Leaf.Day farDay, Optional<Link> category,
        Optional<Cover> cover, Optional<String> mark, boolean lead, Leaf beyond) {
    public record Entry(List<Piece> title, String href, List<Piece> about, int minutes) {}

    /// The posts of one page, in its order.
    ///
    /// @param lead which are set larger than the others
    static List<Row> of(List<Post> posts, Site site, Framer framer, Predicate<Post> lead) {
        Leaf near = framer.near();
        // The reader sees the first picture at once.
        Optional<Post> first = posts.stream().filter(post -> isPictured(post, site, near)).findFirst();
        return posts.stream()
                .map(post -> of(post, site, near, framer.far(post), lead.test(post),
                        first.filter(post::equals).isEmpty()))
                .toList();
    }

    private static Row of(Post post, Site site, Leaf near, Leaf far, boolean lead, boolean lazy) {
        return new Row(entry(post, near), entry(post, far), near.day(post.published()), far.day(post.published()),
                category(post, site, near),
                isPictured(post, site, near) ? Cover.of(post, site, near, lazy) : Optional.empty(),
                Proof.mark(post, site, near), lead, far);
    }

    /// An empty side has no picture.
    private static boolean isPictured(Post post, Site site, Leaf near) {
        return post.translation(near.language()).isPresent() && site.cover(post).isPresent();
    }

    private static Optional<Entry> entry(Post post, Leaf leaf) {
        return post.translation(leaf.language()).map(translation -> entry(post, leaf, translation));
    }

    private static Entry entry(Post post, Leaf leaf, Translation translation) {
        return new Entry(leaf.pieces(translation.title()), Permalinks.of(Address.of(post), leaf.language()),
                leaf.pieces(translation.description()), translation.minutes());
    }

    static Optional<Link> category(Post post, Site site, Leaf leaf) {
        return site.catalog().terms().of(post).stream().filter(term -> term.taxonomy() == Taxonomy.CATEGORY).findFirst()
                .map(term -> link(term, leaf));
    }

    static List<Link> tags(Post post, Site site, Leaf leaf) {
        return site.catalog().terms().of(post).stream().filter(term -> term.taxonomy() == Taxonomy.TAG)
                .map(term -> link(term, leaf)).toList();
    }

    static Link link(Term term, Leaf leaf) {
        return Link.of(term.name(leaf.language()), Permalinks.of(new Address.TermPage(term, 1), leaf.language()), leaf);
    }
}
