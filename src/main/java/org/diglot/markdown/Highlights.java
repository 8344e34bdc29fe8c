package org.diglot.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/// Reads `==marked==` by the rules that hold for emphasis.
final class Highlights implements DelimiterProcessor {
    private static final int LENGTH = Highlight.DELIMITER.length();

    @Override
    public char getOpeningCharacter() {
        return Highlight.DELIMITER.charAt(0);
    }

    @Override
    public char getClosingCharacter() {
        return getOpeningCharacter();
    }

    @Override
    public int getMinLength() {
        return LENGTH;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.length() != LENGTH || closing.length() != LENGTH) {
            return 0;
        }
        Text opener = opening.getOpener();
        Highlight highlight = new Highlight();
        SourceSpans spans = SourceSpans.empty();
        spans.addAllFrom(opening.getOpeners(LENGTH));
        for (Node node : Nodes.between(opener, closing.getCloser())) {
            highlight.appendChild(node);
            spans.addAll(node.getSourceSpans());
        }
        spans.addAllFrom(closing.getClosers(LENGTH));
        highlight.setSourceSpans(spans.getSourceSpans());
        opener.insertAfter(highlight);
        return LENGTH;
    }
}
