package org.diglot.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.ibm.icu.util.ULocale;

/// What one language agrees on; one implementation per language, one file each.
interface Conventions {
    /// ISO 639-1, lower case: the first segment of every address and the suffix of front matter keys.
    String code();

    /// What a page declares to machines that want a country too, such as Open Graph and RSS.
    String region();

    String autonym();

    Direction direction();

    UnicodeScript script();

    /// The font files that every text of it needs, that with the letters first, without extension.
    List<String> fonts();

    /// Locale and calendar together; dates, months, plurals and number forms follow from it.
    ULocale locale();

    /// The digit zero of the script; the other nine follow it.
    char zero();

    /// The words that mark the beginning of this language's half, in upper case.
    Set<String> markers();

    /// The years a date without a calendar's name is read in, first and last.
    int firstYear();

    int lastYear();

    /// Words an ordinary reader takes in within a minute.
    int wordsPerMinute();

    /// Letters of other keyboards and the letter this language writes for each.
    Map<Character, Character> spelling();

    /// What goes wrong in its spelling, and what would be right.
    Orthography orthography();

    /// More letters that readers take for one when they look for a word, and the one it is written with.
    Map<Character, Character> likenesses();

    /// Letters that carry a sign which readers may leave out, and another letter that is written instead; beside the letter
    /// without its sign.
    Map<Character, Character> alternatives();

    /// What belongs to the word beside it.
    Affixes affixes();

    /// The steps, by the names that Lucene knows them by, which take its words back to their stems.
    List<String> stemmers();

    /// Its most frequent words, which say little about a text.
    Set<String> stopWords();

    /// What the keys [Keyboard#KEYS] write, in each layout in use; the one to type with is first.
    List<String> layouts();
}
