package org.diglot.post;

import java.util.Comparator;

/// Something wrong with a file, in one line that an author can act on and an editor can jump to: the form of the GNU
/// coding standards, section "Formatting Error Messages".
///
/// @param file the path below the posts folder's parent, so that it begins with the folder's name; `/` between folders
/// @param message what is wrong
/// @param hint what to do about it, or empty
/// @param isMendable whether there is one right answer, which a program can give in the author's place
public record Problem(String file, Position position, Severity severity, String message, String hint,
        boolean isMendable)
        implements
            Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparing(Problem::position)
            .thenComparing(Problem::message);

    public static Problem error(String file, Position position, String message, String hint) {
        return new Problem(file, position, Severity.ERROR, message, hint, false);
    }

    public static Problem error(Place place, String message, String hint) {
        return error(place.file(), place.position(), message, hint);
    }

    public static Problem warning(Place place, String message, String hint) {
        return warning(place.file(), place.position(), message, hint);
    }

    public static Problem warning(String file, Position position, String message, String hint) {
        return new Problem(file, position, Severity.WARNING, message, hint, false);
    }

    /// A slip with one right answer.
    public static Problem mendable(String file, Position position, String message, String hint) {
        return new Problem(file, position, Severity.WARNING, message, hint, true);
    }

    /// So many warnings more, of which this is the first place.
    public static Problem unlisted(String file, Position position, int count) {
        return warning(file, position, "%s more warnings are not listed".formatted(count), "mend the others first");
    }

    public static Problem info(String file, Position position, String message, String hint) {
        return new Problem(file, position, Severity.INFO, message, hint, false);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// By file, then place in it.
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /// One line, whatever the file's name and the author's text hold: `posts/tea.md:3:7: error: …`.
    public String line() {
        return "%s:%s:%s: %s: %s%s".formatted(printable(file), position.line(), position.column(), severity,
                printable(message), hint.isEmpty() ? "" : "; " + printable(hint));
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // Line and paragraph separators break a line too, and terminals obey other control characters.
                    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                        out.append("\\u%04x".formatted(c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    @Override
    public String toString() {
        return line();
    }
}
