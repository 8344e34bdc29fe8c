package org.diglot.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds foreign runs. A run begins and ends with what the foreign language writes; between its words stands what both
/// share. Signs that are part of a name (`.NET`, `C++`, `next()`) go with it; brackets and quotation marks around a
/// run belong to the sentence.
final class RunSplitter {
    private static final String PREFIX = ".@#$~/\\_-";
    private static final String SUFFIX = "+#%/_*$";
    private static final String BOUNDARY = "()[]{}<>«»‹›“”\"،؛؟";

    /// A scheme, a host and what follows it, without the sign that ends a sentence and without what is no text (U+FFFC). A
    /// half-space is in no host.
    private static final Pattern ADDRESS = Pattern
            .compile("[a-zA-Z][a-zA-Z0-9+.-]{1,15}://(?:[^\\s<>\"«»،؛؟\uFFFC/?#\u200C]*[/?#][^\\s<>\"«»،؛؟\uFFFC]*"
                    + "|[^\\s<>\"«»،؛؟\uFFFC/?#\u200C]*)[^\\s<>\"«»،؛؟\uFFFC۔…“”‘’\u200C.,:;!?)\\]]");
    /// Signs that stand before a number.
    private static final String SIGNS = "+-$€£";
    /// `2025-12-26`, `+98 21 1234`, `-5`, `$5`: signs between or before digits move when the text around runs right to
    /// left, and so do the groups of a telephone number.
    private static final Pattern NUMBER = Pattern
            .compile(
                    "(?:\\+\\d{1,4}(?:[ \u00A0-](?:\\d{1,12}|\\(\\d{1,6}\\))){1,8}(?![\\p{L}\\d])|[+$€£-]\\d+|\\d+(?:[.,:/]\\d+){0,6}[-–]\\d+)(?:[-–.,:/]\\d+){0,12}(?![\\p{L}\\d])");

    private final String text;
    private final Language host;
    private final List<Run> runs = new ArrayList<>();
    private int done;

    RunSplitter(String text, Language host) {
        this.text = text;
        this.host = host;
    }

    List<Run> split() {
        int at = 0;
        while (at < text.length()) {
            int whole = wholeAt(at);
            if (whole > at) {
                add(done, at, Optional.empty());
                add(at, whole, latin());
                done = whole;
                at = whole;
                continue;
            }
            Optional<Language> foreign = foreignAt(at);
            if (foreign.isEmpty()) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            Language language = foreign.get();
            int start = startOf(at);
            int end = endOf(at, language);
            add(done, start, Optional.empty());
            add(start, end, foreign);
            done = end;
            at = end;
        }
        add(done, text.length(), Optional.empty());
        return runs;
    }

    private void add(int from, int to, Optional<Language> language) {
        if (from < to) {
            runs.add(new Run(text.substring(from, to), language));
        }
    }

    /// The end of an address or of a number with signs in it, which are one piece whatever letters they hold; the place
    /// itself where neither begins.
    private int wholeAt(int at) {
        return Math.max(addressAt(at), numberAt(at));
    }

    private int addressAt(int at) {
        if (!isLatinLetter(text.charAt(at)) || isInWord(at)) {
            return at;
        }
        Matcher address = ADDRESS.matcher(text).region(at, text.length());
        if (!address.lookingAt()) {
            return at;
        }
        int end = address.end();
        boolean opened = end < text.length() && text.charAt(end) == ')'
                && text.substring(at, end).lastIndexOf('(') > text.substring(at, end).lastIndexOf(')');
        return opened ? end + 1 : end;
    }

    private int numberAt(int at) {
        char c = text.charAt(at);
        if (host.direction() == Direction.LTR || !isLatinDigit(c) && SIGNS.indexOf(c) < 0 || isInWord(at)) {
            return at;
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        return number.lookingAt() ? number.end() : at;
    }

    private boolean isInWord(int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isLatinLetter(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
    }

    private Optional<Language> foreignAt(int at) {
        int c = text.codePointAt(at);
        return host.writes(c)
                ? Optional.empty()
                : Arrays.stream(Language.values()).filter(language -> language.writes(c)).findFirst();
    }

    /// The language of an address or a number, which are written in Latin; empty where the text around is too.
    private Optional<Language> latin() {
        return Arrays.stream(Language.values()).filter(language -> language.writes('a'))
                .filter(language -> language != host)
                .findFirst();
    }

    /// Back over signs that begin a name (`.NET`) and digits stuck to it (`3D`).
    private int startOf(int at) {
        int start = at;
        while (start > done && isPrefix(text.charAt(start - 1))) {
            start--;
        }
        boolean wordBefore = start > done && Character.isLetterOrDigit(text.charAt(start - 1));
        return wordBefore ? at : start;
    }

    private static boolean isPrefix(char c) {
        return PREFIX.indexOf(c) >= 0 || '0' <= c && c <= '9';
    }

    private int endOf(int first, Language language) {
        int end = first;
        int at = first;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            int address = addressAt(at);
            if (address > at) {
                end = address;
                next = address;
            } else if (language.writes(c) || isAttached(c, at == end) || isLatinDigit(c) && at - end <= 1) {
                end = next;
            } else if (c == '(' && at == end && closing(at, language) > 0) {
                next = closing(at, language);
                end = next;
            } else if (host.writes(c) || BOUNDARY.indexOf(c) >= 0 || Character.isLetter(c) || c == '\n') {
                break;
            }
            at = next;
        }
        return end;
    }

    private static boolean isAttached(int c, boolean attached) {
        int type = Character.getType(c);
        return attached
                && (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || SUFFIX.indexOf(c) >= 0);
    }

    private static boolean isLatinDigit(int c) {
        return '0' <= c && c <= '9';
    }

    /// The end of `(…)` stuck to a foreign word, such as a call of a function; -1 where something else is in it.
    private int closing(int open, Language language) {
        for (int at = open + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ')') {
                return at + 1;
            }
            if (c == '(' || host.writes(c) || Character.isLetter(c) && !language.writes(c)) {
                return -1;
            }
        }
        return -1;
    }
}
