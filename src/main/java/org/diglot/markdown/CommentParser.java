package org.diglot.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Reads comments that begin a line and go on over others, blank ones included.
final class CommentParser extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;

    private final CommentBlock block = new CommentBlock();
    private final StringBuilder text = new StringBuilder();
    private boolean ended;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String content = line.getContent().toString();
        int from = text.isEmpty() ? content.indexOf(Comment.SIGN) + Comment.SIGN.length() : 0;
        int end = content.indexOf(Comment.SIGN, from);
        text.append(content).append('\n');
        if (end >= 0) {
            ended = true;
            block.end(content.substring(end + Comment.SIGN.length()).strip(), true);
        }
    }

    @Override
    public void closeBlock() {
        if (!ended) {
            block.end(text.toString(), false);
        }
    }

    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            boolean begins = state.getIndent() < CODE_INDENT && line.length() >= start + Comment.SIGN.length()
                    && Comment.SIGN.contentEquals(line.subSequence(start, start + Comment.SIGN.length()));
            if (!begins) {
                return BlockStart.none();
            }
            String rest = line.subSequence(start + Comment.SIGN.length(), line.length()).toString();
            int end = rest.indexOf(Comment.SIGN);
            // One that ends before other text on its line stands within a paragraph.
            boolean whole = end < 0 || rest.substring(end + Comment.SIGN.length()).isBlank();
            return whole ? BlockStart.of(new CommentParser()).atIndex(start) : BlockStart.none();
        }
    }
}
