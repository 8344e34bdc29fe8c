package org.diglot.post;

import java.util.function.Function;

/// A value and where in its file the author wrote it.
public record Placed<T>(T value, Position position) {
    public <R> Placed<R> map(Function<T, R> change) {
        return new Placed<>(change.apply(value), position);
    }
}
