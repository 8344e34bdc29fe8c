package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.internal.ListBlockParser;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.diglot.language.Digits;
import org.jspecify.annotations.Nullable;

/// Ordered lists whose markers are in digits of any script, `۱.` as well as `1.`: commonmark's own rules, read through a
/// view of the line in Latin digits.
final class NumeralLists implements BlockParserFactory {
    private final BlockParserFactory lists = new ListBlockParser.Factory();

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        boolean foreignDigit = at < line.length() && line.charAt(at) > 0x7F && Character.isDigit(line.charAt(at));
        return foreignDigit ? lists.tryStart(new Latin(state), matched) : BlockStart.none();
    }

    /// Where the digits of a list change, another one begins, which commonmark does not see.
    static void partIn(Node document, Notes notes) {
        List<OrderedList> lists = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(OrderedList list) {
                lists.add(list);
                visitChildren(list);
            }
        });
        lists.forEach(list -> part(list, notes));
    }

    private static void part(OrderedList list, Notes notes) {
        OrderedList current = list;
        boolean numeral = isNumeral(list.getFirstChild(), notes);
        boolean parted = false;
        for (Node item : Nodes.children(list)) {
            if (isNumeral(item, notes) != numeral) {
                numeral = !numeral;
                parted = true;
                OrderedList next = begin(list, item, notes);
                current.insertAfter(next);
                current = next;
            }
            if (parted) {
                current.appendChild(item);
            }
        }
    }

    private static OrderedList begin(OrderedList like, Node item, Notes notes) {
        OrderedList list = new OrderedList();
        list.setMarkerDelimiter(like.getMarkerDelimiter());
        list.setMarkerStartNumber(notes.number(item).orElse(1));
        list.setTight(like.isTight());
        list.setSourceSpans(item.getSourceSpans());
        return list;
    }

    /// Whether the marker of an item is in other digits than the Latin ones.
    static boolean isNumeral(@Nullable Node item, Notes notes) {
        return notes.beginsWith(item, c -> c > 0x7F && Character.isDigit(c));
    }

    private record Latin(ParserState state) implements ParserState {
        private static final int LONGEST_MARKER = 16;

        /// Only the marker is read as digits, and the length stays.
        @Override
        public SourceLine getLine() {
            CharSequence line = state.getLine().getContent();
            int end = Math.min(line.length(), state.getNextNonSpaceIndex() + LONGEST_MARKER);
            String latin = Digits.latin(line.subSequence(0, end).toString()) + line.subSequence(end, line.length());
            return SourceLine.of(latin, state.getLine().getSourceSpan());
        }

        @Override
        public int getIndex() {
            return state.getIndex();
        }

        @Override
        public int getNextNonSpaceIndex() {
            return state.getNextNonSpaceIndex();
        }

        @Override
        public int getColumn() {
            return state.getColumn();
        }

        @Override
        public int getIndent() {
            return state.getIndent();
        }

        @Override
        public boolean isBlank() {
            return state.isBlank();
        }

        @Override
        public BlockParser getActiveBlockParser() {
            return state.getActiveBlockParser();
        }
    }
}
