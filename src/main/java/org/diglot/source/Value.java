package org.diglot.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.post.Position;

/// A value of front matter as its author wrote it, whatever the notation, and where it begins.
sealed interface Value {
    /// Deeper than any key of ours or of another engine that means something here.
    int DEPTH = 4;

    Position position();

    /// @param text without the space around it; empty for a value that says it is none
    record Scalar(String text, Position position) implements Value {}

    record Sequence(List<Value> items, Position position) implements Value {}

    record Table(Map<String, Entry> entries, Position position) implements Value {
        Optional<Value> value(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }
    }

    /// @param key where the key stands
    record Entry(Position key, Value value) {}

    /// The text of a scalar, unless it is empty.
    default Optional<String> said() {
        return this instanceof Scalar(String text, Position _) && !text.isEmpty()
                ? Optional.of(text)
                : Optional.empty();
    }

    /// The items of a list, of lists in it too; else the value itself.
    default Stream<Value> each() {
        return this instanceof Sequence outer
                ? outer.items().stream()
                        .flatMap(item -> item instanceof Sequence inner ? inner.items().stream() : Stream.of(item))
                : Stream.of(this);
    }
}
