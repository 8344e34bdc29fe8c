package org.diglot.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.diglot.language.Language;
import org.diglot.markdown.Markdown;
import org.diglot.markdown.Verbatim;
import org.diglot.post.Position;

/// Cuts a text at its markers: lines that are only `<!-- PERSIAN -->` or the like, outside code and other comments.
final class HalfSplitter {
    private static final String COMMENT = "<!--";
    private static final Pattern MARKER = Pattern.compile("\\s*<!--\\s*(\\p{Alpha}+)\\s*-->\\s*");

    private final String text;
    private final List<String> lines;
    private final int firstLine;
    private final Findings findings;

    /// @param firstLine of the text in the file
    HalfSplitter(String text, int firstLine, Findings findings) {
        this.text = text;
        this.lines = List.of(text.split("\n", -1));
        this.firstLine = firstLine;
        this.findings = findings;
    }

    /// The halves in order, the one before the first marker always first; empty ones included.
    List<Half> split() {
        Verbatim verbatim = Markdown.verbatim(text);
        List<Half> halves = new ArrayList<>();
        Optional<Language> language = Optional.empty();
        int begin = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Language> marked = marker(lines.get(i));
            if (marked.isEmpty()) {
                continue;
            }
            if (verbatim.lines().get(i)) {
                reportSwallowed(verbatim, i);
                continue;
            }
            halves.add(half(language, begin, i, verbatim));
            language = marked;
            begin = i + 1;
        }
        halves.add(half(language, begin, lines.size(), verbatim));
        return halves;
    }

    private Half half(Optional<Language> language, int begin, int end, Verbatim verbatim) {
        Position at = new Position(Math.max(1, firstLine + begin - (language.isPresent() ? 1 : 0)), 1);
        String prose = IntStream.range(begin, end).filter(line -> !verbatim.lines().get(line)).mapToObj(lines::get)
                .collect(Collectors.joining("\n"));
        return new Half(language, at, firstLine + begin, String.join("\n", lines.subList(begin, end)), prose);
    }

    private void reportSwallowed(Verbatim verbatim, int line) {
        reportSwallowed(verbatim.unclosedFence(), line, "code block");
        reportSwallowed(verbatim.unclosedComment(), line, "comment");
    }

    private void reportSwallowed(OptionalInt begin, int line, String what) {
        if (begin.isPresent() && begin.getAsInt() < line) {
            findings.warning(new Position(firstLine + line, 1),
                    "this marker stands inside the %s of line %s, which is never closed"
                            .formatted(what, firstLine + begin.getAsInt()),
                    "close the %s before it".formatted(what));
        }
    }

    private static Optional<Language> marker(String line) {
        if (!line.contains(COMMENT)) {
            return Optional.empty();
        }
        Matcher marker = MARKER.matcher(line);
        return marker.matches() ? Language.ofMarker(marker.group(1)) : Optional.empty();
    }
}
