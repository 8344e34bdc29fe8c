package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Finds in Markdown what authors wrote for themselves alone: comments, in any spelling.
final class Disclosed extends AbstractVisitor {
    private static final Pattern HTML_COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);

    /// @param end behind the last character
    private record Stretch(int begin, int end) {}

    private final String text;
    private final List<Stretch> comments = new ArrayList<>();

    private Disclosed(String text) {
        this.text = text;
    }

    /// The Markdown that readers may see.
    ///
    /// @param document the text as it was parsed, still unchanged
    static String of(Node document, String text) {
        Disclosed reader = new Disclosed(text);
        document.accept(reader);
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Stretch comment : reader.comments) {
            if (comment.begin >= at) {
                out.append(text, at, comment.begin);
                at = comment.end;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof CommentBlock comment && comment.isClosed() && !block.getSourceSpans().isEmpty()) {
            int begin = text.indexOf(Comment.SIGN, block.getSourceSpans().getFirst().getInputIndex());
            int end = text.indexOf(Comment.SIGN, begin + Comment.SIGN.length());
            comments.add(new Stretch(begin, end + Comment.SIGN.length()));
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Comment && !node.getSourceSpans().isEmpty()) {
            comments.add(stretch(node));
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(HtmlBlock block) {
        inHtml(block);
    }

    @Override
    public void visit(HtmlInline inline) {
        inHtml(inline);
    }

    private void inHtml(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            Stretch html = stretch(node);
            HTML_COMMENT.matcher(text).region(html.begin, html.end).results()
                    .forEach(comment -> comments.add(new Stretch(comment.start(), comment.end())));
        }
    }

    private static Stretch stretch(Node node) {
        SourceSpan last = node.getSourceSpans().getLast();
        return new Stretch(node.getSourceSpans().getFirst().getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
