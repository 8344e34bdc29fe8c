package org.diglot.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds what somebody meant who wrote something that there is not.
final class Nearest {
    private Nearest() {}

    /// The known word nearest to this one; empty where a third of the letters or more are others.
    static Optional<String> to(String word, Collection<String> known) {
        return known.stream().filter(candidate -> distance(word, candidate) * 3 <= candidate.length())
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /// Letters missing, added or changed (Levenshtein distance).
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
