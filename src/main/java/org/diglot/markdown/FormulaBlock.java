package org.diglot.markdown;

import java.util.List;

import org.commonmark.node.CustomBlock;

/// A formula that is a block, `$$` to `$$`. One that is never closed holds its text instead, as a paragraph.
final class FormulaBlock extends CustomBlock {
    private TexSource source = new TexSource(List.of());

    /// Once it is closed.
    void set(TexSource source) {
        this.source = source;
    }

    TexSource source() {
        return source;
    }

    boolean isClosed() {
        return getFirstChild() == null;
    }
}
