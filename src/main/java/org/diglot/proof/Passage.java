package org.diglot.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.diglot.language.Language;
import org.diglot.language.Orthography;

/// A block of prose, cut into its words. What stands for something that is not prose is U+FFFC, and what looks like a
/// path, an address or a name of a program counts as such too.
final class Passage {
    static final char OBJECT = '\uFFFC';
    private static final char KASHIDA = 'ـ';
    /// Between white space, with any of these in it, it is no prose.
    private static final Pattern MACHINE = Pattern
            .compile(
                    "://|^www\\.|^[./#]+\\p{L}|[@\\\\=_]|&\\S+;|/\\p{Nd}*+[^/\\p{Nd}][^/]*+/|\\p{L}\\.[a-zA-Z]|[a-zA-Z0-9]\\.\\p{L}");
    private static final String SIGNS = ":./#@\\=_&";
    private static final int LONGEST_CHUNK = 500;

    private final String text;
    private final Language around;
    private final List<Word> words = new ArrayList<>();

    private Passage(String text, Language around) {
        this.text = text;
        this.around = around;
    }

    static Passage of(String text, Language around) {
        Passage passage = new Passage(withoutMachineWords(text), around);
        passage.cut();
        return passage;
    }

    private static String withoutMachineWords(String text) {
        StringBuilder out = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end)) && text.charAt(end) != OBJECT) {
                end++;
            }
            if (isMachineWord(text, at, end)) {
                for (int i = at; i < end; i++) {
                    out.setCharAt(i, OBJECT);
                }
            }
            at = end + 1;
        }
        return out.toString();
    }

    private static boolean isMachineWord(String text, int begin, int end) {
        if (end - begin > LONGEST_CHUNK) {
            return true;
        }
        for (int at = begin; at < end; at++) {
            if (SIGNS.indexOf(text.charAt(at)) >= 0) {
                return MACHINE.matcher(text.substring(begin, end)).find();
            }
        }
        return false;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            Optional<Language> language = Character.isLetter(c) ? writing(c) : Optional.empty();
            if (language.isEmpty()) {
                at += Character.charCount(c);
                continue;
            }
            int begin = at;
            while (at < text.length() && belongs(text.codePointAt(at), language.get())) {
                at += Character.charCount(text.codePointAt(at));
            }
            words.add(Word.of(begin, text.substring(begin, at), language.get()));
        }
    }

    private static Optional<Language> writing(int letter) {
        return Arrays.stream(Language.values()).filter(language -> language.writes(letter)).findFirst();
    }

    private static boolean belongs(int c, Language language) {
        return Character.isLetter(c) && language.writes(c) || c == Orthography.HALF_SPACE || c == KASHIDA
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    String text() {
        return text;
    }

    /// The language of the text this block is in.
    Language around() {
        return around;
    }

    List<Word> words() {
        return words;
    }

    /// The character at a place; 0 outside the text.
    char at(int place) {
        return 0 <= place && place < text.length() ? text.charAt(place) : 0;
    }

    /// The first character from a place on that is no space of the same line; 0 at the end.
    char nextFrom(int place) {
        int at = place;
        while (isBlank(at(at))) {
            at++;
        }
        return at(at);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
