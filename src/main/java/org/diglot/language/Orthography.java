package org.diglot.language;

import java.util.Map;
import java.util.regex.Pattern;

/// How a language is spelled where keyboards and programs lose its spelling. A language without such places implements
/// nothing of it.
public interface Orthography {
    /// What joins two parts of a word and shows as no space: U+200C.
    char HALF_SPACE = '\u200C';

    /// Letters of other keyboards, with the letter meant.
    default Map<Character, Character> letters() {
        return Map.of();
    }

    /// Punctuation of Latin keyboards, with the language's own.
    default Map<Character, Character> punctuation() {
        return Map.of();
    }

    /// The word with the half-spaces it has lost; the word itself where none is surely missing. Nothing but half-spaces
    /// is added.
    default String restored(String word) {
        return word;
    }

    /// Whether a half-space belongs where two words stand apart.
    ///
    /// @param next the character behind the second word that is no space; 0 at the end
    default boolean belongTogether(String first, String second, char next) {
        return false;
    }

    /// How surely these words are in another language of the same script: 2 and more beyond doubt, less than 0 not at
    /// all, because they can only be in this one.
    ///
    /// @param words with the letters of this language's keyboard
    default int foreignness(Iterable<String> words) {
        return 0;
    }

    /// What begins a text that a chat assistant has put before the one it was asked for.
    default Pattern preamble() {
        return Pattern.compile("(?!)");
    }
}
