package org.diglot.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/// The TeX of a formula, which knows where in the text each of its characters stands.
record TexSource(List<SourceLine> lines) {
    TexSource {
        lines = List.copyOf(lines);
    }

    String tex() {
        return lines.stream().map(SourceLine::getContent).collect(Collectors.joining("\n"));
    }

    /// Where in the text a place of the TeX is; empty where only a line ends.
    Optional<SourceSpan> at(int place) {
        int within = Math.min(place, tex().length() - 1);
        int start = 0;
        for (SourceLine line : lines) {
            int index = within - start;
            SourceSpan span = line.getSourceSpan();
            if (span != null && 0 <= index && index < span.getLength()) {
                return Optional.of(span.subSpan(index));
            }
            start += line.getContent().length() + 1;
        }
        return Optional.empty();
    }
}
