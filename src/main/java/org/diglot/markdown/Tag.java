package org.diglot.markdown;

import java.util.LinkedHashMap;
import java.util.Map;

/// An opening tag as HTML or JSX writes it, read from text.
///
/// @param attributes as written, quotation marks and braces taken off; one without value is empty
/// @param isWhole whether its `>` was found
/// @param isEmpty whether it closes itself, `/>`
/// @param end behind the `>`, or the end of the text
record Tag(String name, Map<String, String> attributes, boolean isWhole, boolean isEmpty, int end) {
    /// Reads the tag whose `<` stands there. Linear, whatever the text.
    static Tag read(CharSequence text, int start) {
        return new Reader(text, start + 1).read();
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    private static final class Reader {
        private final CharSequence text;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private int at;

        Reader(CharSequence text, int at) {
            this.text = text;
            this.at = at;
        }

        Tag read() {
            String name = name();
            boolean empty = false;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '>') {
                    return new Tag(name, attributes, true, empty, at + 1);
                }
                empty = c == '/';
                if (empty || Character.isWhitespace(c)) {
                    at++;
                } else {
                    attribute();
                }
            }
            return new Tag(name, attributes, false, false, at);
        }

        private void attribute() {
            String name = name();
            if (name.isEmpty()) {
                at++;
                return;
            }
            int back = at;
            skipSpace();
            if (at < text.length() && text.charAt(at) == '=') {
                at++;
                skipSpace();
                attributes.putIfAbsent(name, value());
            } else {
                at = back;
                attributes.putIfAbsent(name, "");
            }
        }

        private String value() {
            char c = at < text.length() ? text.charAt(at) : '>';
            return switch (c) {
                case '"', '\'', '`' -> quoted(c);
                case '{' -> unquoted(quoted('}').strip());
                default -> word();
            };
        }

        private String quoted(char end) {
            int from = ++at;
            while (at < text.length() && text.charAt(at) != end) {
                at++;
            }
            String value = text.subSequence(from, at).toString();
            at = Math.min(at + 1, text.length());
            return value;
        }

        private static String unquoted(String value) {
            boolean quoted = value.length() > 1 && "\"'`".indexOf(value.charAt(0)) >= 0
                    && value.charAt(0) == value.charAt(value.length() - 1);
            return quoted ? value.substring(1, value.length() - 1) : value;
        }

        private String name() {
            int from = at;
            while (at < text.length() && !isDelimiter(text.charAt(at))) {
                at++;
            }
            return text.subSequence(from, at).toString();
        }

        private String word() {
            int from = at;
            while (at < text.length() && text.charAt(at) != '>' && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.subSequence(from, at).toString();
        }

        private static boolean isDelimiter(char c) {
            return Character.isWhitespace(c) || c == '>' || c == '=' || c == '"' || c == '\'' || c == '/';
        }

        private void skipSpace() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
