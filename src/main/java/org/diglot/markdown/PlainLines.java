package org.diglot.markdown;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds the verbatim lines of a text whose blocks are as simple as those of nearly all texts, many times faster than its
/// grammar does.
final class PlainLines {
    /// Where one of these stands, a line can be something else than it looks like.
    private static final List<String> INVOLVED = List.of("%%", "$$", "\t", "\u000B", "\f", "\0");
    private static final Pattern MARKER = Pattern.compile("<!-- *\\p{Alpha}+ *-->");
    private static final String INDENTED = "    ";

    private final BitSet lines = new BitSet();
    /// The line that opened the block of code; empty outside.
    private String fence = "";

    private PlainLines() {}

    /// Empty where only the grammar can tell.
    static Optional<Verbatim> verbatim(String text) {
        return INVOLVED.stream().anyMatch(text::contains) ? Optional.empty() : new PlainLines().find(text);
    }

    private Optional<Verbatim> find(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            if (!(fence.isEmpty() ? isPlain(line) : isCode(line))) {
                return Optional.empty();
            }
            if (!fence.isEmpty() || isFence(line)) {
                lines.set(number);
            }
            turn(line);
            number++;
        }
        return fence.isEmpty()
                ? Optional.of(new Verbatim(lines, OptionalInt.empty(), OptionalInt.empty()))
                : Optional.empty();
    }

    /// Opens or closes a block of code.
    private void turn(String line) {
        if (fence.isEmpty() && isFence(line)) {
            fence = line.substring(0, 3);
        } else if (line.equals(fence)) {
            fence = "";
        }
    }

    private static boolean isFence(String line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }

    /// Whether a line outside of code is surely what it looks like.
    private static boolean isPlain(String line) {
        boolean html = line.contains("<!") || line.stripLeading().startsWith("<");
        if (line.contains(INDENTED) || html && !MARKER.matcher(line).matches()) {
            return false;
        }
        return isFence(line)
                ? line.length() == 3 || line.charAt(3) != line.charAt(0) && line.indexOf('`', 3) < 0
                : !line.contains("```") && !line.contains("~~~");
    }

    /// Whether a line within code surely belongs to it, or surely ends it.
    private boolean isCode(String line) {
        return line.equals(fence) || !line.contains(fence);
    }
}
