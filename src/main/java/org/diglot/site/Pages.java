package org.diglot.site;

import java.util.List;

/// A list cut into pages.
public record Pages<T>(List<T> all, int size) {
    /// How many there are; at least one, which may be empty.
    public int count() {
        return Math.max(1, Math.ceilDiv(all.size(), size));
    }

    public boolean has(int page) {
        return 1 <= page && page <= count();
    }

    /// The items of a page there is.
    public List<T> page(int page) {
        return all.subList((page - 1) * size, Math.min(page * size, all.size()));
    }
}
