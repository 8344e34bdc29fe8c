package org.diglot.post;

import java.util.function.Function;

/// A value and where the author wrote it.
public record Placed<T>(T value, Place place) {
    public <R> Placed<R> map(Function<T, R> change) {
        return new Placed<>(change.apply(value), place);
    }
}
