package org.diglot.markdown;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Finds the lines of code and comments.
final class VerbatimLines extends AbstractVisitor {
    private static final String COMMENT = "<!--";
    private static final String END = "-->";

    private final String text;
    /// Where each line begins.
    private final int[] begins;
    private final BitSet lines = new BitSet();
    private OptionalInt unclosedFence = OptionalInt.empty();
    private OptionalInt unclosedComment = OptionalInt.empty();

    VerbatimLines(String text) {
        this.text = text;
        this.begins = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
    }

    /// @param inline whether comments within paragraphs are looked for
    Verbatim find(boolean inline) {
        try {
            (inline ? Grammar.parse(text) : Grammar.parseBlocks(text, (_, _) -> {})).accept(this);
        } catch (RuntimeException | StackOverflowError e) {
            // Rendering the same text will say what is wrong with it.
            lines.clear();
        }
        return new Verbatim(lines, unclosedFence, unclosedComment);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        add(block);
        List<SourceSpan> spans = block.getSourceSpans();
        // One that ends with the quotation or the list around it swallows nothing.
        if (block.getClosingFenceLength() == null && unclosedFence.isEmpty() && !spans.isEmpty()
                && !isFollowed(spans.getLast().getLineIndex())) {
            unclosedFence = OptionalInt.of(spans.getFirst().getLineIndex());
        }
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        add(block);
    }

    @Override
    public void visit(HtmlBlock block) {
        comments(block, block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        comments(inline, inline.getLiteral());
    }

    /// Whether there is a line behind this one, be it empty.
    private boolean isFollowed(int line) {
        return line + 1 < begins.length && begins[line + 1] < text.length();
    }

    private void add(Node node) {
        node.getSourceSpans().forEach(span -> lines.set(span.getLineIndex()));
    }

    private void comments(Node node, String html) {
        if (node.getSourceSpans().isEmpty()) {
            return;
        }
        int firstLine = node.getSourceSpans().getFirst().getLineIndex();
        int line = firstLine;
        int counted = 0;
        int open = html.indexOf(COMMENT);
        while (open >= 0) {
            int end = html.indexOf(END, open + 2);
            int behind = end < 0 ? html.length() : end + END.length();
            line += lineBreaks(html, counted, open);
            int inner = html.indexOf(COMMENT, open + COMMENT.length());
            int lastLine = line + lineBreaks(html, open, behind);
            if (0 <= inner && inner < behind && unclosedComment.isEmpty() && !endsBelow(lastLine)) {
                unclosedComment = OptionalInt.of(line);
            }
            if (lastLine > line) {
                lines.set(line, lastLine + 1);
            }
            line = lastLine;
            counted = behind;
            open = html.indexOf(COMMENT, behind);
        }
    }

    /// Whether the text goes on with the end of a comment whose beginning it does not have: an author who put a comment
    /// around another one wrote that end.
    private boolean endsBelow(int line) {
        int below = line + 1 < begins.length ? begins[line + 1] : text.length();
        int end = text.indexOf(END, below);
        return end >= 0 && !text.substring(below, end).contains(COMMENT);
    }

    private static int lineBreaks(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
