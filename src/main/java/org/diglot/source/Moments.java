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

/// Moments as authors and other engines write them: a day of any language's calendar, in any digits, or with the name
/// of its month in any language, with or without time and offset.
record Moments(ZoneId zone) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final String WEEKDAY = "(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
            + "|\\p{L}{0,4}[\u200C ]?شنبه|جمعه)[,،]?\\s+)?";
    private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}\u200C]{1,11})\\.?";
    private static final String NUMBER = "(\\d{1,2})(?:st|nd|rd|th)?";
    /// RFC 5322, section 3.3, and its kin.
    private static final Pattern MONTH_LAST = Pattern
            .compile("(?i)" + WEEKDAY + NUMBER + "\\s+" + MONTH + "[,،]?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(?i)" + WEEKDAY + MONTH + "\\s+" + NUMBER + "[,،]?\\s+(\\d{4})");
    /// ISO 8601, or a space for its `T`; Go repeats an offset as the name of a zone.
    private static final Pattern TIME = Pattern.compile("(?i)(?:T|,?\\s+(?:at\\s+)?)(\\d{1,2}):(\\d{2})"
            + "(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s*([AP])\\.?M\\.?)?"
            + "(?:\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)(?:\\s+[+-]?\\w{3,5})?)?");
    private static final int NOON = 12;

    /// The moment in the site's zone; a day alone is its midnight there, a time without offset is a time there.
    Optional<ZonedDateTime> of(String text) {
        String latin = Digits.latin(text.strip()).replaceFirst("^\\[\\[(.*)]]$", "$1");
        Matcher day = DAY.matcher(latin);
        Matcher monthLast = MONTH_LAST.matcher(latin);
        Matcher monthFirst = MONTH_FIRST.matcher(latin);
        try {
            if (day.lookingAt()) {
                return moment(Dates.day(number(day, 1), number(day, 3), number(day, 4)), latin.substring(day.end()));
            }
            if (monthLast.lookingAt()) {
                return moment(Dates.day(number(monthLast, 3), monthLast.group(2), number(monthLast, 1)),
                        latin.substring(monthLast.end()));
            }
            if (monthFirst.lookingAt()) {
                return moment(Dates.day(number(monthFirst, 3), monthFirst.group(1), number(monthFirst, 2)),
                        latin.substring(monthFirst.end()));
            }
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<ZonedDateTime> moment(Optional<LocalDate> day, String rest) {
        if (rest.isEmpty()) {
            return day.map(date -> date.atStartOfDay(zone));
        }
        Matcher time = TIME.matcher(rest);
        return time.matches() ? day.map(date -> moment(date, time)) : Optional.empty();
    }

    private ZonedDateTime moment(LocalDate day, Matcher form) {
        LocalTime time = LocalTime.of(hour(form), number(form, 2), form.group(3) == null ? 0 : number(form, 3));
        if (form.group(5) == null) {
            return day.atTime(time).atZone(zone);
        }
        String offset = form.group(5).toUpperCase(Locale.ROOT);
        ZoneOffset known = Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
        return day.atTime(time).atOffset(known).atZoneSameInstant(zone);
    }

    private static int hour(Matcher form) {
        int hour = number(form, 1);
        if (form.group(4) == null) {
            return hour;
        }
        if (hour < 1 || hour > NOON) {
            throw new DateTimeException("no such hour");
        }
        return hour % NOON + (form.group(4).equalsIgnoreCase("p") ? NOON : 0);
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
