package org.diglot.post;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// What is made when it is first asked for, by one thread while others wait, and then kept.
public final class Lazy<T> implements Supplier<T> {
    /// Until it is made; what it holds is let go then.
    private @Nullable Supplier<? extends T> maker;
    private volatile @Nullable T made;

    /// @param maker never answers null
    public Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    /// Whether somebody has asked.
    public boolean isMade() {
        return made != null;
    }

    private synchronized T make() {
        if (maker != null) {
            made = maker.get();
            maker = null;
        }
        return Objects.requireNonNull(made);
    }
}
