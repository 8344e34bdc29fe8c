package org.diglot.post;

/// A place in a file. Lines and columns count from 1; a column counts code points.
public record Position(int line, int column) implements Comparable<Position> {
    public static final Position START = new Position(1, 1);

    /// The place of a character in a text with LF line ends.
    public static Position in(String text, int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int line = (int) text.chars().limit(lineStart).filter(c -> c == '\n').count() + 1;
        return new Position(line, text.codePointCount(lineStart, offset) + 1);
    }

    /// Where this is in a text with LF line ends; its end where the text has no such place.
    public int offsetIn(String text) {
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return text.length();
            }
        }
        return text.codePointCount(start, text.length()) < column
                ? text.length()
                : text.offsetByCodePoints(start, column - 1);
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
