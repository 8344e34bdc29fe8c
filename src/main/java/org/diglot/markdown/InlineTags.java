package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/// Ends tags within a line where the paragraph, the cell or the emphasis ends that they stand in.
final class InlineTags extends AbstractVisitor {
    private final List<Node> parents = new ArrayList<>();

    private InlineTags() {}

    static void closeIn(Node document, Notes notes) {
        InlineTags finder = new InlineTags();
        document.accept(finder);
        finder.parents.forEach(parent -> close(parent, notes));
    }

    @Override
    protected void visitChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlInline) {
                parents.add(parent);
                break;
            }
        }
        super.visitChildren(parent);
    }

    private static void close(Node parent, Notes notes) {
        OpenElements open = new OpenElements(notes);
        for (Node child : Nodes.children(parent)) {
            if (child instanceof HtmlInline tag) {
                read(tag, open, notes);
            }
        }
        String ends = open.rest(_ -> false);
        if (!ends.isEmpty() && parent.getLastChild() instanceof HeadingAnchor anchor) {
            anchor.insertBefore(html(ends));
        } else if (!ends.isEmpty()) {
            parent.appendChild(html(ends));
        }
    }

    private static void read(HtmlInline node, OpenElements open, Notes notes) {
        boolean closing = node.getLiteral().startsWith("</");
        Tag tag = Tag.read(node.getLiteral(), closing ? 1 : 0);
        String name = tag.name().toLowerCase(Locale.ROOT);
        if (!OpenElements.hasEnd(name)) {
            return;
        }
        if (closing) {
            Optional<String> ends = open.end(name, notes.position(node));
            ends.filter(tags -> !tags.isEmpty()).ifPresent(tags -> node.insertBefore(html(tags)));
            if (ends.isEmpty()) {
                node.unlink();
            }
        } else if (tag.isEmpty() && OpenElements.isInline(name)) {
            // In JSX such a tag is its own end.
            node.insertAfter(html("</" + name + ">"));
        } else {
            open.begin(name, notes.position(node));
        }
    }

    private static HtmlInline html(String tags) {
        HtmlInline node = new HtmlInline();
        node.setLiteral(tags);
        return node;
    }
}
