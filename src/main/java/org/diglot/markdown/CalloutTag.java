package org.diglot.markdown;

/// A callout spelled as a tag, which its author may have forgotten to close.
final class CalloutTag extends Callout {
    private boolean closed;

    CalloutTag(String type, boolean closed) {
        super(type, Fold.NONE);
        this.closed = closed;
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
