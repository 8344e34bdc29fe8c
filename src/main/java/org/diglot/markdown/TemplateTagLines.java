package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Keeps the lines of a template tag together that begins a line and ends on another: its end, `>}}`, would else be a
/// quotation.
final class TemplateTagLines extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;

    private final Lines block = new Lines();
    private final List<SourceLine> lines = new ArrayList<>();
    private final String end;
    private boolean ended;

    /// A paragraph, which the parser must not take for one while it may go on.
    static final class Lines extends CustomBlock {
        void becomeParagraph() {
            Paragraph paragraph = new Paragraph();
            paragraph.setSourceSpans(getSourceSpans());
            Nodes.moveChildren(this, paragraph);
            insertAfter(paragraph);
            unlink();
        }
    }

    private TemplateTagLines(String end) {
        this.end = end;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return ended || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
        ended = line.getContent().toString().contains(end);
    }

    @Override
    public void parseInlines(InlineParser parser) {
        parser.parse(SourceLines.of(lines), block);
    }

    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || !line.startsWith("{", start)) {
                return BlockStart.none();
            }
            String end = line.startsWith("{{<", start)
                    ? ">}}"
                    : line.startsWith("{{%", start) ? "%}}" : line.startsWith("{%", start) ? "%}" : "";
            return end.isEmpty() || line.indexOf(end, start) >= 0
                    ? BlockStart.none()
                    : BlockStart.of(new TemplateTagLines(end)).atIndex(start);
        }
    }
}
