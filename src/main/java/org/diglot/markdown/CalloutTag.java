package org.diglot.markdown;

import org.commonmark.node.Text;

/// A callout spelled as a tag, which its author may have forgotten to close.
final class CalloutTag extends Callout {
    private String type = "";
    private boolean closed;

    CalloutTag() {
        super("", Fold.NONE);
    }

    /// What the opening tag says, once it has been read.
    void describe(Tag tag) {
        type = tag.attribute("type");
        closed = tag.isEmpty();
        String title = tag.attribute("title").strip();
        if (!title.isEmpty()) {
            CalloutTitle node = new CalloutTitle();
            node.appendChild(new Text(title));
            prependChild(node);
        }
    }

    @Override
    String type() {
        return type;
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
