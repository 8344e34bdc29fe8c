package org.diglot.typeset;

import java.util.BitSet;
import java.util.regex.Pattern;

/// The lines that an author wants marked: `1,3-5`.
final class LineMarks {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private LineMarks() {}

    /// @param last no line can have a higher number
    static BitSet read(String ranges, int last) {
        BitSet lines = new BitSet();
        RANGE.matcher(ranges).results().forEach(range -> {
            int from = Integer.parseInt(range.group(1));
            int to = Math.min(last, range.group(2) == null ? from : Integer.parseInt(range.group(2)));
            if (from <= to) {
                lines.set(from, to + 1);
            }
        });
        return lines;
    }
}
