package org.diglot.review;

import java.util.Optional;

import org.diglot.post.Inventory.Passage;

/// Two passages that say the same in two languages, or one that has no partner.
record Pair(Optional<Passage> left, Optional<Passage> right) {
    Pair turned() {
        return new Pair(/* left= */ right, /* right= */ left);
    }
}
