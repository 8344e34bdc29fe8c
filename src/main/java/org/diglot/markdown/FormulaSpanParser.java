package org.diglot.markdown;

import java.util.Set;

import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Formulas in a paragraph. Prices and variables of a shell are text, so the rule is Pandoc's and a little stricter: the
/// next dollar closes or nothing does; white space stands inside neither dollar; no digit or Latin letter before the
/// first, no digit, Latin capital or brace behind the second, and no [Price] between them. Code wins.
final class FormulaSpanParser implements InlineContentParser {
    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (before == '$') {
            return ParsedInline.none();
        }
        int dollars = scanner.matchMultiple('$');
        boolean display = dollars == 2;
        if (dollars > 2 || !display && (isWordBefore(before) || isSpace(scanner.peekCodePoint()))) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        if (!findEnd(scanner, dollars)) {
            return ParsedInline.none();
        }
        boolean spaceBefore = isSpace(scanner.peekPreviousCodePoint());
        SourceLines source = scanner.getSource(start, scanner.position());
        boolean closes = scanner.matchMultiple('$') == dollars
                && (display || !spaceBefore && !isWordBehind(scanner.peekCodePoint()));
        TexSource tex = new TexSource(source.getLines());
        return closes && !tex.tex().isBlank() && (display || !Price.begins(tex.tex()))
                ? ParsedInline.of(new FormulaSpan(tex, display), scanner.position())
                : ParsedInline.none();
    }

    /// Goes to the next dollars; single ones within a formula on lines of its own do not count.
    private static boolean findEnd(Scanner scanner, int dollars) {
        while (scanner.hasNext()) {
            switch (scanner.peek()) {
                case '`' -> {
                    return false;
                }
                case '\\' -> {
                    scanner.next();
                    if (scanner.hasNext()) {
                        scanner.next();
                    }
                }
                case '$' -> {
                    Position end = scanner.position();
                    if (scanner.matchMultiple('$') >= dollars) {
                        scanner.setPosition(end);
                        return true;
                    }
                }
                default -> scanner.next();
            }
        }
        return false;
    }

    private static boolean isSpace(int c) {
        return c == Scanner.END || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWordBefore(int c) {
        return Character.isDigit(c) || c < 0x80 && Character.isLetter(c);
    }

    private static boolean isWordBehind(int c) {
        return Character.isDigit(c) || c == '{' || 'A' <= c && c <= 'Z';
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new FormulaSpanParser();
        }
    }
}
