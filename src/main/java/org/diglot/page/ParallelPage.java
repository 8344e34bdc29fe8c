package org.diglot.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;
import org.diglot.typeset.Highlighter;

/// Both texts of a post side by side, in rows that start on one line: headings, paragraphs, items of lists, and whatever
/// else they are made of.
///
/// @param single permalink of the text on the near leaf alone
/// @param farSingle of that on the far leaf
/// @param formulas where one of the texts has any
public record ParallelPage(Frame frame, Opening opening, Opening farOpening, String single, String farSingle,
        List<Couplet> couplets, Tools tools, Optional<FormulaSheet> formulas) implements Page {

    static ParallelPage of(Post post, Site site, Framer framer, Highlighter highlighter) {
        Leaf near = framer.near();
        Leaf far = framer.far();
        Translation nearText = post.translation(near.language()).orElseThrow();
        Translation farText = post.translation(far.language()).orElseThrow();
        List<Couplet> couplets = new Couplets(new Halves(post, nearText, farText, site, highlighter)).all();
        Opening opening = Opening.of(post, nearText, site);
        Opening farOpening = Opening.of(post, farText, site);
        List<String> html = couplets.stream().flatMap(couplet -> Stream.of(couplet.near(), couplet.far()))
                .toList();
        boolean formulas = html.stream().anyMatch(FormulaSheet::isNeeded) || Piece.hasFormulas(opening.title())
                || Piece.hasFormulas(farOpening.title());
        return new ParallelPage(
                framer.at(new Address.Parallel(post), near.text("parallel.page", nearText.title())), opening,
                farOpening, Permalinks.of(Address.of(post), near.language()),
                Permalinks.of(Address.of(post), far.language()), couplets, Tools.of(html),
                formulas ? FormulaSheet.of(site) : Optional.empty());
    }

    @Override
    public List<Piece> across() {
        return farOpening.title();
    }

    @Override
    public String template() {
        return "parallel";
    }
}
