package org.diglot.markdown;

import java.util.Set;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// Reads `%%comments%%` within a paragraph.
final class Comments implements InlineContentParserFactory {
    private static final char SIGN = '%';

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(SIGN);
    }

    @Override
    public InlineContentParser create() {
        return new Reader();
    }

    /// Once no end is found in a paragraph, none will be: otherwise a line of signs would be read again from each.
    private static final class Reader implements InlineContentParser {
        private boolean endless;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            if (endless || !scanner.next(Comment.SIGN)) {
                return ParsedInline.none();
            }
            while (scanner.find(SIGN) >= 0) {
                if (scanner.next(Comment.SIGN)) {
                    return ParsedInline.of(new Comment(), scanner.position());
                }
                scanner.next();
            }
            endless = true;
            return ParsedInline.none();
        }
    }
}
