package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// Walks over commonmark's tree, which is linked by hand.
final class Nodes {
    private Nodes() {}

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    static void moveChildren(Node from, Node to) {
        children(from).forEach(to::appendChild);
    }

    /// Puts the children in the place of their parent.
    static void moveChildrenBefore(Node parent) {
        children(parent).forEach(parent::insertBefore);
        parent.unlink();
    }

    static boolean isWithin(Node node, Class<? extends Node> type) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the paragraph is shown without a `p` of its own.
    static boolean isTight(Paragraph paragraph) {
        Node item = paragraph.getParent();
        return item != null && item.getParent() instanceof ListBlock list && list.isTight();
    }
}
