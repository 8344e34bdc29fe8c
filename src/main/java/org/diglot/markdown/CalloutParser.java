package org.diglot.markdown;

import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// `<Callout type="info" title="…">` to `</Callout>`, with Markdown between.
final class CalloutParser extends AbstractBlockParser {
    private static final String OPENING = "<Callout";
    static final String CLOSING = "</Callout>";
    private static final int CODE_INDENT = 4;

    /// More lines than any opening tag has.
    private static final int TAG_LINES = 20;
    /// What may stand on the first line of a tag that goes on: whole attributes.
    private static final Pattern GOES_ON = Pattern
            .compile("\\s*(?:[\\w-]+\\s*=\\s*(?:\"[^\"]*+\"|'[^']*+'|\\{[^}]*+})\\s*+)*+");

    private final CalloutTag block = new CalloutTag();
    private final StringBuilder opening = new StringBuilder();
    private boolean opened;
    private boolean closed;
    private int tagLines;

    /// Takes in a line of the opening tag.
    ///
    /// @param start of the tag, or of what goes on with it, within the line
    /// @return where in the line the tag ends; the line's end if it goes on
    private int open(CharSequence line, int start) {
        if (tagLines++ > 0) {
            opening.append(' ');
        }
        opening.append(line, start, line.length());
        Tag tag = Tag.read(opening, 0);
        if (!tag.isWhole()) {
            opened = tagLines > TAG_LINES;
            return line.length();
        }
        opened = true;
        block.describe(tag);
        int end = line.length() - (opening.length() - tag.end());
        if (tag.isEmpty() || ends(line.subSequence(end, line.length()))) {
            block.close();
            closed = true;
        }
        return end;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (closed) {
            return BlockContinue.none();
        }
        CharSequence line = state.getLine().getContent();
        if (!opened) {
            return BlockContinue.atIndex(open(line, state.getNextNonSpaceIndex()));
        }
        if (!ends(line) || !isOurs(state)) {
            return BlockContinue.atIndex(state.getIndex());
        }
        block.close();
        if (isAlone(line, state.getNextNonSpaceIndex()) && state.getIndent() < CODE_INDENT) {
            return BlockContinue.finished();
        }
        // The tag ends a line of text: this line is still ours, the next one is not.
        closed = true;
        return BlockContinue.atIndex(state.getIndex());
    }

    private static boolean isAlone(CharSequence line, int start) {
        return CLOSING.contentEquals(line.subSequence(start, line.length()).toString().stripTrailing());
    }

    private static boolean ends(CharSequence line) {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        int start = end - CLOSING.length();
        return start >= 0 && CLOSING.contentEquals(line.subSequence(start, end));
    }

    /// Whether a closing tag on this line closes this callout, and neither one within it nor is code.
    private boolean isOurs(ParserState state) {
        int indent = state.getIndent();
        Node child = block.getLastChild();
        Node active = state.getActiveBlockParser().getBlock();
        while (child != null && isWithin(active, child)) {
            if (child instanceof CalloutTag inner) {
                return inner.isClosed();
            }
            if (child instanceof FencedCodeBlock) {
                return false;
            }
            int needed = contentIndent(child);
            if (child instanceof BlockQuote || indent < needed) {
                return true;
            }
            indent -= needed;
            child = child.getLastChild();
        }
        return true;
    }

    private static int contentIndent(Node node) {
        return switch (node) {
            case ListItem item -> item.getContentIndent();
            case FootnoteDefinition _ -> CODE_INDENT;
            default -> 0;
        };
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || !begins(line, start)) {
                return BlockStart.none();
            }
            if (!Tag.read(line, start).isWhole()
                    && !GOES_ON.matcher(line).region(start + OPENING.length(), line.length()).matches()) {
                return BlockStart.none();
            }
            CalloutParser parser = new CalloutParser();
            return BlockStart.of(parser).atIndex(parser.open(line, start));
        }

        private static boolean begins(CharSequence line, int start) {
            int end = start + OPENING.length();
            return end <= line.length() && OPENING.contentEquals(line.subSequence(start, end)) && (end == line.length()
                    || Character.isWhitespace(line.charAt(end)) || line.charAt(end) == '>' || line.charAt(end) == '/');
        }
    }
}
