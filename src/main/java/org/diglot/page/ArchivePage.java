package org.diglot.page;

import java.util.List;
import java.util.Optional;

import org.diglot.catalog.ArchiveYear;
import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

/// Every post by year and month of the page's own calendar.
public record ArchivePage(Frame frame, List<Year> years) implements Page {
    /// @param span the years of the other calendar that it touches
    public record Year(int number, String name, String span, List<Month> months) {}

    public record Month(String name, List<Item> posts) {}

    public record Item(Leaf.Day day, Link post, Optional<String> mark) {}

    static ArchivePage of(Site site, Framer framer) {
        return new ArchivePage(framer.at(new Address.Archive(), framer.near().text("nav.archive")),
                site.shelf(framer.near().language()).archive().stream()
                        .map(year -> year(year, site, framer)).toList());
    }

    private static Year year(ArchiveYear year, Site site, Framer framer) {
        Leaf near = framer.near();
        return new Year(year.year(), near.number(year.year()),
                near.language().span(year.year(), framer.far().language()), year
                        .months().stream()
                        .map(month -> new Month(month.name(),
                                month.posts().stream().map(post -> item(post, site, near)).toList()))
                        .toList());
    }

    private static Item item(Post post, Site site, Leaf near) {
        Translation shown = post.nearest(near.language());
        return new Item(near.dayOfMonth(post.published()),
                Link.of(shown.title(), Permalinks.of(Address.of(post), near.language()), new Leaf(shown.language())),
                Proof.mark(post, site, near));
    }

    @Override
    public String template() {
        return "archive";
    }
}
