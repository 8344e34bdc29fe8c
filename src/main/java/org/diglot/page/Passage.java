package org.diglot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.diglot.post.Content;
import org.diglot.post.Fragment;
import org.diglot.post.Heading;
import org.diglot.post.Section;

/// A section of a text and, across the spine, the heading of its partner.
///
/// @param title sanitized HTML
/// @param body sanitized HTML
/// @param echo where both texts have sections that can be paired
public record Passage(String title, String body, Optional<Echo> echo) {
    public record Echo(List<Piece> text, String href) {}

    /// Sections are partners by their order, if both texts have as many.
    ///
    /// @param html writes what is sanitized as it is to be shown
    /// @param other permalink of the text on the far leaf
    static List<Passage> of(Content near, Function<Fragment, String> html, Optional<Content> far, Leaf farLeaf,
            String other) {
        List<Heading> partners = far.map(Content::headings)
                .filter(headings -> headings.size() == near.headings().size())
                .orElse(List.of());
        List<Passage> passages = new ArrayList<>();
        int number = 0;
        for (Section section : near.sections()) {
            Optional<Echo> echo = section.heading().isPresent() && number < partners.size()
                    ? Optional.of(echo(partners.get(number), farLeaf, other))
                    : Optional.empty();
            number += section.heading().isPresent() ? 1 : 0;
            passages.add(new Passage(html.apply(section.title()), html.apply(section.body()), echo));
        }
        return passages;
    }

    boolean hasFormulas() {
        return FormulaSheet.isNeeded(title) || FormulaSheet.isNeeded(body)
                || echo.filter(partner -> Piece.hasFormulas(partner.text())).isPresent();
    }

    private static Echo echo(Heading partner, Leaf farLeaf, String other) {
        return new Echo(farLeaf.pieces(partner.words()), other + "#" + partner.id());
    }
}
