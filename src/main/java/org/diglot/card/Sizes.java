package org.diglot.card;

import java.util.List;
import java.util.stream.Stream;

/// The sizes among which a text may be set, the largest first, each with the number of lines that it may have: few
/// large ones, or more small ones.
record Sizes(List<Step> steps) {
    /// @param size in pixels
    /// @param lines at most
    record Step(float size, int lines) {}

    /// @param numbers size and lines in turn
    static Sizes of(int... numbers) {
        return new Sizes(Stream.iterate(0, at -> at < numbers.length, at -> at + 2)
                .map(at -> new Step(numbers[at], numbers[at + 1])).toList());
    }

    Step last() {
        return steps.getLast();
    }

    /// The same where nothing is larger than this.
    Sizes upTo(float most) {
        List<Step> fitting = steps.stream().filter(step -> step.size() <= most).toList();
        return new Sizes(fitting.isEmpty() ? List.of(last()) : fitting);
    }
}
