package org.diglot.review;

import java.util.List;
import java.util.Optional;

import org.diglot.post.Inventory.Passage;

/// Two passages that say the same in two languages, or one that has no partner.
record Pair(Optional<Passage> left, Optional<Passage> right) {
    /// All passages of two halves, in order.
    static List<Pair> of(Half left, Half right) {
        return steps(left, right).stream().map(step -> new Pair(step.left().map(left.passages()::get),
                step.right().map(right.passages()::get))).toList();
    }

    /// The same by their numbers.
    static List<Alignment.Step> steps(Half left, Half right) {
        List<Passage> lefts = left.passages();
        List<Passage> rights = right.passages();
        boolean sameOutline = lefts.stream().map(Passage::level).toList()
                .equals(rights.stream().map(Passage::level).toList());
        return sameOutline
                ? Alignment.straight(lefts.size())
                : Alignment.best(lefts.size(), rights.size(), new Likeness(left, right)::of);
    }

    Pair turned() {
        return new Pair(/* left= */ right, /* right= */ left);
    }
}
