package org.diglot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/// Arbitrary texts, made mostly of what means something in them.
public final class Pieces {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([nrt])|u([0-9a-f]{4}))");
    private static final List<String> ALL = read();

    private Pieces() {}

    /// @param most pieces
    public static Arbitrary<String> texts(int most) {
        return Arbitraries.frequencyOf(Tuple.of(30, Arbitraries.of(ALL)),
                Tuple.of(1, Arbitraries.strings().ofMinLength(1).ofMaxLength(2))).list().ofMaxSize(most)
                .map(pieces -> String.join("", pieces));
    }

    private static List<String> read() {
        try (InputStream in = Pieces.class.getResourceAsStream("/hostile/pieces.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> ESCAPE.matcher(line).replaceAll(escape -> escape.group(1) == null
                            ? Character.toString((char) Integer.parseInt(escape.group(2), 16)).replace("$", "\\$")
                            : ("\\" + escape.group(1)).translateEscapes()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
