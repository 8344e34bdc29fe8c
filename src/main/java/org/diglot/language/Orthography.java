package org.diglot.language;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a language is spelled where keyboards and programs lose its spelling. A language without such places implements
/// nothing of it.
public interface Orthography {
    /// What joins two parts of a word and shows as no space: U+200C.
    char HALF_SPACE = '\u200C';

    /// The foreignness of a word in letters that this language never has.
    int ANOTHER_SCRIPT = 100;

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

    /// What belongs between two words instead of a space, if they are one word: a half-space, or nothing.
    default Optional<String> joint(Gap gap) {
        return Optional.empty();
    }

    /// Whether a half-space joins an ending to a word of another script before it.
    ///
    /// @param next the character behind the ending that is no space; 0 at the end
    default boolean endsForeignWord(String ending, char next) {
        return false;
    }

    /// Whether a sign with a space before it is spoken of, and ends nothing.
    default boolean speaksOfSign(String before, String behind) {
        return false;
    }

    /// Whether a question may begin with this word, or be it alone.
    default boolean asks(String word) {
        return false;
    }

    /// What a word says of the language of its neighbours: more than 0 if it is of another one that shares the script,
    /// 2 if that is beyond doubt, [#ANOTHER_SCRIPT] if no word around it is this language's; less than 0 if it can only
    /// be this language's.
    ///
    /// @param meant the word with the letters of this language's keyboard
    default int foreignness(String written, String meant, boolean quoted) {
        return 0;
    }

    /// What begins a text that a chat assistant has put before the one it was asked for.
    default Pattern preamble() {
        return Pattern.compile("(?!)");
    }
}
