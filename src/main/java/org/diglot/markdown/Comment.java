package org.diglot.markdown;

import org.commonmark.node.CustomNode;

/// `%%a comment of the author's%%` within a paragraph, which readers do not see.
final class Comment extends CustomNode {
    static final String SIGN = "%%";
    private final String styling;

    Comment() {
        this("");
    }

    /// @param styling an attribute list of kramdown's
    Comment(String styling) {
        this.styling = styling;
    }

    String styling() {
        return styling;
    }
}
