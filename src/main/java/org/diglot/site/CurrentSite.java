package org.diglot.site;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The site being served now. Readers ask once per request and keep what they got.
public final class CurrentSite implements Supplier<Site> {
    private final List<Consumer<Site>> preparers = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Site, Site>> listeners = new CopyOnWriteArrayList<>();
    private volatile Site site;
    private volatile Site expected;

    public CurrentSite(Site first) {
        this.site = first;
        this.expected = first;
    }

    @Override
    public Site get() {
        return site;
    }

    /// Puts another site in place of this one, at once for every request to come.
    public void replace(Site next) {
        Site before = site;
        if (before != next) {
            expect(next);
        }
        site = next;
        if (before != next) {
            listeners.forEach(listener -> listener.accept(before, next));
        }
    }

    /// Lets everything be prepared for a site that will be put in place, or after all not. Once is enough.
    public void expect(Site next) {
        if (expected != next) {
            expected = next;
            preparers.forEach(preparer -> preparer.accept(next));
        }
    }

    /// Tells of every site to come, before anybody sees it.
    ///
    /// @param preparer returns soon: readers see the site before until then
    public void prepare(Consumer<Site> preparer) {
        preparers.add(preparer);
    }

    /// Tells of every replacement to come, once it has happened.
    ///
    /// @param listener takes the site before and the one after, and returns at once: it holds up the next change
    public void listen(BiConsumer<Site, Site> listener) {
        listeners.add(listener);
    }
}
