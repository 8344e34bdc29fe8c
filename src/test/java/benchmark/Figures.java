package benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Measured values of one thing, in the order of the runs.
record Figures(List<Double> values) {
    double median() {
        return percentile(50);
    }

    double percentile(double percent) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.clamp(Math.ceil(percent / 100 * sorted.size()) - 1, 0, sorted.size() - 1.0));
    }

    /// Each value in relation to the one of the same run.
    Figures to(Figures other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / other.values.get(i));
        }
        return new Figures(ratios);
    }

    /// Prints one line of the table: what it is, the median with the smallest and the largest, the bar, whether it holds.
    ///
    /// @return whether it holds
    boolean print(String what, String unit, boolean atLeast, double bar) {
        return print(what, unit, median(), atLeast, bar);
    }

    boolean print(String what, String unit, double value, boolean atLeast, double bar) {
        boolean holds = atLeast ? value >= bar : value <= bar;
        line(what, "%8.2f %-5s [%.2f–%.2f]   %s %.2f  %s".formatted(value, unit, Collections.min(values),
                Collections.max(values), atLeast ? "≥" : "≤", bar, holds ? "held" : "MISSED"));
        return holds;
    }

    void print(String what, String unit) {
        line(what, "%8.2f %-5s [%.2f–%.2f]".formatted(median(), unit, Collections.min(values),
                Collections.max(values)));
    }

    static void line(String what, String text) {
        System.out.println(String.format(Locale.ROOT, "%-52s %s", what, text));
    }
}
