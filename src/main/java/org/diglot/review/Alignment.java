package org.diglot.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.diglot.post.Inventory.Passage;

/// Finds for each passage of one half its partner in the other, in order: the pairing of all pairings with the highest
/// sum of likeness (Needleman and Wunsch), so that a missing section is one missing section and does not shift all that
/// follow.
final class Alignment {
    private final List<Passage> left;
    private final List<Passage> right;
    private final Likeness likeness;

    Alignment(Half left, Half right) {
        this.left = left.passages();
        this.right = right.passages();
        this.likeness = new Likeness(left, right);
    }

    List<Pair> pairs() {
        boolean sameOutline = left.stream().map(Passage::level).toList()
                .equals(right.stream().map(Passage::level).toList());
        return sameOutline ? straight() : best();
    }

    private List<Pair> straight() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            pairs.add(pair(i, i));
        }
        return pairs;
    }

    private List<Pair> best() {
        double[][] scores = scores();
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            // Of equal pairings the one that pairs first: translators stop before the end, not after the beginning.
            if (i < left.size() && j < right.size()
                    && scores[i][j] == likeness.of(i, j) + scores[i + 1][j + 1]) {
                pairs.add(pair(i++, j++));
            } else if (i < left.size() && scores[i][j] == scores[i + 1][j]) {
                pairs.add(new Pair(Optional.of(left.get(i++)), Optional.empty()));
            } else {
                pairs.add(new Pair(Optional.empty(), Optional.of(right.get(j++))));
            }
        }
        return pairs;
    }

    /// The best that can be reached from each two passages on.
    private double[][] scores() {
        double[][] scores = new double[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                double apart = Math.max(scores[i + 1][j], scores[i][j + 1]);
                scores[i][j] = Math.max(apart, likeness.of(i, j) + scores[i + 1][j + 1]);
            }
        }
        return scores;
    }

    private Pair pair(int i, int j) {
        return new Pair(Optional.of(left.get(i)), Optional.of(right.get(j)));
    }
}
