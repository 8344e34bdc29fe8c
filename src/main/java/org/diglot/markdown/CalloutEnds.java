package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;

/// Ends callouts whose end tag stands behind text. CommonMark lets the paragraph of that text run on into the next lines;
/// here these become a paragraph behind the callout.
final class CalloutEnds extends AbstractVisitor {
    private final List<CalloutTag> callouts = new ArrayList<>();

    private CalloutEnds() {}

    static void enforceIn(Node document) {
        CalloutEnds finder = new CalloutEnds();
        document.accept(finder);
        finder.callouts.forEach(CalloutEnds::enforce);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof CalloutTag callout) {
            callouts.add(callout);
        }
        visitChildren(block);
    }

    private static void enforce(CalloutTag callout) {
        Node last = callout.getLastChild();
        while (last instanceof Block && !(last instanceof Paragraph) && !(last instanceof CalloutTag)) {
            last = last.getLastChild();
        }
        if (last instanceof Paragraph paragraph) {
            Nodes.children(paragraph).stream().filter(CalloutEnds::isEnd).findFirst()
                    .ifPresent(end -> split(end, callout));
        }
    }

    private static boolean isEnd(Node node) {
        return node instanceof HtmlInline html && html.getLiteral().equals(CalloutParser.CLOSING);
    }

    private static void split(Node end, CalloutTag callout) {
        Paragraph behind = new Paragraph();
        behind.setSourceSpans(callout.getSourceSpans());
        while (end.getNext() != null) {
            behind.appendChild(end.getNext());
        }
        end.unlink();
        if (behind.getFirstChild() instanceof SoftLineBreak) {
            behind.getFirstChild().unlink();
        }
        if (behind.getFirstChild() != null) {
            callout.insertAfter(behind);
        }
    }
}
