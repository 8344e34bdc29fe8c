package org.diglot.markdown;

import org.commonmark.node.CustomBlock;

/// A comment of the author's over whole lines, from `%%` to `%%`.
final class CommentBlock extends CustomBlock {
    private String rest = "";
    private boolean closed;

    /// What is no part of it after all: the text behind its end, or, where it has none, all of it.
    String rest() {
        return rest;
    }

    boolean isClosed() {
        return closed;
    }

    void end(String rest, boolean closed) {
        this.rest = rest;
        this.closed = closed;
    }
}
