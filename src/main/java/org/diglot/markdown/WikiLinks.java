package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/// Finds `[[…]]` and `![[…]]`. commonmark asks about the inner pair of brackets; the outer opening one has been read as
/// text by then and is taken away from the finished tree.
final class WikiLinks implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.text();
        boolean bare = link.destination() == null && link.label() == null && text != null && !text.isBlank()
                && text.indexOf('\n') < 0 && !text.startsWith("^");
        if (bare && isBracketed(link.openingBracket()) && scanner.next(']')) {
            return LinkResult.replaceWith(WikiLink.of(text), scanner.position());
        }
        return LinkResult.none();
    }

    /// Whether another bracket opens right before this one, and is not escaped: then its source would be longer.
    private static boolean isBracketed(Node bracket) {
        if (!(bracket.getPrevious() instanceof Text before) || !before.getLiteral().endsWith("[")) {
            return false;
        }
        Optional<SourceSpan> outer = last(before);
        Optional<SourceSpan> inner = last(bracket);
        return outer.isPresent() && inner.isPresent() && outer.get().getLength() == before.getLiteral().length()
                && outer.get().getInputIndex() + outer.get().getLength() == inner.get().getInputIndex();
    }

    private static Optional<SourceSpan> last(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.getLast());
    }

    /// Takes the outer brackets away, and tells embeds from links.
    static void finishIn(Node document) {
        List<WikiLink> links = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof WikiLink link) {
                    links.add(link);
                } else {
                    visitChildren(node);
                }
            }
        });
        links.forEach(WikiLinks::finish);
    }

    private static void finish(WikiLink link) {
        // An address in a label is no link of its own.
        Nodes.children(link).stream().filter(Link.class::isInstance).forEach(Nodes::moveChildrenBefore);
        if (!(link.getPrevious() instanceof Text before) || !before.getLiteral().endsWith("[")) {
            // The outer bracket belongs to a link around this one.
            Nodes.moveChildrenBefore(link);
            return;
        }
        boolean embed = before.getLiteral().endsWith("![");
        int outer = embed ? 2 : 1;
        if (embed) {
            link.embed();
        }
        widen(link, outer);
        shorten(before, outer);
    }

    private static void widen(Node link, int by) {
        if (link.getSourceSpans().size() == 1) {
            SourceSpan span = link.getSourceSpans().getFirst();
            link.setSourceSpans(List.of(SourceSpan.of(span.getLineIndex(), span.getColumnIndex() - by,
                    span.getInputIndex() - by, span.getLength() + by)));
        }
    }

    private static void shorten(Text text, int by) {
        String rest = text.getLiteral().substring(0, text.getLiteral().length() - by);
        if (rest.isEmpty()) {
            text.unlink();
            return;
        }
        text.setLiteral(rest);
        List<SourceSpan> spans = new ArrayList<>(text.getSourceSpans());
        if (!spans.isEmpty() && spans.getLast().getLength() > by) {
            SourceSpan last = spans.removeLast();
            spans.add(last.subSpan(0, last.getLength() - by));
            text.setSourceSpans(spans);
        }
    }
}
