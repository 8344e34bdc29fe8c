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

    /// What is left of ۀ and of the feminine ending of Arabic; letters of Urdu, Kurdish and Sindhi.
    @Override
    public Map<Character, Character> likenesses() {
        return Map.of('ە', 'ه', 'ة', 'ه', 'ہ', 'ه', 'ھ', 'ه', 'ڪ', 'ک', 'ے', 'ی', 'ٱ', 'ا');
    }

    /// مسئله and مسأله are one word. The letter without its sign is ی in the one and ا in the other.
    @Override
    public Map<Character, Character> alternatives() {
        return Map.of('ئ', 'ا');
    }

    /// The plural with its endings, comparison, the present tense and its negation; and the ی of خانه‌ی.
    @Override
    public Affixes affixes() {
        return new Affixes(Set.of("می", "نمی"), Map.ofEntries(Map.entry("ها", ""), Map.entry("های", ""),
                Map.entry("هایی", ""), Map.entry("هایم", ""), Map.entry("هایت", ""), Map.entry("هایش", ""),
                Map.entry("هایمان", ""), Map.entry("هایتان", ""), Map.entry("هایشان", ""), Map.entry("تر", ""),
                Map.entry("ترین", ""), Map.entry("ی", "ه"), Map.entry("ای", "ه"), Map.entry("ام", "ه"),
                Map.entry("اند", "ه")));
    }

    /// The stemmer knows the letters of Arabic keyboards alone.
    @Override
    public List<String> stemmers() {
        return List.of("persianNormalization", "persianStem");
    }

    @Override
    public Set<String> stopWords() {
        return Set
                .of(("و در به از که این آن را با برای تا بر یا هم هر چه چون اگر ولی اما نه یک من تو او ما شما آنها است "
                        + "بود شد باید شود کرد کند دارد داشت هست نیست نیز پس باشد ها های می نمی چرا چگونه کجا کی چیست آیا همه خود")
                        .split(" "));
    }

    /// ISIRI 9147.
    @Override
    public List<String> layouts() {
        // ISIRI 9147, and the older one of Windows.
        return List.of("ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو", "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدئو");
    }
}
