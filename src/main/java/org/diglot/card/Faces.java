package org.diglot.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.language.PerLanguage;

/// The faces of all languages in one weight, from the files of the program. Those of the machine are not asked, so that
/// a card is the same everywhere.
final class Faces {
    /// Where Java reads which fonts a machine has. Without it, it asks fontconfig, which a container may lack, and fails.
    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";
    private static final Map<TextAttribute, Integer> FINE = Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON,
            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

    static final Faces TEXT;
    static final Faces TITLE;

    static {
        // Before the first font, whoever asks for it.
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty(PROPERTY) == null) {
            file(NO_FONTS).ifPresent(file -> System.setProperty(PROPERTY, file.toString()));
        }
        TEXT = new Faces("500");
        TITLE = new Faces("600");
    }

    private final PerLanguage<Font> fonts;

    private Faces(String weight) {
        fonts = PerLanguage.of(language -> read("/card/%s-%s.ttf".formatted(family(language), weight)));
    }

    /// A family has one name, whatever parts of it pages ask for.
    private static String family(Language language) {
        return language.fonts().getFirst().split("-", 2)[0];
    }

    /// Empty where nothing may be written; then the machine must have fontconfig.
    private static Optional<Path> file(String content) {
        try {
            Path file = Files.createTempFile("fonts", ".properties");
            file.toFile().deleteOnExit();
            return Optional.of(Files.writeString(file, content));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Font read(String name) {
        try (InputStream in = Objects.requireNonNull(Faces.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(FINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The face of the language, or the first other one that has the character; its own for one that none has.
    Font of(Language language, int codePoint) {
        return candidates(language).stream().filter(font -> font.canDisplay(codePoint)).findFirst()
                .orElseGet(() -> fonts.in(language));
    }

    boolean has(int codePoint) {
        return Arrays.stream(Language.values()).anyMatch(language -> fonts.in(language).canDisplay(codePoint));
    }

    private List<Font> candidates(Language language) {
        return Stream.concat(Stream.of(language), Arrays.stream(Language.values())).map(fonts::in).distinct().toList();
    }
}
