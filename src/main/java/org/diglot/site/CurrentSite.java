package org.diglot.site;

import java.util.function.Supplier;

/// The site being served now. Readers ask once per request and keep what they got.
public final class CurrentSite implements Supplier<Site> {
    private volatile Site site;

    public CurrentSite(Site first) {
        this.site = first;
    }

    @Override
    public Site get() {
        return site;
    }

    /// Puts another site in place of this one, at once for every request to come.
    public void replace(Site next) {
        site = next;
    }
}
