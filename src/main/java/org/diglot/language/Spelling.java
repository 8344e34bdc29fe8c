package org.diglot.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Spellings that readers and authors take for the same word.
public final class Spelling {
    /// The names of a blog are the same from one of its states to the next.
    private static final Cache<String, String> KEYS = Caffeine.newBuilder().maximumSize(100_000).build();
    private static final int KASHIDA = 'ـ';
    private static final char HAMZA_ABOVE = '\u0654';
    private static final Set<Integer> IGNORED = Set.of(KASHIDA, (int) '\'', (int) '’');
    private static final Map<Character, Character> LETTERS = ofAll(Conventions::spelling);
    /// By character; filled as they are met. Two threads that meet one at once work out the same.
    private static final @Nullable String[] STRIPPED = new String[Character.MAX_VALUE + 1];
    private static final Map<Character, Character> LIKENESSES = ofAll(Conventions::likenesses);
    private static final Map<Character, Character> ALTERNATIVES = ofAll(Conventions::alternatives);

    private Spelling() {}

    private static Map<Character, Character> ofAll(Function<Conventions, Map<Character, Character>> letters) {
        return Arrays.stream(Language.values()).map(Language::conventions).map(letters)
                .flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

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
        return KEYS.get(name, Spelling::made);
    }

    private static String made(String name) {
        StringBuilder out = new StringBuilder(name.length());
        fold(name).codePoints().filter(c -> !isSpacing(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /// The spellings by which a word is looked for, all signs left out that readers leave out: case, the accents and vowel
    /// marks of every script, kashida, apostrophes, whose digits and whose keyboard's letters they are. The first is the
    /// word itself without them; others stand for letters that are written in another way as well.
    public static List<String> loose(String written) {
        String word = written.indexOf(HAMZA_ABOVE) < 0 ? written : Normalizer.normalize(written, Normalizer.Form.NFC);
        String first = stripped(word);
        if (!hasAlternative(word)) {
            return List.of(first);
        }
        StringBuilder out = new StringBuilder(word.length());
        word.chars().forEach(c -> out.append(ALTERNATIVES.getOrDefault((char) c, (char) c)));
        return Stream.of(first, stripped(out.toString())).distinct().toList();
    }

    private static boolean hasAlternative(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (ALTERNATIVES.containsKey(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static String stripped(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (Character.isHighSurrogate(c) && at + 1 < word.length()) {
                out.append(strip(word.substring(at, at + 2)));
                at++;
            } else {
                out.append(stripped(c));
            }
        }
        return out.toString();
    }

    /// Every character is worked out once; a text has many.
    private static String stripped(char c) {
        String known = STRIPPED[c];
        if (known == null) {
            known = strip(String.valueOf(c));
            STRIPPED[c] = known;
        }
        return known;
    }

    /// Unicode, section 3.11: what a character is made of, its marks apart (NFKD).
    private static String strip(String character) {
        StringBuilder out = new StringBuilder(character.length());
        Normalizer.normalize(Digits.latin(character), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
                .filter(c -> !IGNORED.contains(c) && Character.getType(c) != Character.NON_SPACING_MARK
                        && Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isBmpCodePoint(c) ? LETTERS.getOrDefault((char) c, (char) c) : c)
                .map(c -> Character.isBmpCodePoint(c) ? LIKENESSES.getOrDefault((char) c, (char) c) : c)
                .forEach(out::appendCodePoint);
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
