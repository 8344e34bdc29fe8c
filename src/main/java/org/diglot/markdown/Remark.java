package org.diglot.markdown;

import org.commonmark.node.CustomNode;

/// `%%a remark of the author's%%` within a paragraph, which readers do not see.
final class Remark extends CustomNode {
    static final String SIGN = "%%";
}
