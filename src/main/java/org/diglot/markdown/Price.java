package org.diglot.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the sum of money behind a dollar from a formula that begins with a number.
final class Price {
    private static final Pattern SUM = Pattern.compile("\\p{Nd}(?:[.,٬٫]?\\p{Nd}){0,30}+");
    /// What prose has none of.
    private static final Pattern TEX = Pattern.compile("[\\\\^_=+<>{}*|]");
    /// `2x`, `10!` and `3(n-1)` are set though nothing but their shape speaks for it.
    private static final Pattern TERM = Pattern.compile("[-!'/,.;:()a-zA-Z0-9]*[!')a-zA-Z0-9]");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z]{2}");

    private Price() {}

    /// Whether the text behind a dollar begins with a sum of money and goes on in words: `5 and 6`, `10) or 5`.
    static boolean begins(String text) {
        Matcher sum = SUM.matcher(text);
        if (!sum.lookingAt() || sum.end() == text.length() || TEX.matcher(text).find()) {
            return false;
        }
        String rest = text.substring(sum.end());
        return !TERM.matcher(rest).matches() || WORD.matcher(rest).find() || count(rest, '(') != count(rest, ')');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
