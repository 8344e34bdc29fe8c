package org.diglot.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.language.Digits;
import org.diglot.post.Place;
import org.diglot.post.Placed;
import org.diglot.post.Position;

/// The front matter of one post. Keys are asked for by the name they have here; what other programs call them is found
/// too, in any case of letters. Values are typed where they are asked for, by what the author wrote and not by the rules
/// of a notation, which would make a moment in UTC of every date. A value of the wrong type counts as absent.
final class FrontMatter {
    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "yes", true, "on", true, "false", false,
            "no",
            false, "off", false);

    private final Value.Table table;
    private final Map<String, Value.Entry> lower = new HashMap<>();
    private final Map<String, Value> squeezed = new HashMap<>();
    private final Findings findings;

    FrontMatter(Value.Table table, Findings findings) {
        this.table = table;
        this.findings = findings;
        table.entries().forEach((key, entry) -> {
            String name = Synonyms.squeeze(key);
            lower.putIfAbsent(key.toLowerCase(Locale.ROOT), entry);
            squeezed.putIfAbsent(name, entry.value());
            if (entry.value() instanceof Value.Table inner) {
                inner.entries().forEach((part, value) -> squeezed.putIfAbsent(name + "." + Synonyms.squeeze(part),
                        value.value()));
            }
        });
        // A key that is spelled exactly goes before one that differs in case.
        lower.putAll(table.entries());
    }

    /// Whether the key itself has a value, of the right type or not.
    boolean isSet(String key) {
        return entry(key).filter(entry -> !(entry.value() instanceof Value.Scalar) || entry.value().said().isPresent())
                .isPresent();
    }

    /// Where the key stands, if it does.
    Optional<Place> keyPlace(String key) {
        return entry(key).map(Value.Entry::key).map(findings::place);
    }

    /// Where the value of this key begins; the file's beginning if there is no such key.
    Place valuePlace(String key) {
        return findings.place(values(key).findFirst().map(Value::position).orElse(Position.START));
    }

    private Optional<Value.Entry> entry(String key) {
        return Optional.ofNullable(lower.get(key));
    }

    /// What the key and then its synonyms say, in order.
    private Stream<Value> values(String key) {
        return Stream.concat(entry(key).stream().map(Value.Entry::value),
                Keys.synonyms(key).stream().flatMap(synonym -> Optional.ofNullable(squeezed.get(synonym)).stream()))
                .distinct();
    }

    /// The first text that the key or one of its synonyms has; the first of a list where the key may have one.
    Optional<Placed<String>> text(String key) {
        boolean first = Keys.shape(key).filter(Shape::admitsLists).isPresent();
        return values(key).flatMap(value -> first ? value.each() : Stream.of(value)).flatMap(this::named).findFirst();
    }

    /// A list, or one string with commas (Latin or Persian) between the items. Empty items keep their place.
    List<Placed<String>> list(String key) {
        return values(key).map(this::words).filter(words -> words.stream().anyMatch(word -> !word.value().isEmpty()))
                .findFirst().orElse(List.of());
    }

    /// What the key and all its synonyms list, without what is empty.
    List<Placed<String>> union(String key) {
        Optional<Value> one = entry(key).map(Value.Entry::value)
                .filter(_ -> Keys.shape(key).equals(Optional.of(Shape.WORD)));
        return values(key).flatMap(value -> one.filter(value::equals).isPresent() && value instanceof Value.Scalar
                ? named(value)
                : words(value).stream()).filter(word -> !word.value().isEmpty()).toList();
    }

    /// Everybody named, in one text.
    ///
    /// @param between what stands between two names of a list
    Optional<String> names(String key, String between) {
        return values(key).map(value -> value instanceof Value.Sequence
                ? words(value).stream().map(Placed::value).filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(between))
                : named(value).map(Placed::value).findFirst().orElse(""))
                .filter(names -> !names.isEmpty()).findFirst();
    }

    private List<Placed<String>> words(Value value) {
        return value instanceof Value.Scalar scalar
                ? words(scalar)
                : value.each()
                        .flatMap(item -> item instanceof Value.Scalar scalar ? Stream.of(placed(scalar)) : named(item))
                        .toList();
    }

    private List<Placed<String>> words(Value.Scalar scalar) {
        String text = scalar.text();
        boolean hashes = text.matches("#[^\\s,،]+(?:\\s+#[^\\s,،]+)*+");
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(hashes ? "\\s+" : "[,،]"))
                        .map(item -> new Placed<>(item.strip(), findings.place(scalar.position()))).toList();
    }

    /// The text of a value, or the name of what is described by a table.
    private Stream<Placed<String>> named(Value value) {
        Optional<Value> named = value instanceof Value.Table inner
                ? Stream.of("name", "src", "url").flatMap(key -> inner.value(key).stream()).findFirst()
                : Optional.of(value);
        return named.stream().filter(found -> found.said().isPresent())
                .map(found -> placed((Value.Scalar) found));
    }

    private Placed<String> placed(Value.Scalar scalar) {
        return new Placed<>(scalar.text(), findings.place(scalar.position()));
    }

    /// What the key says, if it is a word for yes or no.
    Optional<Boolean> choice(String key) {
        return text(key).map(text -> text.value().toLowerCase(Locale.ROOT)).map(FLAGS::get);
    }

    boolean flag(String key) {
        if (isSet(key) && choice(key).isEmpty()) {
            text(key).ifPresent(text -> findings.error(text.place(),
                    "%s \"%s\" is neither true nor false".formatted(key, text.value()),
                    "write %s: true or leave the line out".formatted(key)));
        }
        return choice(key).orElse(false);
    }

    int number(String key) {
        return text(key).map(text -> {
            try {
                return Integer.parseInt(Digits.latin(text.value()));
            } catch (NumberFormatException e) {
                if (isSet(key)) {
                    findings.error(text.place(), "%s \"%s\" is not a whole number".formatted(key, text.value()),
                            "write it as %s: 1".formatted(key));
                }
                return 0;
            }
        }).orElse(0);
    }

    /// Names each key that is probably a slip of a known one.
    void reportNearMisses() {
        table.entries().forEach((key, entry) -> {
            if (!entry.equals(lower.get(key.toLowerCase(Locale.ROOT)))) {
                nearMiss(key, entry, key.toLowerCase(Locale.ROOT));
            } else {
                Keys.meantBy(key.toLowerCase(Locale.ROOT)).ifPresent(known -> nearMiss(key, entry, known));
            }
        });
    }

    private void nearMiss(String key, Value.Entry entry, String known) {
        findings.warning(findings.place(entry.key()), "unknown key \"%s\"".formatted(key),
                "did you mean %s?".formatted(known));
    }

    /// Names each value of a known key that is not of the key's type, whether the post needs it or not.
    void reportWrongTypes() {
        table.entries().keySet().forEach(written -> {
            String key = written.toLowerCase(Locale.ROOT);
            Keys.shape(key).ifPresent(shape -> entry(key).map(Value.Entry::value).stream()
                    .flatMap(value -> shape.admitsLists() ? value.each() : Stream.of(value))
                    .filter(value -> !shape.admits(value)).forEach(value -> findings.error(
                            findings.place(value.position()), "%s is not %s".formatted(key, shape.wanted()),
                            shape.hint(key))));
        });
    }
}
