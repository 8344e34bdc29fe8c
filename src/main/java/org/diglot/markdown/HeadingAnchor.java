package org.diglot.markdown;

import org.commonmark.node.CustomNode;

/// The anchor an author chose for a heading, `## Brewing {#brew}`; its last child.
final class HeadingAnchor extends CustomNode {
    private final String id;

    HeadingAnchor(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
