package org.diglot.markdown;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;

/// Finds the lines of code and comments.
final class VerbatimLines extends AbstractVisitor {
    private static final String COMMENT = "<!--";
    private static final String END = "-->";

    private final String text;
    private final BitSet lines = new BitSet();
    private OptionalInt unclosedFence = OptionalInt.empty();
    private OptionalInt unclosedComment = OptionalInt.empty();

    VerbatimLines(String text) {
        this.text = text;
    }

    Verbatim find(Parser parser) {
        try {
            parser.parse(text).accept(this);
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
                && spans.getLast().getLineIndex() >= text.lines().count() - 1) {
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
        String below = text.lines().skip(line + 1L).collect(Collectors.joining("\n"));
        int end = below.indexOf(END);
        int begin = below.indexOf(COMMENT);
        return end >= 0 && (begin < 0 || end < begin);
    }

    private static int lineBreaks(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
