package org.diglot.site;

/// A line of a file, cut in three around what a problem is about.
///
/// @param marked never empty but at the end of a line
public record Quote(String before, String marked, String after) {
    private static final int MARGIN = 60;

    /// @param column counts code points from 1
    public static Quote of(String line, int column) {
        int[] text = line.codePoints().toArray();
        int begin = Math.min(Math.max(column - 1, 0), text.length);
        int end = begin;
        while (end < text.length && end - begin < MARGIN && (end == begin || !Character.isWhitespace(text[end]))) {
            end++;
        }
        int first = Math.max(0, begin - MARGIN);
        int last = Math.min(text.length, end + MARGIN);
        return new Quote((first > 0 ? "…" : "") + new String(text, first, begin - first),
                new String(text, begin, end - begin),
                new String(text, end, last - end) + (last < text.length ? "…" : ""));
    }
}
