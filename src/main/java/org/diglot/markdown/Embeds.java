package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// Part of another post, alone in its paragraph: `![[Post#Heading]]`. Within a sentence it is a link.
final class Embeds {
    private Embeds() {}

    /// @param shift how many levels the headings move down on the page
    static void replaceIn(Node document, int shift) {
        List<Embed> embeds = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            private int level = 1;

            @Override
            public void visit(Heading heading) {
                level = heading.getLevel() + shift;
            }

            @Override
            public void visit(Paragraph paragraph) {
                List<Node> children = Nodes.children(paragraph);
                if (children.size() == 1 && children.getFirst() instanceof WikiLink link && link.isPart()) {
                    embeds.add(new Embed(level));
                    paragraphs.add(paragraph);
                }
            }
        });
        for (int i = 0; i < embeds.size(); i++) {
            replace(paragraphs.get(i), embeds.get(i));
        }
    }

    private static void replace(Paragraph paragraph, Embed embed) {
        embed.setSourceSpans(paragraph.getSourceSpans());
        Nodes.moveChildren(paragraph, embed);
        paragraph.insertBefore(embed);
        paragraph.unlink();
    }

    /// Its child is the wiki link.
    static final class Embed extends CustomBlock {
        private final int level;

        private Embed(int level) {
            this.level = level;
        }

        /// The level of the heading it is below.
        int level() {
            return level;
        }

        WikiLink link() {
            return (WikiLink) getFirstChild();
        }
    }
}
