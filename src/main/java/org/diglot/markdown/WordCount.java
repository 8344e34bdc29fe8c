package org.diglot.markdown;

import java.util.List;
import java.util.Set;

/// Counts the words that readers read: what white space or the edge of a block parts, where there is a letter or digit
/// in it. A half-space parts nothing, and listings are not read word by word.
final class WordCount {
    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em",
            "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
            "time", "u", "var", "wbr");

    private int count;
    private boolean counted;
    private int depth;
    private int listing;

    int count() {
        return count;
    }

    void openTag(String name, List<String> attributes) {
        edge(name);
        if (!Markup.isVoid(name)) {
            depth++;
            if (listing == 0
                    && (attributes.contains("listing") || attributes.contains("doc-noteref") || name.equals("pre"))) {
                listing = depth;
            }
        }
    }

    void closeTag(String name) {
        edge(name);
        if (listing == depth) {
            listing = 0;
        }
        depth--;
    }

    void text(String text) {
        if (listing == 0) {
            text.codePoints().forEach(this::read);
        }
    }

    private void read(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            counted = false;
        } else if (!counted && Character.isLetterOrDigit(c)) {
            counted = true;
            count++;
        }
    }

    private void edge(String name) {
        if (!INLINE.contains(name)) {
            counted = false;
        }
    }
}
