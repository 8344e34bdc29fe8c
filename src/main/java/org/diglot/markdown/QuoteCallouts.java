package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Makes callouts of the block quotes that GitHub and Obsidian show as such: `> [!NOTE]`, `> [!tip]- Title`. What stands behind a
/// bar, `> [!tip|wide]`, is for the style sheets of a vault.
final class QuoteCallouts extends AbstractVisitor {
    private static final Pattern MARKER = Pattern.compile("\\[!([\\p{L}\\p{N}_-]+)\\s*(?:\\|[^\\]]*+)?]([+-]?)\\s*");

    private final List<BlockQuote> quotes = new ArrayList<>();

    private QuoteCallouts() {}

    static void replaceIn(Node document) {
        QuoteCallouts finder = new QuoteCallouts();
        document.accept(finder);
        finder.quotes.forEach(QuoteCallouts::replace);
    }

    @Override
    public void visit(BlockQuote quote) {
        quotes.add(quote);
        visitChildren(quote);
    }

    private static void replace(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
            Matcher marker = MARKER.matcher(text.getLiteral());
            if (marker.lookingAt()) {
                text.setLiteral(text.getLiteral().substring(marker.end()));
                replace(quote, paragraph, new Callout(marker.group(1), fold(marker.group(2))));
            }
        }
    }

    private static void replace(BlockQuote quote, Paragraph paragraph, Callout callout) {
        callout.setSourceSpans(quote.getSourceSpans());
        CalloutTitle title = title(paragraph);
        if (!PlainText.of(title).isEmpty()) {
            callout.appendChild(title);
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
        Nodes.moveChildren(quote, callout);
        quote.insertBefore(callout);
        quote.unlink();
    }

    /// What stands on the marker's own line.
    private static CalloutTitle title(Paragraph paragraph) {
        CalloutTitle title = new CalloutTitle();
        Node node = paragraph.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                node.unlink();
                break;
            }
            title.appendChild(node);
            node = next;
        }
        return title;
    }

    private static Callout.Fold fold(String sign) {
        return switch (sign) {
            case "+" -> Callout.Fold.OPEN;
            case "-" -> Callout.Fold.CLOSED;
            default -> Callout.Fold.NONE;
        };
    }
}
