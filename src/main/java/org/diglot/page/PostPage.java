package org.diglot.page;

import java.util.List;
import java.util.Optional;

import org.diglot.post.Content;
import org.diglot.post.Heading;
import org.diglot.post.Post;
import org.diglot.post.Resolver;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;
import org.diglot.typeset.Budget;
import org.diglot.typeset.Highlighter;

/// A post or a standing page: one text, in the page's language if it is written in it, else in one it is written in, with
/// a notice.
///
/// @param facing the title on the far leaf, where the text is written in that language
/// @param contents empty where the text is too short to need it
/// @param related posts that share terms with it
/// @param anchors of the other text that lead to the beginning of this one
/// @param formulas where the text, or one shown within it, has any
/// @param proof on a site for authors, what only they see
/// @param own where the text is not in the page's language, its own permalink
public record PostPage(Frame frame, Opening opening, Optional<Facing> facing, List<Entry> contents,
        List<String> anchors, List<Passage> passages,
        List<Link> tags, List<Link> related, Optional<Link> older, Optional<Link> newer, Optional<String> own,
        Optional<FormulaSheet> formulas, Optional<Proof> proof) implements Page {
    private static final int FEWEST_ENTRIES = 3;
    /// A longer list is folded on a telephone, where it would hide that there is a text.
    private static final int MOST_ENTRIES = 8;
    private static final int MOST_RELATED = 3;

    /// @param parallel permalink of both texts side by side, with this page's language first; a standing page has none
    /// @param farParallel with the other one first
    public record Facing(List<Piece> title, String href, Optional<String> parallel, Optional<String> farParallel) {
        static Facing of(Post post, Leaf near, Leaf far, Translation partner) {
            Optional<Address> parallel = Optional.of(post).filter(one -> !one.isPage()).map(Address.Parallel::new);
            return new Facing(far.pieces(partner.heading()), Permalinks.of(Address.of(post), far.language()),
                    parallel.map(both -> Permalinks.of(both, near.language())),
                    parallel.map(both -> Permalinks.of(both, far.language())));
        }
    }

    /// A line of the contents list.
    public record Entry(List<Piece> text, String id, List<Entry> parts) {}

    static PostPage of(Post post, Site site, Framer framer, Highlighter highlighter) {
        Leaf near = framer.near();
        Translation shown = post.nearest(near.language());
        boolean translated = shown.language() == near.language();
        Leaf leaf = new Leaf(shown.language());
        Leaf far = framer.far();
        Optional<Translation> partner = translated ? post.translation(far.language()) : Optional.empty();
        Optional<Counterpart> counterpart = partner.map(other -> Counterpart.of(post, shown, other));
        Resolver resolver = site.resolver(post, shown);
        Budget budget = Highlighter.budget();
        List<Passage> passages = Passage.of(shown.content(),
                part -> Outward.marked(highlighter.highlight(part.html(resolver), budget), site),
                counterpart);
        Opening opening = Opening.of(post, shown, site);
        Optional<Facing> facing = partner.map(translation -> Facing.of(post, near, far, translation));
        boolean formulas = passages.stream().anyMatch(Passage::hasFormulas) || Piece.hasFormulas(opening.title())
                || facing.filter(title -> Piece.hasFormulas(title.title())).isPresent();
        return new PostPage(framer.at(Address.of(post), shown.title()),
                opening, facing,
                contents(shown.content(), leaf),
                anchors(counterpart, passages), passages,
                Row.tags(post, site, near),
                site.related(post, near.language(), MOST_RELATED).stream().map(kin -> link(kin, near))
                        .toList(),
                site.shelf(near.language()).older(post).map(next -> link(next, near)),
                site.shelf(near.language()).newer(post).map(next -> link(next, near)),
                translated ? Optional.empty() : Optional.of(Permalinks.of(Address.of(post), shown.language())),
                formulas ? FormulaSheet.of(site) : Optional.empty(),
                Proof.of(post, site, near));
    }

    private static List<String> anchors(Optional<Counterpart> other, List<Passage> passages) {
        return other.map(Counterpart::leading).orElse(List.of()).stream()
                .filter(anchor -> passages.stream().noneMatch(passage -> passage.has(anchor))).toList();
    }

    private static Link link(Post post, Leaf near) {
        Translation shown = post.nearest(near.language());
        return Link.of(shown.title(), Permalinks.of(Address.of(post), near.language()), new Leaf(shown.language()));
    }

    private static List<Entry> contents(Content content, Leaf leaf) {
        List<Entry> entries = content.sections().stream().flatMap(section -> section.heading().stream()
                .map(heading -> entry(heading, leaf,
                        section.parts().stream().map(part -> entry(part, leaf, List.of())).toList())))
                .toList();
        return lines(entries) < FEWEST_ENTRIES ? List.of() : entries;
    }

    private static long lines(List<Entry> entries) {
        return entries.stream().mapToLong(entry -> 1L + entry.parts().size()).sum();
    }

    /// Whether the contents list may be folded.
    public boolean contentsLong() {
        return lines(contents) > MOST_ENTRIES;
    }

    private static Entry entry(Heading heading, Leaf leaf, List<Entry> parts) {
        return new Entry(leaf.pieces(heading.words()), heading.id(), parts);
    }

    public boolean translated() {
        return own.isEmpty();
    }

    @Override
    public List<Piece> across() {
        return facing.map(Facing::title).orElse(List.of());
    }

    public Tools tools() {
        return Tools.of(passages.stream().map(Passage::body).toList());
    }

    @Override
    public String template() {
        return "post";
    }
}
