package org.diglot.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.language.Digits;
import org.diglot.language.Language;

/// Digits of more than one script in one number.
record DigitRule(Passage passage, Sentences sentences, Consumer<Slip> slips) {
    /// A date of three parts, or a number with its decimals or groups. Two parts with a stroke between them are two
    /// numbers: a year in two calendars.
    private static final Pattern NUMBER = Pattern
            .compile("D([/–-])D\\1D|D(?:[.,:٫٬]D){0,10}+".replace("D", "[\\p{Nd}&&[\\x{0}-\\x{FFFF}]]{1,40}+"));

    void read() {
        if (!isMixed(passage.text())) {
            return;
        }
        Matcher number = NUMBER.matcher(passage.text());
        while (number.find()) {
            if (isMixed(number.group()) && !isPartOfName(number.start(), number.end())
                    && !isListNumber(number.start(), number.end())) {
                report(number.start(), number.group());
            }
        }
    }

    private static boolean isMixed(String text) {
        return text.codePoints().filter(Character::isDigit).map(c -> c - Character.digit(c, 10)).distinct()
                .count() > 1;
    }

    private boolean isPartOfName(int begin, int end) {
        return Character.isLetterOrDigit(passage.at(begin - 1)) || isLatin(passage.at(end))
                || Character.isDigit(passage.at(end)) || passage.at(begin - 1) == Passage.OBJECT
                || passage.at(end) == Passage.OBJECT;
    }

    private static boolean isLatin(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
    }

    /// With digits of one script it would begin an item of a list.
    private boolean isListNumber(int begin, int end) {
        int at = begin - 1;
        while (Passage.isBlank(passage.at(at))) {
            at--;
        }
        return (at < 0 || passage.at(at) == '\n') && (passage.at(end) == '.' || passage.at(end) == ')');
    }

    private void report(int begin, String number) {
        String right = language(begin).digits(Digits.latin(number));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) != right.charAt(i)) {
                edits.add(new Edit(begin + i, begin + i + 1, right.substring(i, i + 1)));
            }
        }
        slips.accept(new Slip(begin, begin + number.length(), "digits of two scripts in \"%s\"".formatted(number),
                "write \"%s\"".formatted(right), edits));
    }

    private Language language(int place) {
        return Arrays.stream(Language.values()).filter(language -> language != passage.around())
                .filter(language -> sentences.isIn(language, place) && !sentences.isIn(passage.around(), place))
                .findFirst().orElse(passage.around());
    }
}
