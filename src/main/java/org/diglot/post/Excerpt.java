package org.diglot.post;

/// A text cut to a length at the end of a word.
final class Excerpt {
    static final int DESCRIPTION = 160;

    private Excerpt() {}

    /// The text if it is short enough; else its beginning with an ellipsis, together at most `limit` characters.
    static String of(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int space = text.lastIndexOf(' ', limit - 1);
        int end = space > limit / 2 ? space : limit - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replaceAll("[\\p{Punct}،؛«\\s]+$", "") + "…";
    }
}
