package org.diglot.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// A value for every language there is; immutable.
public final class PerLanguage<T> {
    private final Map<Language, T> values = new EnumMap<>(Language.class);

    private PerLanguage(Function<Language, T> value) {
        for (Language language : Language.values()) {
            values.put(language, value.apply(language));
        }
    }

    public static <T> PerLanguage<T> of(Function<Language, T> value) {
        return new PerLanguage<>(value);
    }

    /// The value for this language; never null.
    public T in(Language language) {
        return Objects.requireNonNull(values.get(language));
    }

    /// The values in the order of the languages, equal ones once.
    public List<T> distinct() {
        return Arrays.stream(Language.values()).map(this::in).distinct().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PerLanguage<?> that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
