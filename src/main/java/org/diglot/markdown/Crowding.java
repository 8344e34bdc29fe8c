package org.diglot.markdown;

import java.util.Optional;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/// Watches over the signs of markup in one text: commonmark makes a node of nearly every one, and looks at every bracket
/// of a paragraph again for each link. Code has none.
final class Crowding implements InlineParser {
    private static final int MOST_BRACKETS = 10_000;
    /// About a hundred megabytes of nodes; a novel has a tenth of these.
    private static final int MOST_SIGNS = 80_000;
    private static final String SIGNS = "\\`&<*_[]!$=%~{@:";

    private int signs;

    private Crowding() {}

    /// What is too much of this text, before it is parsed whole.
    static Optional<Found> in(String text) {
        if (mayBeWithin(text)) {
            return Optional.empty();
        }
        try {
            Grammar.parseBlocks(text, new Crowding());
        } catch (Found found) {
            return Optional.of(found);
        } catch (RuntimeException | StackOverflowError _) {
            // Whoever parses it whole says so.
        }
        return Optional.empty();
    }

    /// Quickly, and so with what is code.
    private static boolean mayBeWithin(String text) {
        int signs = 0;
        int brackets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            signs += isSign(c);
            brackets += c == '[' ? 1 : 0;
        }
        return signs <= MOST_SIGNS && brackets <= MOST_BRACKETS;
    }

    private static int isSign(char c) {
        return SIGNS.indexOf(c) >= 0 ? 1 : 0;
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        int brackets = 0;
        for (SourceLine line : lines.getLines()) {
            CharSequence content = line.getContent();
            for (int i = 0; i < content.length(); i++) {
                signs += isSign(content.charAt(i));
                brackets += content.charAt(i) == '[' ? 1 : 0;
            }
            if (brackets > MOST_BRACKETS) {
                throw new Found(line.getSourceSpan(), "a paragraph has more than %s brackets".formatted(MOST_BRACKETS),
                        "part it with blank lines");
            }
            if (signs > MOST_SIGNS) {
                throw new Found(line.getSourceSpan(), "text has more than %s signs of markup".formatted(MOST_SIGNS),
                        "split the post");
            }
        }
    }

    @SuppressWarnings("serial")
    static final class Found extends RuntimeException {
        private final int line;
        private final String hint;

        private Found(SourceSpan span, String message, String hint) {
            super(message, null, false, false);
            this.line = span.getLineIndex();
            this.hint = hint;
        }

        /// From 0.
        int line() {
            return line;
        }

        String hint() {
            return hint;
        }
    }
}
