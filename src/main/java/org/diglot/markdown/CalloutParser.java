package org.diglot.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
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

    private final CalloutTag block;
    private boolean closed;

    private CalloutParser(CalloutTag block, boolean closed) {
        this.block = block;
        this.closed = closed;
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
            Tag tag = Tag.read(line, start);
            if (!tag.isWhole()) {
                return BlockStart.none();
            }
            boolean whole = tag.isEmpty() || ends(line);
            CalloutTag block = new CalloutTag(tag.attribute("type"), whole);
            if (!tag.attribute("title").isBlank()) {
                CalloutTitle title = new CalloutTitle();
                title.appendChild(new Text(tag.attribute("title").strip()));
                block.appendChild(title);
            }
            return BlockStart.of(new CalloutParser(block, whole)).atIndex(tag.end());
        }

        private static boolean begins(CharSequence line, int start) {
            int end = start + OPENING.length();
            return end < line.length() && OPENING.contentEquals(line.subSequence(start, end))
                    && (Character.isWhitespace(line.charAt(end)) || line.charAt(end) == '>' || line.charAt(end) == '/');
        }
    }
}
