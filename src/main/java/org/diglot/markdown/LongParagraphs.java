package org.diglot.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// Watches over paragraphs while one text is parsed: commonmark copies all lines of the one it is in wherever a further
/// line might be something else. For one text.
final class LongParagraphs implements BlockParserFactory {
    /// Lines copied, and more than enough: those of one paragraph with ten thousand lines, or a hundred with a thousand.
    private static final long MOST = 50_000_000;

    private @Nullable Block paragraph;
    private int firstLine;
    private long copied;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int line = state.getLine().getSourceSpan().getLineIndex();
        Block block = state.getActiveBlockParser().getBlock();
        if (!block.equals(paragraph)) {
            paragraph = block;
            firstLine = line;
        }
        copied += block instanceof Paragraph ? line - firstLine : 0;
        if (copied > MOST) {
            throw new Found(line);
        }
        return BlockStart.none();
    }

    static final class Found extends RuntimeException {
        private final int line;

        /// @param line from 0
        Found(int line) {
            super("too many lines in paragraphs");
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
