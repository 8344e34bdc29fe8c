package org.diglot.review;

import java.util.List;

import org.diglot.post.Inventory.Passage;

/// How long a passage is to be expected when its partner's length is known.
final class Length {
    /// Of whole texts, letters of the one for each letter of the other: translations of one language into another stay
    /// within this, and a half that does not is unfinished.
    private static final double LOWEST = 0.7;
    private static final double HIGHEST = 1 / LOWEST;
    /// A passage shorter than this part of what is expected is out of line; good translations vary by a quarter …
    private static final double SHORT = 0.6;
    /// … unless so few letters would be expected that a sentence decides.
    private static final int JUDGED = 200;

    private Length() {}

    /// Letters of the right half for each of the left.
    static double ratio(int left, int right) {
        return Math.clamp((right + 1.0) / (left + 1.0), LOWEST, HIGHEST);
    }

    /// The ratio of most letters: half of the left text stands in passages with a lower one, half in those with a higher
    /// one. A few passages that are out of line do not move it.
    static double typical(List<Pair> pairs) {
        List<double[]> ratios = pairs.stream().filter(pair -> pair.left().isPresent() && pair.right().isPresent())
                .map(pair -> new int[]{pair.left().get().letters(), pair.right().get().letters()})
                .filter(letters -> letters[0] > 0)
                .map(letters -> new double[]{(double) letters[1] / letters[0], letters[0]})
                .sorted((a, b) -> Double.compare(a[0], b[0])).toList();
        double half = ratios.stream().mapToDouble(ratio -> ratio[1]).sum() / 2;
        double sum = 0;
        for (double[] ratio : ratios) {
            sum += ratio[1];
            if (sum >= half) {
                return Math.clamp(ratio[0], LOWEST, HIGHEST);
            }
        }
        return 1;
    }

    /// Whether a passage is out of line where so many letters are expected.
    static boolean isShort(Passage passage, double expected) {
        return expected >= JUDGED && passage.letters() < SHORT * expected;
    }
}
