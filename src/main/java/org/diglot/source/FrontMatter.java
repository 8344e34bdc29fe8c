package org.diglot.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.language.Digits;
import org.diglot.post.Placed;
import org.diglot.post.Position;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// The front matter of one post. Values are typed where they are asked for, by what the author wrote and not by YAML's
/// own rules, which would make a moment in UTC of every date. A value of the wrong type counts as absent.
final class FrontMatter {
    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "yes", true, "on", true, "false", false,
            "no",
            false, "off", false);

    private final Map<String, Placed<Node>> values = new LinkedHashMap<>();
    private final Findings findings;
    private final YamlPositions positions;

    FrontMatter(Map<String, Placed<Node>> values, YamlPositions positions, Findings findings) {
        this.values.putAll(values);
        this.positions = positions;
        this.findings = findings;
    }

    /// Whether the key has a value, of the right type or not.
    boolean isSet(String key) {
        Placed<Node> value = values.get(key);
        return value != null && (!(value.value() instanceof ScalarNode) || text(key).isPresent());
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// Where the key stands, if it does.
    Optional<Position> keyPosition(String key) {
        return Optional.ofNullable(values.get(key)).map(Placed::position);
    }

    /// Where the value of this key begins; the file's beginning if there is no such key.
    Position valuePosition(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> positions.of(value.value().getStartMark()))
                .orElse(Position.START);
    }

    /// The first of these keys that has a value.
    Optional<Placed<String>> text(String... keys) {
        return Arrays.stream(keys).flatMap(key -> text(key).stream()).findFirst();
    }

    private Optional<Placed<String>> text(String key) {
        return Optional.ofNullable(values.get(key)).map(Placed::value).filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast).map(this::placed).filter(text -> !text.value().isEmpty());
    }

    /// A YAML list, or one string with commas (Latin or Persian) between the items. Empty items keep their place.
    List<Placed<String>> list(String key) {
        Placed<Node> value = values.get(key);
        return switch (value == null ? null : value.value()) {
            case null -> List.of();
            case ScalarNode scalar -> items(placed(scalar));
            case SequenceNode sequence -> sequence.getValue().stream().filter(ScalarNode.class::isInstance)
                    .map(ScalarNode.class::cast).map(this::placed).toList();
            default -> List.of();
        };
    }

    private static List<Placed<String>> items(Placed<String> text) {
        if (text.value().isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.value().split("[,،]")).map(item -> new Placed<>(item.strip(), text.position()))
                .toList();
    }

    boolean flag(String key) {
        return text(key).flatMap(text -> {
            Optional<Boolean> flag = Optional.ofNullable(FLAGS.get(text.value().toLowerCase(Locale.ROOT)));
            if (flag.isEmpty()) {
                findings.error(text.position(), "%s \"%s\" is neither true nor false".formatted(key, text.value()),
                        "write %s: true or leave the line out".formatted(key));
            }
            return flag;
        }).orElse(false);
    }

    int number(String key) {
        return text(key).map(text -> {
            try {
                return Integer.parseInt(Digits.latin(text.value()));
            } catch (NumberFormatException e) {
                findings.error(text.position(), "%s \"%s\" is not a whole number".formatted(key, text.value()),
                        "write it as %s: 1".formatted(key));
                return 0;
            }
        }).orElse(0);
    }

    /// Names each key that is probably a slip of a known one.
    void reportNearMisses() {
        values.forEach((key, value) -> Keys.meantBy(key).ifPresent(known -> findings.warning(value.position(),
                "unknown key \"%s\"".formatted(key), "did you mean %s?".formatted(known))));
    }

    /// Names each value of a known key that is not of the key's type, whether the post needs it or not.
    void reportWrongTypes() {
        values.forEach((key, value) -> {
            if (Keys.isKnown(key) && Keys.isList(key)) {
                items(value.value()).filter(item -> !(item instanceof ScalarNode)).forEach(
                        item -> wrong(item, key + " is not a list of words", "write it as " + key + ": [one, two]"));
            } else if (Keys.isKnown(key) && !(value.value() instanceof ScalarNode)) {
                wrong(value.value(), key + " is not text", "write it on one line: " + key + ": …");
            }
        });
    }

    private static Stream<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue().stream() : Stream.of(node);
    }

    private void wrong(Node node, String message, String hint) {
        findings.error(positions.of(node.getStartMark()), message, hint);
    }

    private Placed<String> placed(ScalarNode node) {
        Position position = positions.of(node.getStartMark());
        return new Placed<>(node.isPlain() && isNull(node.getValue()) ? "" : node.getValue().strip(), position);
    }

    private static boolean isNull(String plain) {
        return plain.equals("~") || plain.equalsIgnoreCase("null");
    }
}
