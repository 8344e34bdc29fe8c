package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// Part of another post, alone in its paragraph: `![[Post#Heading]]`. Within a sentence it is a link.
final class Embeds {
    private Embeds() {}

    static void replaceIn(Node document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                List<Node> children = Nodes.children(paragraph);
                if (children.size() == 1 && children.getFirst() instanceof WikiLink link && link.isPart()) {
                    paragraphs.add(paragraph);
                }
            }
        });
        paragraphs.forEach(Embeds::replace);
    }

    private static void replace(Paragraph paragraph) {
        Embed embed = new Embed();
        embed.setSourceSpans(paragraph.getSourceSpans());
        Nodes.moveChildren(paragraph, embed);
        paragraph.insertBefore(embed);
        paragraph.unlink();
    }

    /// Its child is the wiki link.
    static final class Embed extends CustomBlock {
        WikiLink link() {
            return (WikiLink) getFirstChild();
        }
    }
}
