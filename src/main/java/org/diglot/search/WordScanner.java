package org.diglot.search;

/// Finds the words of a text: letters and digits with their marks; between them signs that belong to names and numbers;
/// before them a point (`.NET`), after them a plus or sharp (`C++`, `C#`). A script without spaces gives its signs one by
/// one, and so are pictures. Says what one regular expression could say as well, in a small part of the time.
final class WordScanner {
    private static final int LETTER = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER;
    private static final int NUMBER = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    private static final int MARK = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;
    private static final String JOINTS = "'’._";
    private static final String SEPARATORS = ",٬٫";
    private static final String JOINERS = "\u200C\u200D";

    private final String text;
    private int start;
    private int end;

    WordScanner(String text) {
        this.text = text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /// Goes to the next word, if there is one.
    boolean next() {
        for (int at = end; at < text.length(); at += width(at)) {
            int after = word(at);
            if (after > at) {
                start = at;
                end = after;
                return true;
            }
        }
        return false;
    }

    /// Where the word ends that begins here; here, where none does.
    private int word(int at) {
        if (isIdeographic(at) || isEmoji(at)) {
            return at + width(at);
        }
        int first = isPointOfName(at) ? at + 1 : at;
        if (!is(first, LETTER | NUMBER) || isIdeographic(first)) {
            return at;
        }
        int after = run(first, false);
        while (isJoint(after) && is(after + 1, LETTER | NUMBER)) {
            after = run(after + 1, true);
        }
        int signs = signs(after);
        return is(after + signs, LETTER | NUMBER) ? after : after + signs;
    }

    private int run(int from, boolean ideographs) {
        int at = from;
        while (at < text.length() && (is(at, LETTER | NUMBER | MARK) || JOINERS.indexOf(text.charAt(at)) >= 0)
                && (ideographs || !isIdeographic(at))) {
            at += width(at);
        }
        return at;
    }

    private boolean isPointOfName(int at) {
        return text.charAt(at) == '.' && is(at + 1, LETTER)
                && (at == 0 || text.charAt(at - 1) != '.' && !isBefore(at, LETTER | NUMBER));
    }

    private boolean isJoint(int at) {
        return at < text.length() && (JOINTS.indexOf(text.charAt(at)) >= 0
                || SEPARATORS.indexOf(text.charAt(at)) >= 0 && isBefore(at, 1 << Character.DECIMAL_DIGIT_NUMBER)
                        && is(at + 1, 1 << Character.DECIMAL_DIGIT_NUMBER));
    }

    private int signs(int at) {
        return text.startsWith("++", at) ? 2 : text.startsWith("#", at) ? 1 : 0;
    }

    private boolean is(int at, int kinds) {
        return at < text.length() && (kinds >> Character.getType(text.codePointAt(at)) & 1) != 0;
    }

    private boolean isBefore(int at, int kinds) {
        return (kinds >> Character.getType(text.codePointBefore(at)) & 1) != 0;
    }

    private boolean isIdeographic(int at) {
        return text.charAt(at) >= '\u2E80' && Character.isIdeographic(text.codePointAt(at));
    }

    private boolean isEmoji(int at) {
        return text.charAt(at) >= '\u2000' && Character.isEmojiPresentation(text.codePointAt(at));
    }

    private int width(int at) {
        return Character.charCount(text.codePointAt(at));
    }
}
