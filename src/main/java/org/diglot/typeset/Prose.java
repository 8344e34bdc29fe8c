package org.diglot.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.language.Direction;
import org.diglot.language.Language;
import org.diglot.language.Run;

/// Finds what in code is a sentence of a language that is written right to left, so that it can be isolated: within the
/// comment or string it reads as it should, and around it the code stays in its order.
final class Prose {
    /// What code is written in.
    private static final String LATIN = "a";
    private static final Pattern COMMA = Pattern.compile("\\s*[،؛]\\s*");
    /// How a string begins: `f"`.
    private static final Pattern QUOTE = Pattern.compile("[A-Za-z]{0,3}[\"'`]+");
    /// Markup has an order of its own, whatever is said between its tags.
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}");
    private static final String OPENERS = "«“‹([{";
    private static final String CLOSERS = "»”›)]}";
    private static final String ENDS = ".!?…:؟،؛٪%";
    /// Nobody means more of them.
    private static final int SIGNS = 8;

    private final String code;
    private final List<Span> spans = new ArrayList<>();

    Prose(String code) {
        this.code = code;
    }

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(Prose::isRightToLeft);
    }

    /// @param segments parts of single lines
    List<Span> find(List<Segment> segments) {
        segments.stream().filter(segment -> isIn(code.substring(segment.start(), segment.end()))).forEach(this::read);
        return spans;
    }

    /// @param said whether it is said to people: a comment, a string
    record Segment(int start, int end, boolean said) {}

    private void read(Segment segment) {
        int start = startOf(segment);
        int end = endOf(segment, start);
        String text = code.substring(start, end);
        Optional<Language> own = languageOf(text, segment.said());
        if (own.isPresent()) {
            spans.add(isolate(start, end, own.get()));
            runs(start, text, own.get());
        } else {
            Language.dominant(LATIN).ifPresent(host -> runs(start, text, host));
        }
    }

    /// The language of a sentence that is written right to left, by its first letter or, if it is said to people, by
    /// most of them.
    private static Optional<Language> languageOf(String text, boolean said) {
        if (TAG.matcher(text).find()) {
            return Optional.empty();
        }
        boolean first = text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Prose::isRightToLeft);
        Optional<Language> most = Language.dominant(text).filter(language -> language.direction() == Direction.RTL);
        return first || said && most.isPresent()
                ? Language.dominant(text.codePoints().filter(Prose::isRightToLeft)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
                : Optional.empty();
    }

    /// Foreign runs. Between two of them no code has a Persian comma alone: they are one.
    private void runs(int start, String text, Language host) {
        int at = start;
        int begin = -1;
        Optional<Language> foreign = Optional.empty();
        for (Run run : Run.of(text, host)) {
            int end = at + run.text().length();
            if (run.language().isPresent()) {
                begin = begin < 0 ? at : begin;
                foreign = run.language();
            } else if (begin >= 0 && !COMMA.matcher(run.text()).matches()) {
                spans.add(isolate(begin, at, foreign.orElseThrow()));
                begin = -1;
            }
            at = end;
        }
        if (begin >= 0) {
            spans.add(isolate(begin, at, foreign.orElseThrow()));
        }
    }

    private static Span isolate(int start, int end, Language language) {
        return new Span(start, end, Span.ISOLATE, "<bdi lang=\"%s\" dir=\"%s\">".formatted(language.code(),
                language.direction().html()), "</bdi>");
    }

    /// From the first word on, with the brackets and quotation marks that open just before it.
    private int startOf(Segment segment) {
        Matcher quote = QUOTE.matcher(code).region(segment.start(), segment.end());
        int start = quote.lookingAt() ? quote.end() : segment.start();
        while (start < segment.end() && !isWord(code.codePointAt(start))) {
            start += Character.charCount(code.codePointAt(start));
        }
        int first = Math.max(segment.start(), start - SIGNS);
        while (start > first && OPENERS.indexOf(code.charAt(start - 1)) >= 0
                && code.substring(start, segment.end()).indexOf(closer(code.charAt(start - 1))) >= 0) {
            start--;
        }
        return start;
    }

    /// To the last word, with the signs that end a sentence and the brackets and quotation marks that began in it.
    private int endOf(Segment segment, int start) {
        int end = segment.end();
        while (end > start && !isWord(code.codePointBefore(end))) {
            end -= Character.charCount(code.codePointBefore(end));
        }
        int last = Math.min(segment.end(), end + SIGNS);
        for (int at = end; at < last; at++) {
            char c = code.charAt(at);
            boolean closes = CLOSERS.indexOf(c) >= 0 && isOpen(start, at, c);
            if (!closes && ENDS.indexOf(c) < 0) {
                break;
            }
            end = at + 1;
        }
        return end;
    }

    private boolean isOpen(int start, int end, char closer) {
        char opener = OPENERS.charAt(CLOSERS.indexOf(closer));
        String text = code.substring(start, end);
        return text.chars().filter(c -> c == opener).count() > text.chars().filter(c -> c == closer).count();
    }

    private static char closer(char opener) {
        return CLOSERS.charAt(OPENERS.indexOf(opener));
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
