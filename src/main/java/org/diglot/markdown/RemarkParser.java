package org.diglot.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Reads remarks that begin a line and go on over others, blank ones included.
final class RemarkParser extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;

    private final RemarkBlock block = new RemarkBlock();
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
        int from = text.isEmpty() ? content.indexOf(Remark.SIGN) + Remark.SIGN.length() : 0;
        int end = content.indexOf(Remark.SIGN, from);
        text.append(content).append('\n');
        if (end >= 0) {
            ended = true;
            block.end(content.substring(end + Remark.SIGN.length()).strip(), true);
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
            boolean begins = state.getIndent() < CODE_INDENT && line.length() >= start + Remark.SIGN.length()
                    && Remark.SIGN.contentEquals(line.subSequence(start, start + Remark.SIGN.length()));
            if (!begins || state.getActiveBlockParser() instanceof RemarkParser) {
                return BlockStart.none();
            }
            String rest = line.subSequence(start + Remark.SIGN.length(), line.length()).toString();
            int end = rest.indexOf(Remark.SIGN);
            // One that ends before other text on its line stands within a paragraph.
            boolean whole = end < 0 || rest.substring(end + Remark.SIGN.length()).isBlank();
            return whole ? BlockStart.of(new RemarkParser()).atIndex(start) : BlockStart.none();
        }
    }
}
