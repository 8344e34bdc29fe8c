package org.diglot.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/// The text of one half, which is composed when it is first asked for: reading the front matter of a thousand posts takes
/// a moment, composing their texts takes many. Two of the same text at the same place are equal. Safe for use by several
/// threads.
public final class Body {
    private static final char FORMULA = '$';

    private final Place begins;
    private final byte[] bytes;
    private final boolean mayHaveFormulas;
    private final Lazy<Integer> words;
    private final Lazy<Composed> composed;

    /// @param begins where the text begins
    /// @param composer never throws, and always answers the same
    public Body(Place begins, String text, Function<String, Composed> composer) {
        this.begins = begins;
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
        this.mayHaveFormulas = text.indexOf(FORMULA) >= 0;
        this.words = new Lazy<>(() -> Length.words(new String(bytes, StandardCharsets.UTF_8)));
        this.composed = new Lazy<>(() -> {
            words();
            return composer.apply(new String(bytes, StandardCharsets.UTF_8));
        });
    }

    /// What the text becomes. The first time takes long.
    public Composed composed() {
        return composed.get();
    }

    /// About how many words there are to read, code left out. Does not compose it.
    public int words() {
        return words.get();
    }

    /// Whether there can be formulas in the text. Does not compose it.
    public boolean mayHaveFormulas() {
        return mayHaveFormulas;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && Arrays.equals(bytes, body.bytes) && begins.equals(body.begins);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
