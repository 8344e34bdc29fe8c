package org.diglot.page;

import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.site.Address;
import org.diglot.site.Pages;
import org.diglot.site.Permalinks;

/// The way through the pages of a list.
///
/// @param newer permalink of the page before
/// @param older permalink of the page after
public record Pager(Optional<String> newer, Optional<String> older, int page, int count) {
    static Pager of(Address address, int page, Pages<?> pages, Language language) {
        return new Pager(step(address, page - 1, pages, language), step(address, page + 1, pages, language), page,
                pages.count());
    }

    private static Optional<String> step(Address address, int page, Pages<?> pages, Language language) {
        return Optional.of(page).filter(pages::has).map(number -> Permalinks.of(address.page(number), language));
    }

    public boolean shown() {
        return count > 1;
    }
}
