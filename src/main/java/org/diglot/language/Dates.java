package org.diglot.language;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// Days as authors write them, in the calendar of any language.
public final class Dates {
    private Dates() {}

    /// The day that year, month and day name in the calendar in which that year is an author's present: 1404 is Solar
    /// Hijri, 2025 Gregorian. Empty where no calendar has such a day.
    public static Optional<LocalDate> day(int year, int month, int day) {
        return calendar(year).flatMap(language -> language.day(year, month, day));
    }

    /// The same with the name of the month, in any language, whole or cut after three letters or more.
    public static Optional<LocalDate> day(int year, String month, int day) {
        return calendar(year).flatMap(language -> language.month(month)
                .flatMap(number -> language.day(year, number, day)));
    }

    private static Optional<Language> calendar(int year) {
        return Arrays.stream(Language.values()).filter(language -> language.dates(year)).findFirst();
    }
}
