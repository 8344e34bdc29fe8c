package org.diglot.language;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;

/// One language's calendar. Works on days, never on moments: the zone was settled before.
final class Almanac {
    private static final long MILLIS_A_DAY = 86_400_000L;
    private static final int ABBREVIATED = 3;

    private final Calendar pattern;
    private final List<String> months;
    private final char zero;

    Almanac(Conventions conventions) {
        this.pattern = Calendar.getInstance(TimeZone.GMT_ZONE, conventions.locale());
        this.months = List.of(new DateFormatSymbols(pattern, conventions.locale()).getMonths());
        this.zero = conventions.zero();
    }

    CalendarDate date(LocalDate day) {
        Calendar calendar = blank();
        calendar.setTimeInMillis(day.getLong(ChronoField.EPOCH_DAY) * MILLIS_A_DAY);
        int year = calendar.get(Calendar.EXTENDED_YEAR);
        int month = calendar.get(Calendar.MONTH);
        int date = calendar.get(Calendar.DAY_OF_MONTH);
        String name = months.get(month);
        return new CalendarDate(year, month + 1, date, name, Digits.from(date + " " + name + " " + year, zero));
    }

    /// The month of this name, or of its first three letters, in any language, from 1.
    Optional<Integer> month(String name) {
        String key = Spelling.key(name);
        for (Language language : Language.values()) {
            String[] names = new DateFormatSymbols(pattern, language.conventions().locale()).getMonths();
            for (int i = 0; i < names.length; i++) {
                String known = Spelling.key(names[i]);
                if (known.equals(key) || key.length() >= ABBREVIATED && known.startsWith(key)) {
                    return Optional.of(i + 1);
                }
            }
        }
        return Optional.empty();
    }

    LocalDate firstDayOf(int year) {
        return day(year, 1, 1).orElseThrow();
    }

    /// Empty where the calendar has no such day.
    Optional<LocalDate> day(int year, int month, int day) {
        Calendar calendar = blank();
        calendar.setLenient(false);
        calendar.set(year, month - 1, day);
        try {
            return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS_A_DAY)));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    /// ICU's calendars are mutable and not safe to share between threads.
    private Calendar blank() {
        Calendar calendar = pattern.clone();
        calendar.clear();
        return calendar;
    }
}
