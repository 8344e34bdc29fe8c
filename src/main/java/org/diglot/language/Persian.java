package org.diglot.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.ibm.icu.util.ULocale;

final class Persian implements Conventions {
    @Override
    public String code() {
        return "fa";
    }

    @Override
    public String region() {
        return "fa_IR";
    }

    @Override
    public String autonym() {
        return "فارسی";
    }

    @Override
    public Direction direction() {
        return Direction.RTL;
    }

    @Override
    public UnicodeScript script() {
        return UnicodeScript.ARABIC;
    }

    @Override
    public List<String> fonts() {
        return List.of("markazi-arabic", "markazi-marks");
    }

    @Override
    public ULocale locale() {
        return new ULocale("fa_IR@calendar=persian");
    }

    @Override
    public char zero() {
        return '۰';
    }

    @Override
    public Set<String> markers() {
        return Set.of("PERSIAN", "FA");
    }

    @Override
    public int firstYear() {
        return 1200;
    }

    @Override
    public int lastYear() {
        return 1699;
    }

    @Override
    public int wordsPerMinute() {
        return 200;
    }

    /// Arabic keyboards send another yeh and another kaf, which look alike and compare unequal.
    @Override
    public Map<Character, Character> spelling() {
        return Map.of('ي', 'ی', 'ى', 'ی', 'ك', 'ک');
    }

    @Override
    public Orthography orthography() {
        return new PersianOrthography(spelling());
    }
}
