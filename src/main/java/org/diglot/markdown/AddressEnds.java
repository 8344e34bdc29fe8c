package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// An address that stands in a sentence by itself ends before the punctuation of the sentence, in every script.
final class AddressEnds {
    private static final String SIGNS = "،؛؟؞۔«»“”‘’…\u200C";
    /// What the sentence may have had before such a sign.
    private static final String OTHERS = SIGNS + ".,:;!?\"'";
    /// A name of a host; a half-space is never part of one, and joins an ending of the sentence's to it.
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*://)?[^/?#\u200C،؛؟«»]*+");

    private AddressEnds() {}

    static void mendIn(Node document, Notes notes) {
        List<Link> addresses = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getFirstChild() instanceof Text text && link.getDestination().endsWith(text.getLiteral())
                        && end(text.getLiteral()) < text.getLiteral().length()
                        && !notes.beginsWith(link, c -> c == '[' || c == '<')) {
                    addresses.add(link);
                }
                visitChildren(link);
            }
        });
        addresses.forEach(AddressEnds::mend);
    }

    /// Where the address ends that such a text begins with.
    private static int end(String text) {
        Matcher host = HOST.matcher(text);
        boolean hostOnly = host.lookingAt() && host.end() < text.length() && "/?#".indexOf(text.charAt(host.end())) < 0;
        int end = hostOnly ? host.end() : text.length();
        if (!hostOnly && (end == 0 || SIGNS.indexOf(text.charAt(end - 1)) < 0)) {
            return end;
        }
        String closing = text.indexOf('(') < 0 ? OTHERS + ")" : OTHERS;
        while (end > 0 && closing.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static void mend(Link link) {
        Text text = (Text) link.getFirstChild();
        String literal = text.getLiteral();
        int end = end(literal);
        int cut = literal.length() - end;
        text.setLiteral(literal.substring(0, end));
        link.setDestination(link.getDestination().substring(0, link.getDestination().length() - cut));
        link.insertAfter(new Text(literal.substring(end)));
    }
}
