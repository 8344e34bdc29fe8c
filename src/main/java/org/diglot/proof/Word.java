package org.diglot.proof;

import org.diglot.language.Language;

/// A word of a text: letters of one script, with marks, kashida and half-spaces among them.
///
/// @param text as written
/// @param meant the same with the letters of the language's own keyboard
record Word(int begin, int end, String text, String meant, Language language) {
    static Word of(int begin, String text, Language language) {
        return new Word(begin, begin + text.length(), text, meant(text, language), language);
    }

    private static String meant(String text, Language language) {
        var letters = language.orthography().letters();
        if (text.chars().noneMatch(c -> letters.containsKey((char) c))) {
            return text;
        }
        StringBuilder meant = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            meant.setCharAt(i, letters.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return meant.toString();
    }
}
