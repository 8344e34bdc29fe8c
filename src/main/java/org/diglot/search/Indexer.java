package org.diglot.search;

import org.diglot.catalog.Catalog;
import org.diglot.language.PerLanguage;
import org.jspecify.annotations.Nullable;

/// Makes the index of each catalog from that of the one before: what did not change is not read again. Safe for use by
/// many threads.
public final class Indexer {
    private @Nullable PerLanguage<Writer> writers;

    /// The index of a catalog. It is made when it is first asked something, or told to be [SearchIndex#ready].
    public SearchIndex index(Catalog catalog) {
        return new SearchIndex(catalog, this::shelves);
    }

    private synchronized PerLanguage<Snapshot> shelves(Catalog catalog) {
        PerLanguage<Writer> ready = writers == null ? PerLanguage.of(Writer::new) : writers;
        writers = ready;
        return PerLanguage.of(language -> ready.in(language).snapshot(catalog));
    }
}
