package org.diglot.markdown;

import org.commonmark.node.CustomNode;

/// `%%a comment of the author's%%` within a paragraph, which readers do not see.
final class Comment extends CustomNode {
    static final String SIGN = "%%";
}
