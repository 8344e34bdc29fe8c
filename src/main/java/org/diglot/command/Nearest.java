package org.diglot.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.diglot.language.EditDistance;

/// Finds what somebody meant who wrote something that there is not.
final class Nearest {
    private Nearest() {}

    /// The known word nearest to this one; empty where a third of the letters or more are others.
    static Optional<String> to(String word, Collection<String> known) {
        return known.stream().filter(candidate -> EditDistance.of(word, candidate) * 3 <= candidate.length())
                .min(Comparator.comparingInt(candidate -> EditDistance.of(word, candidate)));
    }
}
