package org.diglot.card;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.text.Normalizer;
import java.util.List;

import org.diglot.language.Direction;
import org.diglot.language.Language;
import org.diglot.language.Run;

/// An author's words as they can be set: one paragraph of signs that the faces have, its foreign runs isolated.
record Phrase(String text, Language language) {
    /// More than fits on any card.
    private static final int LONGEST = 600;
    /// On one letter; Persian and Vietnamese need two.
    private static final int MARKS = 2;
    private static final char JOINER = '\u200D';
    private static final char NON_JOINER = '\u200C';
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char END = '\u2069';
    /// Latin within Persian: its capitals stand taller than alef.
    private static final float GUEST = 0.94f;

    static Phrase of(String written, Language language) {
        String cut = written.length() <= LONGEST
                ? written
                : written.substring(0, written.offsetByCodePoints(0, written.codePointCount(0, LONGEST)));
        StringBuilder text = new StringBuilder();
        int[] marks = {0};
        Normalizer.normalize(cut, Normalizer.Form.NFC).codePoints().forEach(c -> append(c, text, marks));
        return new Phrase(text.toString().strip(), language);
    }

    private static void append(int c, StringBuilder text, int[] marks) {
        boolean afterSpace = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        if (isMark(c)) {
            if (!afterSpace && marks[0]++ < MARKS && Faces.TITLE.has(c)) {
                text.appendCodePoint(c);
            }
        } else if (c == NON_JOINER || c == JOINER) {
            if (!afterSpace && Character.isLetter(text.charAt(text.length() - 1))) {
                text.appendCodePoint(c);
            }
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.CONTROL) {
            marks[0] = 0;
            if (!afterSpace) {
                text.append(' ');
            }
        } else if (Character.getType(c) != Character.FORMAT && Faces.TITLE.has(c)) {
            marks[0] = 0;
            text.appendCodePoint(c);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// As much as comes before the last space before a place, and three dots.
    Phrase shortened(int end) {
        int space = text.lastIndexOf(' ', end - 1);
        String kept = text.substring(0, space > 0 ? space : Math.max(0, end - 2));
        return new Phrase(kept.replaceFirst("[\\p{Punct}،؛–—\\s\u200C]+$", "") + "…", language);
    }

    /// The text as it is measured and drawn. It is never empty.
    AttributedString set(Faces faces, float size) {
        StringBuilder signs = new StringBuilder();
        List<Run> runs = Run.of(text, language);
        for (Run run : runs) {
            run.language().ifPresentOrElse(guest -> signs.append(opening(guest)).append(run.text()).append(END),
                    () -> signs.append(run.text()));
        }
        AttributedString set = new AttributedString(signs.toString());
        set.addAttribute(TextAttribute.RUN_DIRECTION, language.direction() == Direction.RTL);
        int at = 0;
        for (Run run : runs) {
            int length = run.text().length() + (run.language().isPresent() ? 2 : 0);
            dress(set, signs, at, at + length, run.language().orElse(language), faces, size);
            at += length;
        }
        return set;
    }

    private static char opening(Language guest) {
        return guest.direction() == Direction.RTL ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private void dress(AttributedString set, CharSequence signs, int from, int to, Language of, Faces faces,
            float size) {
        boolean guest = language.direction() == Direction.RTL && of.direction() == Direction.LTR;
        float own = guest ? size * GUEST : size;
        for (int at = from; at < to;) {
            int c = Character.codePointAt(signs, at);
            int next = at + Character.charCount(c);
            Font font = faces.of(of, c);
            while (next < to && faces.of(of, Character.codePointAt(signs, next)).equals(font)) {
                next += Character.charCount(Character.codePointAt(signs, next));
            }
            set.addAttribute(TextAttribute.FONT, font.deriveFont(own), at, next);
            at = next;
        }
    }
}
