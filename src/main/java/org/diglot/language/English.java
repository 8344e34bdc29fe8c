package org.diglot.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.ibm.icu.util.ULocale;

final class English implements Conventions {
    @Override
    public String code() {
        return "en";
    }

    @Override
    public String region() {
        return "en_GB";
    }

    @Override
    public String autonym() {
        return "English";
    }

    @Override
    public Direction direction() {
        return Direction.LTR;
    }

    @Override
    public UnicodeScript script() {
        return UnicodeScript.LATIN;
    }

    @Override
    public List<String> fonts() {
        return List.of("vollkorn-roman");
    }

    @Override
    public ULocale locale() {
        return new ULocale("en_GB@calendar=gregorian");
    }

    @Override
    public char zero() {
        return '0';
    }

    @Override
    public Set<String> markers() {
        return Set.of("ENGLISH", "EN");
    }

    @Override
    public int firstYear() {
        return 1700;
    }

    @Override
    public int lastYear() {
        return 9999;
    }

    @Override
    public int wordsPerMinute() {
        return 230;
    }

    @Override
    public Map<Character, Character> spelling() {
        return Map.of();
    }

    @Override
    public Orthography orthography() {
        return new EnglishOrthography();
    }

    @Override
    public Map<Character, Character> likenesses() {
        return Map.of();
    }

    @Override
    public Map<Character, Character> alternatives() {
        return Map.of();
    }

    @Override
    public Affixes affixes() {
        return Affixes.NONE;
    }

    @Override
    public List<String> stemmers() {
        return List.of("porterStem");
    }

    @Override
    public Set<String> stopWords() {
        return Set.of(
                ("a an and any are as at be been but by can could did do does for from had has have he her his how i "
                        + "if in into is it its me my no not of on or our she should so some such than that the their them then "
                        + "there these they this those to was we were what when where which who why will with would you your")
                        .split(" "));
    }

    @Override
    public List<String> layouts() {
        return List.of(Keyboard.KEYS);
    }
}
