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
/// @param echo where the section has a partner
public record Passage(String title, String body, Optional<Echo> echo) {
    public record Echo(List<Piece> text, String href) {}

    /// @param html writes what is sanitized as it is to be shown
    static List<Passage> of(Content near, Function<Fragment, String> html, Optional<Counterpart> far) {
        List<Passage> plain = new ArrayList<>();
        for (Section section : near.sections()) {
            Optional<Echo> echo = far.flatMap(other -> section.heading()
                    .flatMap(heading -> Optional.ofNullable(other.partners().get(heading.id())))
                    .map(partner -> echo(partner, other)));
            plain.add(new Passage(html.apply(section.title()), html.apply(section.body()), echo));
        }
        StringBuilder whole = new StringBuilder();
        plain.forEach(passage -> whole.append(passage.title).append(passage.body));
        HeadingLinks links = new HeadingLinks(near, whole.toString(), far);
        return plain.stream().map(passage -> new Passage(links.in(passage.title), links.in(passage.body), passage.echo))
                .toList();
    }

    boolean has(String anchor) {
        String id = " id=\"%s\"".formatted(Fragment.escape(anchor));
        return title.contains(id) || body.contains(id);
    }

    boolean hasFormulas() {
        return FormulaSheet.isNeeded(title) || FormulaSheet.isNeeded(body)
                || echo.filter(partner -> Piece.hasFormulas(partner.text())).isPresent();
    }

    private static Echo echo(Heading partner, Counterpart other) {
        return new Echo(other.leaf().pieces(partner.words()), other.href() + "#" + partner.id());
    }
}
