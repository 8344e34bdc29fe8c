package org.diglot.language;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import com.ibm.icu.text.Collator;

/// A language the blog is written in. A third one is a file of conventions, a line here, a messages file and a style
/// sheet.
// Its parts are immutable in effect; Error Prone cannot know it of ICU's types.
@SuppressWarnings("ImmutableEnumChecker")
public enum Language {
    ENGLISH(new English()), PERSIAN(new Persian());

    /// Arabic ends before it.
    private static final int COMMON = 0x780;

    private final Conventions conventions;
    private final Almanac almanac;
    private final Words words;
    private final Orthography orthography;
    private final Comparator<Object> collation;
    /// The code points below [#COMMON] that the language writes: nearly every letter there is is asked for.
    private final BitSet common = new BitSet();

    Language(Conventions conventions) {
        this.conventions = conventions;
        this.almanac = new Almanac(conventions);
        this.words = Words.of(conventions);
        this.orthography = conventions.orthography();
        this.collation = Collator.getInstance(conventions.locale()).freeze();
        IntStream.range(0, COMMON).filter(this::isOurs).forEach(common::set);
    }

    /// The language whose ISO 639-1 code this is, exactly and in lower case.
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }

    /// The language of a BCP 47 tag such as `fa-IR`; case and everything after the first subtag do not matter.
    public static Optional<Language> ofTag(String tag) {
        return of(tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    }

    /// The language whose half the word of a marker begins: `PERSIAN`, `fa`. Any case.
    public static Optional<Language> ofMarker(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(language -> language.conventions.markers().contains(upper)).findFirst();
    }

    /// The language whose script has most of the letters of this text; empty where it has no letter of any. A tie goes
    /// to the first in order.
    public static Optional<Language> dominant(CharSequence text) {
        Optional<Language> most = Optional.empty();
        long count = 0;
        for (Language language : values()) {
            long letters = language.letters(text);
            if (letters > count) {
                most = Optional.of(language);
                count = letters;
            }
        }
        return most;
    }

    /// The language that most of a text is in, if that is another one.
    public Optional<Language> other(CharSequence text) {
        return dominant(text).filter(language -> language != this);
    }

    /// A language tag that others understand (RFC 5646): language, and script and region where those are known. Empty for
    /// what names no language.
    public static Optional<String> tag(String written) {
        return Tags.known(written);
    }

    /// The same values in the order of the languages, unmodifiable: what is made of them must be the same on every run.
    public static <T> Map<Language, T> ordered(Map<Language, T> values) {
        Map<Language, T> ordered = new EnumMap<>(Language.class);
        ordered.putAll(values);
        return Collections.unmodifiableMap(ordered);
    }

    /// ISO 639-1, lower case: `en`, `fa`.
    public String code() {
        return conventions.code();
    }

    /// Language and country as Open Graph writes them: `fa_IR`.
    public String region() {
        return conventions.region();
    }

    /// The language's name for itself.
    public String autonym() {
        return conventions.autonym();
    }

    /// The language's name in English, for those who run the blog.
    public String english() {
        return locale().getDisplayLanguage(Locale.ENGLISH);
    }

    /// The names of the font files that every text of it needs, that with the letters first, without extension.
    public List<String> fonts() {
        return conventions.fonts();
    }

    public Direction direction() {
        return conventions.direction();
    }

    /// The locale of this language without calendar or digits, for rules that need the JDK's own type.
    public Locale locale() {
        return Locale.of(conventions.code());
    }

    /// The line that begins this language's half, as it is best written.
    public String marker() {
        return "<!-- %s -->".formatted(name());
    }

    /// The words of the interface.
    public Words words() {
        return words;
    }

    /// What goes wrong in the language's spelling, and what would be right.
    public Orthography orthography() {
        return orthography;
    }

    /// What belongs to the word beside it, written in one piece with it or not.
    public Affixes affixes() {
        return conventions.affixes();
    }

    /// The steps, by the names that Lucene knows them by, which take the language's words back to their stems.
    public List<String> stemmers() {
        return conventions.stemmers();
    }

    /// The most frequent words, which say little about a text.
    public Set<String> stopWords() {
        return conventions.stopWords();
    }

    /// What would be there if the keys that wrote this text had been struck with the keyboard set to this language. Empty
    /// where it cannot be told.
    public Optional<String> retyped(String text) {
        return Keyboard.retyped(text, this);
    }

    /// The order of the language's dictionaries.
    public Comparator<Object> collation() {
        return collation;
    }

    /// This text with its Latin digits in the digits of the language.
    public String digits(String text) {
        return Digits.from(text, conventions.zero());
    }

    /// A whole number in the digits of the language, without grouping.
    public String number(long number) {
        return digits(Long.toString(number));
    }

    /// The day in the calendar of this language.
    public CalendarDate date(LocalDate day) {
        return almanac.date(day);
    }

    /// The day of this moment, in the moment's own zone, in the calendar of this language.
    public CalendarDate date(ZonedDateTime moment) {
        return date(moment.toLocalDate());
    }

    /// The first day of a year of this language's calendar.
    public LocalDate firstDayOf(int year) {
        return almanac.firstDayOf(year);
    }

    /// The years that a year of this language's calendar touches in the calendar of another, in the other's digits:
    /// `2025–26` for 1404.
    public String span(int year, Language other) {
        int first = other.date(firstDayOf(year)).year();
        int last = other.date(firstDayOf(year + 1).minusDays(1)).year();
        return other.digits(
                first == last ? Integer.toString(first) : String.format(Locale.ROOT, "%d–%02d", first, last % 100));
    }

    /// Whether the year is one that authors date their posts in when they use this language's calendar.
    boolean dates(int year) {
        return conventions.firstYear() <= year && year <= conventions.lastYear();
    }

    Optional<LocalDate> day(int year, int month, int day) {
        return almanac.day(year, month, day);
    }

    Optional<Integer> month(String name) {
        return almanac.month(name);
    }

    /// Minutes to read so many words; never less than one.
    public int minutes(int words) {
        return Math.max(1, Math.round((float) words / conventions.wordsPerMinute()));
    }

    /// Whether the code point is a letter, or a digit of its own, of this language's script.
    public boolean writes(int codePoint) {
        return codePoint < COMMON ? common.get(codePoint) : isOurs(codePoint);
    }

    private boolean isOurs(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return codePoint > '9' && conventions.zero() <= codePoint && codePoint <= conventions.zero() + 9;
        }
        return Character.isLetter(codePoint) && Character.UnicodeScript.of(codePoint) == conventions.script();
    }

    long letters(CharSequence text) {
        return text.codePoints().filter(this::writes).count();
    }

    Conventions conventions() {
        return conventions;
    }
}
