package org.diglot.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.diglot.post.Position;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// TOML, as Hugo and Zola write it.
final class TomlNotation implements Notation {
    /// TOML 1.0.0, "Key/Value Pair": key, equals sign and the beginning of the value stand on one line.
    private static final Pattern KEY = Pattern
            .compile("\\s*+(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+'|[\\w-]++|[\\s.])*+=\\s*+");

    private static final Pattern LINE = Pattern.compile("\\bline (\\d{1,6})\\b");

    private final Findings findings;
    private final int firstLine;

    TomlNotation(Findings findings, int firstLine) {
        this.findings = findings;
        this.firstLine = firstLine;
    }

    @Override
    public Optional<Value.Table> read(String toml) {
        if (toml.length() > CHARACTERS) {
            return overTheLimits();
        }
        try {
            TomlParseResult result = Toml.parse(toml);
            if (result.hasErrors()) {
                TomlParseError first = result.errors().getFirst();
                findings.error(position(first.position()),
                        "front matter is not TOML: " + placed(String.valueOf(first.getMessage())),
                        "look at the quotes, brackets and equals signs of this line");
                return Optional.empty();
            }
            return Optional.of(new Reader(List.of(toml.split("\n", -1))).table(result, position(null), 0));
        } catch (StackOverflowError deep) {
            return overTheLimits();
        }
    }

    /// The parser counts lines from the beginning of the front matter.
    private String placed(String message) {
        return LINE.matcher(message)
                .replaceAll(line -> "line " + (Integer.parseInt(line.group(1)) + firstLine - 1));
    }

    private Optional<Value.Table> overTheLimits() {
        findings.error(position(null), "front matter is over the limits",
                "at most %s characters, and not nested so deep".formatted(CHARACTERS));
        return Optional.empty();
    }

    private Position position(@Nullable TomlPosition at) {
        return at == null ? new Position(firstLine, 1) : new Position(firstLine + at.line() - 1, at.column());
    }

    private final class Reader {
        private final List<String> lines;

        Reader(List<String> lines) {
            this.lines = lines;
        }

        Value.Table table(TomlTable table, Position at, int depth) {
            Map<String, Value.Entry> entries = new LinkedHashMap<>();
            for (Map.Entry<String, Object> entry : table.entrySet()) {
                Position key = position(table.inputPositionOf(List.of(entry.getKey())));
                entries.put(entry.getKey(), new Value.Entry(key, value(entry.getValue(), behind(key), depth + 1)));
            }
            return new Value.Table(entries, at);
        }

        private Value value(Object value, Position at, int depth) {
            return switch (value) {
                case TomlTable table when depth <= Value.DEPTH -> table(table, at, depth);
                case TomlArray array -> new Value.Sequence(depth > Value.DEPTH
                        ? List.of()
                        : IntStream.range(0, array.size())
                                .mapToObj(i -> value(array.get(i), item(position(array.inputPositionOf(i))), depth + 1))
                                .toList(),
                        at);
                case TomlTable _ -> new Value.Table(Map.of(), at);
                default -> new Value.Scalar(value.toString().strip(), at);
            };
        }

        /// Where an item of an array begins, which may stand some lines below the place that is named for it.
        private Position item(Position named) {
            int column = named.column();
            for (int line = named.line(); line - firstLine < lines.size(); line++) {
                String text = lines.get(line - firstLine);
                int at = text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                if (at < text.length() && text.charAt(at) != '#') {
                    return new Position(line, text.codePointCount(0, at) + 1);
                }
                column = 1;
            }
            return named;
        }

        /// Where the value begins whose key is here; the key's place if it is the header of a table.
        private Position behind(Position key) {
            String line = lines.get(key.line() - firstLine);
            int start = line.offsetByCodePoints(0, Math.min(key.column() - 1, line.codePointCount(0, line.length())));
            Matcher matcher = KEY.matcher(line).region(start, line.length());
            return matcher.lookingAt()
                    ? new Position(key.line(), line.codePointCount(0, matcher.end()) + 1)
                    : key;
        }
    }
}
