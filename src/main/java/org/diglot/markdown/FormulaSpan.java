package org.diglot.markdown;

import org.commonmark.node.CustomNode;

/// A formula within a sentence, `$…$`, or between its lines, `$$…$$`.
final class FormulaSpan extends CustomNode {
    private final TexSource source;
    private final boolean display;

    FormulaSpan(TexSource source, boolean display) {
        this.source = source;
        this.display = display;
    }

    TexSource source() {
        return source;
    }

    /// Whether it stands on lines of its own.
    boolean isDisplay() {
        return display;
    }
}
