package org.diglot.language;

/// Digits of any script.
public final class Digits {
    private Digits() {}

    /// The text with every decimal digit of any script as the Latin one; nothing else changes, nor does the length of a
    /// text within the Basic Multilingual Plane.
    public static String latin(String text) {
        return to(text, '0', false);
    }

    static String from(String text, char zero) {
        return zero == '0' ? text : to(text, zero, true);
    }

    private static String to(String text, char zero, boolean latinOnly) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean digit = latinOnly ? '0' <= c && c <= '9' : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
            out.appendCodePoint(digit ? zero + Character.digit(c, 10) : c);
        });
        return out.toString();
    }
}
