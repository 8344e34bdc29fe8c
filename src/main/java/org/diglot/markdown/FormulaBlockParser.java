package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Block;
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

/// `$$` at the beginning of a line to `$$` at the end of the same or a later one, without blank lines between. What begins
/// so and does not end is text.
final class FormulaBlockParser extends AbstractBlockParser {
    private static final String FENCE = "$$";
    private static final int CODE_INDENT = 4;

    private final FormulaBlock block = new FormulaBlock();
    /// Everything, in case it is text.
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<SourceLine> tex = new ArrayList<>();
    private boolean closed;

    /// Takes in a line from there on.
    private void read(SourceLine line, int start) {
        int end = end(line.getContent());
        lines.add(line.substring(start, end));
        int from = lines.size() == 1 ? start + FENCE.length() : start;
        closed = closes(line.getContent(), from, end);
        tex.add(line.substring(from, closed ? end - FENCE.length() : end));
    }

    /// Whether the formula ends with this line: its last dollars are two, and no backslash makes them text.
    private static boolean closes(CharSequence line, int from, int end) {
        int dollars = end;
        while (dollars > from && line.charAt(dollars - 1) == '$') {
            dollars--;
        }
        int backslashes = dollars;
        while (backslashes > from && line.charAt(backslashes - 1) == '\\') {
            backslashes--;
        }
        return end - dollars == FENCE.length() && (dollars - backslashes) % 2 == 0;
    }

    /// Behind the last character that is not white space.
    private static int end(CharSequence line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (closed || state.isBlank()) {
            return BlockContinue.none();
        }
        read(state.getLine(), state.getIndex());
        return closed ? BlockContinue.finished() : BlockContinue.atIndex(state.getLine().getContent().length());
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        TexSource source = new TexSource(tex);
        if (closed && !source.tex().isBlank()) {
            block.set(source);
            return;
        }
        Paragraph paragraph = new Paragraph();
        paragraph.setSourceSpans(block.getSourceSpans());
        block.appendChild(paragraph);
        inlines.parse(SourceLines.of(lines), paragraph);
    }

    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || !begins(line.getContent(), start)) {
                return BlockStart.none();
            }
            FormulaBlockParser parser = new FormulaBlockParser();
            parser.read(line, start);
            return parser.closed || parser.goesOn()
                    ? BlockStart.of(parser).atIndex(line.getContent().length())
                    : BlockStart.none();
        }

        private static boolean begins(CharSequence line, int start) {
            int end = start + FENCE.length();
            return end <= line.length() && FENCE.contentEquals(line.subSequence(start, end))
                    && (end == line.length() || line.charAt(end) != '$');
        }
    }

    /// Whether a first line that does not close may begin a block: the dollars stand alone or touch the formula, of which
    /// no other dollars stand on the line.
    private boolean goesOn() {
        String first = tex.getFirst().getContent().toString();
        return !first.contains(FENCE) && (first.isEmpty() || !Character.isWhitespace(first.charAt(0)));
    }
}
