package org.diglot.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Spellings that readers and authors take for the same word.
public final class Spelling {
    private static final int KASHIDA = 'ـ';
    private static final Map<Character, Character> LETTERS = Arrays.stream(Language.values())
            .flatMap(language -> language.conventions().spelling().entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Spelling() {}

    /// The text composed (NFC), in lower case, with the letters of other keyboards as the language writes them, and
    /// without vowel marks of the Arabic script and kashida, which are never part of a word's identity.
    public static String fold(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().filter(c -> c != KASHIDA && !isVowelMark(c))
                .forEach(c -> out
                        .appendCodePoint(Character.isBmpCodePoint(c) ? LETTERS.getOrDefault((char) c, (char) c) : c));
        return out.toString();
    }

    /// What two names have in common when they differ only in case, spacing or keyboard.
    public static String key(String name) {
        StringBuilder out = new StringBuilder(name.length());
        fold(name).codePoints().filter(c -> !isSpacing(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isSpacing(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /// Fathatan to sukun, and the dagger alef. The hamza above (U+0654) is part of the spelling: هٔ.
    private static boolean isVowelMark(int c) {
        return 0x064B <= c && c <= 0x0652 || c == 0x0670;
    }
}
