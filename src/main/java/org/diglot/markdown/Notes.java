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

/// What is noticed while one text is rendered: as much as an author can read, and how much more there is. Slips of
/// spelling keep nothing else out.
final class Notes {
    private static final int LIMIT = 100;
    private static final int MOST_SLIPS = 1000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final String file;
    private final int firstLine;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> slips = new ArrayList<>();
    private int unlisted;
    private Position firstUnlisted = new Position(Integer.MAX_VALUE, 1);
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
        } else {
            unlisted++;
            firstUnlisted = position.compareTo(firstUnlisted) < 0 ? position : firstUnlisted;
        }
    }

    /// @param place within the node, where it is known
    void warn(Node node, Optional<SourceSpan> place, String message, String hint) {
        warn(place.map(this::position).orElseGet(() -> position(node)), message, hint);
    }

    /// Warns of a value in a node, at the place where its source says it first.
    void warn(Node node, String value, String message, String hint) {
        int start = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getInputIndex();
        int at = text.indexOf(value, start);
        if (node.getSourceSpans().isEmpty() || at < 0 || text.substring(start, at).indexOf('\n') >= 0) {
            warn(node, message, hint);
        } else {
            Position first = position(node);
            warn(new Position(first.line(), first.column() + text.codePointCount(start, at)), message, hint);
        }
    }

    /// @param found in order
    void warn(List<Slip> found) {
        int line = firstLine;
        int lineStart = 0;
        for (int i = 0; i < Math.min(found.size(), MOST_SLIPS + 1); i++) {
            Slip slip = found.get(i);
            for (int end = text.indexOf('\n', lineStart); 0 <= end && end < slip.begin(); end = text.indexOf('\n',
                    lineStart)) {
                line++;
                lineStart = end + 1;
            }
            Position place = new Position(line, 1 + column(lineStart, slip.begin()));
            slips.add(i < MOST_SLIPS
                    ? Problem.mendable(file, place, slip.message(), slip.hint())
                    : Problem.warning(file, place,
                            "%s more slips of spelling are not listed".formatted(found.size() - MOST_SLIPS),
                            "check --fix mends those that have one right spelling"));
        }
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
        Stream<Problem> more = unlisted == 0
                ? Stream.of()
                : Stream.of(Problem.unlisted(file, firstUnlisted, unlisted));
        return Stream.of(problems.stream(), slips.stream(), more).flatMap(found -> found).sorted().toList();
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
