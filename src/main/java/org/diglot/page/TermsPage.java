package org.diglot.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.diglot.post.Taxonomy;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

/// All terms: those of the taxonomy asked for first, then the others.
public record TermsPage(Frame frame, List<Group> groups) implements Page {
    /// The terms of one taxonomy.
    ///
    /// @param href permalink of the page where this taxonomy comes first
    public record Group(String title, String farTitle, String href, String farHref, List<Entry> terms) {}

    public record Entry(Link near, Link far, int count) {}

    static TermsPage of(Address.TermIndex address, Site site, Framer framer) {
        List<Group> groups = Arrays.stream(Taxonomy.values())
                .sorted(Comparator.comparing((Taxonomy taxonomy) -> taxonomy != address.taxonomy()))
                .map(taxonomy -> group(taxonomy, site, framer)).toList();
        return new TermsPage(framer.at(address, groups.getFirst().title()), groups);
    }

    private static Group group(Taxonomy taxonomy, Site site, Framer framer) {
        Leaf near = framer.near();
        Leaf far = framer.far();
        Address address = new Address.TermIndex(taxonomy);
        String key = "terms." + taxonomy.name().toLowerCase(Locale.ROOT);
        return new Group(near.text(key), far.text(key), Permalinks.of(address, near.language()),
                Permalinks.of(address, far.language()),
                site.shelf(near.language()).terms(taxonomy).stream()
                        .map(term -> new Entry(Row.link(term.value(), near), Row.link(term.value(), far), term.count()))
                        .toList());
    }

    @Override
    public String template() {
        return "terms";
    }
}
