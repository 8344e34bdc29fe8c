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

    /// Whether the paragraph is shown without a `p` of its own.
    static boolean isTight(Paragraph paragraph) {
        Node item = paragraph.getParent();
        return item != null && item.getParent() instanceof ListBlock list && list.isTight();
    }
}
