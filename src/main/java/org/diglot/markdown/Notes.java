package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.diglot.language.Digits;
import org.diglot.post.Position;
import org.diglot.post.Problem;
import org.diglot.proof.Slip;
import org.jspecify.annotations.Nullable;

/// What is noticed while one text is rendered. The first hundred are enough for anyone, and slips of spelling keep
/// nothing else out.
final class Notes {
    private static final int LIMIT = 100;
    private static final int MOST_SLIPS = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final String file;
    private final int firstLine;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> slips = new ArrayList<>();
    private int countedLine;
    private int counted;
    private int columns;

    Notes(String file, int firstLine, String text) {
        this.file = file;
        this.firstLine = firstLine;
        this.text = text;
    }

    void warn(Node node, String message, String hint) {
        warn(node, Optional.empty(), message, hint);
    }

    void warn(Position position, String message, String hint) {
        if (problems.size() < LIMIT) {
            problems.add(Problem.warning(file, position, message, hint));
        }
    }

    /// @param place within the node, where it is known
    void warn(Node node, Optional<SourceSpan> place, String message, String hint) {
        if (problems.size() < LIMIT) {
            problems.add(
                    Problem.warning(file, place.map(this::position).orElseGet(() -> position(node)), message, hint));
        }
    }

    /// Warns of a value in a node, at the place where its source says it first.
    void warn(Node node, String value, String message, String hint) {
        int start = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getInputIndex();
        int at = text.indexOf(value, start);
        if (node.getSourceSpans().isEmpty() || at < 0 || text.substring(start, at).indexOf('\n') >= 0) {
            warn(node, message, hint);
        } else if (problems.size() < LIMIT) {
            Position first = position(node);
            problems.add(Problem.warning(file,
                    new Position(first.line(), first.column() + text.codePointCount(start, at)), message, hint));
        }
    }

    void warn(List<Slip> found) {
        found.stream().limit(MOST_SLIPS).forEach(slip -> {
            Position place = Position.in(text, slip.begin());
            slips.add(Problem.mendable(file, new Position(firstLine + place.line() - 1, place.column()), slip.message(),
                    slip.hint()));
        });
    }

    /// Whether the source of a node begins with such a character.
    boolean beginsWith(@Nullable Node node, IntPredicate character) {
        if (node == null || node.getSourceSpans().isEmpty()) {
            return false;
        }
        int start = node.getSourceSpans().getFirst().getInputIndex();
        return start < text.length() && character.test(text.charAt(start));
    }

    /// The number the source of a node begins with, in digits of any script.
    Optional<Integer> number(Node node) {
        int start = node.getSourceSpans().isEmpty() ? text.length() : node.getSourceSpans().getFirst().getInputIndex();
        Matcher number = NUMBER.matcher(Digits.latin(text.substring(start, Math.min(text.length(), start + 10))));
        return number.lookingAt() ? Optional.of(Integer.valueOf(number.group())) : Optional.empty();
    }

    /// Whether the file is MDX, where lines of JavaScript may stand between blocks.
    boolean isModule() {
        return file.toLowerCase(Locale.ROOT).endsWith(".mdx");
    }

    /// The line of the file on which the text begins.
    int firstLine() {
        return firstLine;
    }

    /// The line of the file on which the node begins.
    int line(Node node) {
        return span(node).map(span -> firstLine + span.getLineIndex()).orElse(firstLine);
    }

    List<Problem> problems() {
        return Stream.concat(problems.stream(), slips.stream()).sorted().toList();
    }

    /// Where the node begins, or where the nearest node around it does.
    Position position(Node node) {
        return span(node).map(this::position).orElse(new Position(firstLine, 1));
    }

    /// Where the node stands, or the nearest node around it: not every node knows.
    private static Optional<SourceSpan> span(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return Optional.of(at.getSourceSpans().getFirst());
            }
        }
        return Optional.empty();
    }

    /// A place within the source of a node.
    ///
    /// @param line of the node, from 0
    /// @param column of that line as far as it belongs to the node, in characters from 0
    Position position(Node node, int line, int column) {
        if (line >= node.getSourceSpans().size()) {
            return position(node);
        }
        SourceSpan span = node.getSourceSpans().get(line);
        return position(SourceSpan.of(span.getLineIndex(), span.getColumnIndex() + column,
                span.getInputIndex() + column, 0));
    }

    /// Mostly places are asked for in order, so that the way to the last one need not be counted again.
    private int column(int lineStart, int place) {
        boolean further = lineStart == countedLine && place >= counted;
        columns = further
                ? columns + text.codePointCount(counted, place)
                : text.codePointCount(lineStart, place);
        countedLine = lineStart;
        counted = place;
        return columns;
    }

    private Position position(SourceSpan span) {
        int start = Math.min(span.getInputIndex(), text.length());
        int lineStart = Math.max(0, start - span.getColumnIndex());
        return new Position(firstLine + span.getLineIndex(), 1 + column(lineStart, start));
    }
}
