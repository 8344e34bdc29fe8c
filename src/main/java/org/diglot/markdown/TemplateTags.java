package org.diglot.markdown;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Reads what other engines write in braces: template tags, and what says how to style a thing, which goes.
final class TemplateTags implements InlineContentParserFactory {
    /// Hugo's way to show a tag and not run it.
    private static final Pattern SHOWN = Pattern.compile("(?s)(\\{\\{[<%])/\\*(.*)\\*/([>%]}})");
    /// Kramdown's inline attribute lists: `{: .class #id key="value"}`, `{:toc}`.
    private static final Pattern STYLE = Pattern
            .compile("\\{:\\s*(?:(?:[.#]?[\\p{L}_][\\w:.-]*(?:=(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'}]++))?)\\s*)++}");
    private static final int LONGEST_STYLE = 200;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
        return new Reader();
    }

    private static final class Reader implements InlineContentParser {
        /// Once an end is not found in a paragraph, it never will be.
        private final Set<String> endless = new HashSet<>();

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            Position start = scanner.position();
            scanner.next();
            Optional<Node> node = switch (scanner.peek()) {
                case '{' -> tag(scanner, start, doubled(scanner));
                case '%' -> tag(scanner, start, "%}");
                case '/' -> comment(scanner);
                case ':' -> style(scanner, start);
                default -> Optional.empty();
            };
            return node.map(found -> ParsedInline.of(found, scanner.position())).orElseGet(ParsedInline::none);
        }

        private static String doubled(Scanner scanner) {
            scanner.next();
            return switch (scanner.peek()) {
                case '<' -> ">}}";
                case '%' -> "%}}";
                default -> "}}";
            };
        }

        private Optional<Node> tag(Scanner scanner, Position start, String end) {
            scanner.next();
            if (!find(scanner, end)) {
                return Optional.empty();
            }
            String source = scanner.getSource(start, scanner.position()).getContent();
            Matcher shown = SHOWN.matcher(source);
            return Optional.of(shown.matches()
                    ? new TemplateTag(shown.group(1) + shown.group(2) + shown.group(3), true)
                    : new TemplateTag(source, false));
        }

        /// MDX writes its comments so.
        private Optional<Node> comment(Scanner scanner) {
            return scanner.next("/*") && find(scanner, "*/}") ? Optional.of(new Comment()) : Optional.empty();
        }

        private static Optional<Node> style(Scanner scanner, Position start) {
            for (int i = 0; i < LONGEST_STYLE && scanner.hasNext(); i++) {
                char c = scanner.peek();
                scanner.next();
                if (c == '}') {
                    String list = scanner.getSource(start, scanner.position()).getContent();
                    return STYLE.matcher(list).matches() ? Optional.of(new Comment(list)) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        private boolean find(Scanner scanner, String end) {
            if (endless.contains(end)) {
                return false;
            }
            while (scanner.find(end.charAt(0)) >= 0) {
                if (scanner.next(end)) {
                    return true;
                }
                scanner.next();
            }
            endless.add(end);
            return false;
        }
    }
}
