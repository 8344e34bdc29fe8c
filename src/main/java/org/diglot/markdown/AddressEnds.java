package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// An address that stands in a sentence by itself ends before the punctuation of the sentence, in every script.
final class AddressEnds {
    private static final String SIGNS = "،؛؟؞۔»”’…";

    private AddressEnds() {}

    static void mendIn(Node document, Notes notes) {
        List<Link> addresses = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getFirstChild() instanceof Text text && link.getDestination().endsWith(text.getLiteral())
                        && SIGNS.indexOf(last(text.getLiteral())) >= 0
                        && !notes.beginsWith(link, c -> c == '[' || c == '<')) {
                    addresses.add(link);
                }
                visitChildren(link);
            }
        });
        addresses.forEach(AddressEnds::mend);
    }

    private static char last(String text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private static void mend(Link link) {
        Text text = (Text) link.getFirstChild();
        String literal = text.getLiteral();
        int end = literal.length();
        while (end > 0 && SIGNS.indexOf(literal.charAt(end - 1)) >= 0) {
            end--;
        }
        int cut = literal.length() - end;
        text.setLiteral(literal.substring(0, end));
        link.setDestination(link.getDestination().substring(0, link.getDestination().length() - cut));
        link.insertAfter(new Text(literal.substring(end)));
    }
}
