package org.diglot.page;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.diglot.language.CalendarDate;
import org.diglot.language.Language;
import org.diglot.post.Wording;

/// One side of the spine: a language, and what is said in it.
public record Leaf(Language language) {
    /// A day as readers and machines see it.
    ///
    /// @param iso for the `datetime` attribute, in the standard calendar
    public record Day(String iso, String text) {}

    public String lang() {
        return language.code();
    }

    public String dir() {
        return language.direction().html();
    }

    /// A message of the interface.
    public String text(String key, Object... arguments) {
        return language.words().text(key, arguments);
    }

    /// An author's text, cut so that foreign runs can be isolated.
    public List<Piece> pieces(String text) {
        return Piece.of(text, language);
    }

    public List<Piece> pieces(Wording words) {
        return Piece.of(words, language);
    }

    public String number(int number) {
        return language.number(number);
    }

    public Day day(ZonedDateTime moment) {
        return new Day(iso(moment), language.date(moment).text());
    }

    /// The day of the month alone.
    public Day dayOfMonth(ZonedDateTime moment) {
        CalendarDate date = language.date(moment);
        return new Day(iso(moment), language.number(date.day()));
    }

    private static String iso(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(moment);
    }
}
