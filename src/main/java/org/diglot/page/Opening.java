package org.diglot.page;

import java.util.List;
import java.util.Optional;

import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.diglot.site.Site;

/// What stands above a text: its title, its summary, when and by whom.
///
/// @param leaf of the language the text is in
/// @param deck the author's own summary, if there is one
/// @param published absent on a page without a date
/// @param updated where the post changed on another day than it was published
/// @param author may be empty
public record Opening(Leaf leaf, List<Piece> title, List<Piece> deck, Optional<Leaf.Day> published,
        Optional<Leaf.Day> updated,
        Optional<Link> category, int minutes, List<Piece> author, Optional<Cover> cover) {
    static Opening of(Post post, Translation shown, Site site) {
        Leaf leaf = new Leaf(shown.language());
        boolean changed = !post.updated().toLocalDate().equals(post.published().toLocalDate());
        return new Opening(leaf, leaf.pieces(shown.heading()),
                shown.described() ? leaf.pieces(shown.description()) : List.of(),
                Optional.of(post).filter(dated -> !dated.isPage()).map(dated -> leaf.day(dated.published())),
                Optional.of(post).filter(dated -> !dated.isPage() && changed).map(dated -> leaf.day(dated.updated())),
                Row.category(post, site, leaf), shown.minutes(), leaf.pieces(site.author(post, shown.language())),
                Cover.of(post, site, leaf, false));
    }
}
