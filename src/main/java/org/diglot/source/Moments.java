package org.diglot.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.language.Dates;
import org.diglot.language.Digits;

/// Moments as authors write them: a day of any language's calendar, in any digits, with or without time and offset
/// (ISO 8601, or a space for its `T`).
record Moments(ZoneId zone) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})"
            + "(?:(?:[Tt]|\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

    /// The moment in the site's zone; a day alone is its midnight there, a time without offset is a time there.
    Optional<ZonedDateTime> of(String text) {
        Matcher form = FORM.matcher(Digits.latin(text.strip()));
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Dates.day(number(form, 1), number(form, 3), number(form, 4)).map(day -> moment(day, form));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private ZonedDateTime moment(LocalDate day, Matcher form) {
        if (form.group(5) == null) {
            return day.atStartOfDay(zone);
        }
        LocalTime time = LocalTime.of(number(form, 5), number(form, 6), form.group(7) == null ? 0 : number(form, 7));
        if (form.group(8) == null) {
            return day.atTime(time).atZone(zone);
        }
        ZoneOffset offset = ZoneOffset.of(form.group(8).toUpperCase(Locale.ROOT));
        return day.atTime(time).atOffset(offset).atZoneSameInstant(zone);
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
