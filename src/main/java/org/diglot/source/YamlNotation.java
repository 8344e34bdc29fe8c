package org.diglot.source;

import java.io.StringReader;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.post.Position;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/// YAML by SnakeYAML's node graph: nothing is constructed, and what aliases share stays shared.
final class YamlNotation implements Notation {
    private static final int LEVELS = 20;
    private static final int ALIASES = 20;
    /// YAML 1.2.2, section 6.2: a tab may separate a key from its value. SnakeYAML does not know it.
    private static final Pattern TAB = Pattern.compile("(?m)^([ -]{0,40}[\\w.-]{1,40}:)(\\t+)");

    /// YAML 1.2.2, section 6.6: a comment begins with `#` behind a space. A comment's first word has a space before it.
    private static final Pattern HASHED = Pattern.compile("\\s+(#[^#\\s].*)");

    private static final Pattern HASH_IN_LIST = Pattern.compile("[^#\"']*:\\s+\\[(?:[^#\"']*,)?\\s*(#\\S.*)");

    private final Findings findings;
    private final YamlPositions positions;
    private List<String> lines = List.of();
    private final IdentityHashMap<Node, Value> values = new IdentityHashMap<>();

    YamlNotation(Findings findings, int firstLine) {
        this.findings = findings;
        this.positions = new YamlPositions(firstLine);
    }

    @Override
    public Optional<Value.Table> read(String yaml) {
        String spaced = spaced(yaml);
        lines = spaced.lines().toList();
        try {
            Node root = new Yaml(limits()).compose(new StringReader(spaced));
            return switch (root) {
                case null -> Optional.of(new Value.Table(Map.of(), positions.of(Optional.empty())));
                case MappingNode map -> Optional.of(table(map, 0));
                default -> {
                    findings.error(positions.of(root.getStartMark()), "front matter is not a map of keys and values",
                            "write each line as key: value");
                    yield Optional.empty();
                }
            };
        } catch (MarkedYAMLException e) {
            if (!reportHashInList()) {
                findings.error(positions.of(Optional.ofNullable(e.getProblemMark())),
                        "front matter is not YAML: " + e.getProblem(), hint(String.valueOf(e.getProblem())));
            }
        } catch (ReaderException e) {
            findings.error(place(yaml, e.getPosition()),
                    "front matter is not YAML: it has the control character U+%04X".formatted(e.getCodePoint()),
                    "remove the character");
        } catch (YAMLException e) {
            findings.error(positions.of(Optional.empty()), "front matter is over the limits",
                    "at most %s characters, %s levels and %s aliases".formatted(CHARACTERS, LEVELS, ALIASES));
        }
        return Optional.empty();
    }

    private static String spaced(String yaml) {
        return TAB.matcher(yaml).replaceAll(tab -> tab.group(1) + " ".repeat(tab.group(2).length()));
    }

    private static String hint(String problem) {
        if (problem.contains("mapping values")) {
            return "a value with a colon in it needs quotes around it";
        }
        if (problem.contains("TAB")) {
            return "write spaces instead of the tab";
        }
        return problem.contains("cannot start any token")
                ? "a value that begins with this character needs quotes around it"
                : "look at the quotes, brackets and spaces of this line";
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(CHARACTERS);
        options.setNestingDepthLimit(LEVELS);
        options.setMaxAliasesForCollections(ALIASES);
        return options;
    }

    /// What an alias refers to is turned into a value once. One that refers to what is around it ends at the depth.
    private Value value(Node node, int depth) {
        Value known = values.get(node);
        if (known != null) {
            return known;
        }
        Position at = positions.of(node.getStartMark());
        Value value = switch (node) {
            case ScalarNode scalar when scalar.isPlain() && scalar.getValue().isEmpty() -> {
                reportComment(scalar.getStartMark());
                yield new Value.Scalar("", at);
            }
            case ScalarNode scalar ->
                new Value.Scalar(scalar.isPlain() && isNull(scalar.getValue()) ? "" : scalar.getValue().strip(), at);
            case SequenceNode sequence -> new Value.Sequence(depth > Value.DEPTH
                    ? List.of()
                    : sequence.getValue().stream().map(item -> value(item, depth + 1)).toList(), at);
            case MappingNode map when depth <= Value.DEPTH -> table(map, depth);
            default -> new Value.Table(Map.of(), at);
        };
        values.put(node, value);
        return value;
    }

    /// A value that begins with `#` is none, which its author may not know.
    private void reportComment(Mark value) {
        String line = value.getLine() < lines.size() ? lines.get(value.getLine()) : "";
        int column = line.offsetByCodePoints(0, Math.min(value.getColumn(), line.codePointCount(0, line.length())));
        Matcher comment = HASHED.matcher(line).region(column, line.length());
        if (comment.matches()) {
            Position at = new Position(positions.firstLine() + value.getLine(),
                    line.codePointCount(0, comment.start(1)) + 1);
            findings.warning(findings.place(at), "\"%s\" is a comment here, and no value".formatted(
                    comment.group(1).strip()), "put quotes around it");
        }
    }

    /// A list such as `[#tea, #milk]` ends where its comment begins.
    private boolean reportHashInList() {
        for (int i = 0; i < lines.size(); i++) {
            Matcher hash = HASH_IN_LIST.matcher(lines.get(i));
            if (hash.matches()) {
                Position at = new Position(positions.firstLine() + i,
                        lines.get(i).codePointCount(0, hash.start(1)) + 1);
                findings.error(at, "front matter is not YAML: the comment \"%s\" leaves the list open".formatted(
                        hash.group(1).strip()), "leave # out, or put quotes around the words");
                return true;
            }
        }
        return false;
    }

    private Value.Table table(MappingNode map, int depth) {
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple entry : map.getValue()) {
            Position at = positions.of(entry.getKeyNode().getStartMark());
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            // YAML 1.2.2, section 3.2.1.3: keys of a mapping are unique.
            if (entries.put(key, new Value.Entry(at, value(entry.getValueNode(), depth + 1))) != null && depth == 0) {
                findings.error(at, "front matter is not YAML: the key \"%s\" stands twice".formatted(key),
                        "keep one of the two");
            }
        }
        return new Value.Table(entries, positions.of(map.getStartMark()));
    }

    private static boolean isNull(String plain) {
        return plain.equals("~") || plain.equalsIgnoreCase("null");
    }

    private Position place(String yaml, int offset) {
        String before = yaml.substring(0, Math.min(offset, yaml.length()));
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(positions.firstLine() + line, before.codePointCount(lineStart, before.length()) + 1);
    }
}
