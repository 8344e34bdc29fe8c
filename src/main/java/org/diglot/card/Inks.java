package org.diglot.card;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

import org.diglot.language.Language;

/// The colours of the design by day.
record Inks(Color paper, Color ink, Color quiet, Properties all) {
    static final Inks DAY = read();

    private static Inks read() {
        Properties all = new Properties();
        try (InputStream in = Objects.requireNonNull(Inks.class.getResourceAsStream("/card/ink.properties"))) {
            all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Inks(color(all, "paper"), color(all, "ink"), color(all, "quiet"), all);
    }

    /// The ink of what leads to a language.
    Color of(Language language) {
        return color(all, language.code());
    }

    private static Color color(Properties all, String name) {
        return Color.decode(Objects.requireNonNull(all.getProperty(name), name));
    }
}
