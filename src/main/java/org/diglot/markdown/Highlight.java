package org.diglot.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Delimited;

/// `==marked==` text.
final class Highlight extends CustomNode implements Delimited {
    static final String DELIMITER = "==";

    @Override
    public String getOpeningDelimiter() {
        return DELIMITER;
    }

    @Override
    public String getClosingDelimiter() {
        return DELIMITER;
    }
}
