package org.diglot.post;

/// How long a text is, as far as its Markdown tells.
final class Length {
    private final String line;
    private final int lastTagEnd;
    private final int lastLinkEnd;
    private int at;

    private Length(String line) {
        this.line = line;
        this.lastTagEnd = line.lastIndexOf('>');
        this.lastLinkEnd = line.lastIndexOf(')');
    }

    /// About how many words there are to read: those outside blocks of code, tags and destinations of links.
    static int words(String markdown) {
        int words = 0;
        boolean code = false;
        for (String line : markdown.split("\n", -1)) {
            String start = line.stripLeading();
            if (start.startsWith("```") || start.startsWith("~~~")) {
                code = !code;
            } else if (!code) {
                words += new Length(line).count();
            }
        }
        return words;
    }

    private int count() {
        int words = 0;
        boolean within = false;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean part = isPart(c);
            words += part && !within ? 1 : 0;
            within = part || within && isJoint(c);
            switch (c) {
                case '<' -> skipTo('>', lastTagEnd);
                case '(' -> {
                    if (at > 0 && line.charAt(at - 1) == ']') {
                        skipTo(')', lastLinkEnd);
                    }
                }
                default -> {
                }
            }
            at++;
        }
        return words;
    }

    /// @param last where the last end on the line is, so that none is looked for in vain
    private void skipTo(char end, int last) {
        if (at < last) {
            at = line.indexOf(end, at);
        }
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }

    /// What stands within a word; a ZWNJ is no word break.
    private static boolean isJoint(char c) {
        return c == '\u200C' || c == '’' || c == '\'' || c == '-' || c == '_';
    }
}
