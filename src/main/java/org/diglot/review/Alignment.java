package org.diglot.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds for each thing of one row its partner in another, in order: the pairing of all pairings with the highest sum of
/// likeness (Needleman and Wunsch), so that one that is missing is one that is missing and does not shift all that follow.
/// Time and memory grow with the product of both lengths.
public final class Alignment {
    /// Two things by their numbers, or one that has no partner.
    public record Step(Optional<Integer> left, Optional<Integer> right) {}

    /// How much two things look alike; what is below zero is better left apart.
    @FunctionalInterface
    public interface Score {
        double of(int left, int right);
    }

    private Alignment() {}

    /// Each with the one that has its number.
    public static List<Step> straight(int length) {
        return IntStream.range(0, length).mapToObj(i -> new Step(Optional.of(i), Optional.of(i))).toList();
    }

    public static List<Step> best(int lefts, int rights, Score score) {
        double[][] sums = sums(lefts, rights, score);
        List<Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < lefts || j < rights) {
            // Of equal pairings the one that pairs first: translators stop before the end, not after the beginning.
            if (i < lefts && j < rights && sums[i][j] == score.of(i, j) + sums[i + 1][j + 1]) {
                steps.add(new Step(Optional.of(i++), Optional.of(j++)));
            } else if (i < lefts && sums[i][j] == sums[i + 1][j]) {
                steps.add(new Step(Optional.of(i++), Optional.empty()));
            } else {
                steps.add(new Step(Optional.empty(), Optional.of(j++)));
            }
        }
        return steps;
    }

    /// The best that can be reached from each two on.
    private static double[][] sums(int lefts, int rights, Score score) {
        double[][] sums = new double[lefts + 1][rights + 1];
        for (int i = lefts - 1; i >= 0; i--) {
            for (int j = rights - 1; j >= 0; j--) {
                double apart = Math.max(sums[i + 1][j], sums[i][j + 1]);
                sums[i][j] = Math.max(apart, score.of(i, j) + sums[i + 1][j + 1]);
            }
        }
        return sums;
    }
}
