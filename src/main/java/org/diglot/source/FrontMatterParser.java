package org.diglot.source;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.diglot.post.Placed;
import org.diglot.post.Position;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.ReaderException;

/// YAML to front matter by SnakeYAML's node graph: nothing is constructed, no alias is ever expanded.
final class FrontMatterParser {
    static final int CHARACTERS = 64 * 1024;
    private static final int DEPTH = 20;
    private static final int ALIASES = 20;

    private final Findings findings;
    private final YamlPositions positions;

    FrontMatterParser(Findings findings, int firstLine) {
        this.findings = findings;
        this.positions = new YamlPositions(firstLine);
    }

    /// Empty after an error.
    Optional<FrontMatter> parse(String yaml) {
        try {
            Node root = new Yaml(limits()).compose(new StringReader(yaml));
            return switch (root) {
                case null -> Optional.of(new FrontMatter(Map.of(), positions, findings));
                case MappingNode map -> Optional.of(new FrontMatter(entries(map), positions, findings));
                default -> {
                    findings.error(positions.of(root.getStartMark()), "front matter is not a map of keys and values",
                            "write each line as key: value");
                    yield Optional.empty();
                }
            };
        } catch (MarkedYAMLException e) {
            findings.error(positions.of(Optional.ofNullable(e.getProblemMark())),
                    "front matter is not YAML: " + e.getProblem(), hint(e));
        } catch (ReaderException e) {
            findings.error(place(yaml, e.getPosition()),
                    "front matter is not YAML: it has the control character U+%04X".formatted(e.getCodePoint()),
                    "remove the character");
        } catch (YAMLException e) {
            findings.error(positions.of(Optional.empty()), "front matter is over the limits",
                    "at most %s characters, %s levels and %s aliases".formatted(CHARACTERS, DEPTH, ALIASES));
        }
        return Optional.empty();
    }

    private static String hint(MarkedYAMLException e) {
        return String.valueOf(e.getProblem()).contains("mapping values")
                ? "a value with a colon in it needs quotes around it"
                : "look at the quotes, brackets and spaces of this line";
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(CHARACTERS);
        options.setNestingDepthLimit(DEPTH);
        options.setMaxAliasesForCollections(ALIASES);
        return options;
    }

    private Map<String, Placed<Node>> entries(MappingNode map) {
        Map<String, Placed<Node>> entries = new LinkedHashMap<>();
        for (NodeTuple entry : map.getValue()) {
            Position at = positions.of(entry.getKeyNode().getStartMark());
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            // YAML 1.2.2, section 3.2.1.3: keys of a mapping are unique.
            if (entries.put(key, new Placed<>(entry.getValueNode(), at)) != null) {
                findings.error(at, "front matter is not YAML: the key \"%s\" stands twice".formatted(key),
                        "keep one of the two");
            }
        }
        return entries;
    }

    private Position place(String yaml, int offset) {
        String before = yaml.substring(0, Math.min(offset, yaml.length()));
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Position(positions.firstLine() + line, before.codePointCount(lineStart, before.length()) + 1);
    }
}
