package org.diglot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

class CalendarTest {
    @Test
    void eachLanguageWritesADayInItsOwnCalendarAndDigits() {
        LocalDate day = LocalDate.of(2025, 12, 26);
        assertThat(Language.PERSIAN.date(day).text()).isEqualTo("۵ دی ۱۴۰۴");
        assertThat(Language.ENGLISH.date(day).text()).isEqualTo("26 December 2025");
    }

    @Test
    void everyDayOfTwoCenturiesAgreesWithIcusOwnFormatter() {
        SimpleDateFormat oracle = new SimpleDateFormat("d MMMM y", new ULocale("fa_IR@calendar=persian"));
        oracle.setTimeZone(TimeZone.GMT_ZONE);
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2100; day = day.plusDays(1)) {
            CalendarDate date = Language.PERSIAN.date(day);
            assertThat(date.text()).isEqualTo(oracle.format(day.toEpochDay() * 86_400_000L));
            assertThat(Language.PERSIAN.day(date.year(), date.month(), date.day())).contains(day);
        }
    }

    @Test
    void aYearTellsItsCalendar() {
        assertThat(Dates.day(1404, 10, 5)).contains(LocalDate.of(2025, 12, 26));
        assertThat(Dates.day(2025, 12, 26)).contains(LocalDate.of(2025, 12, 26));
        assertThat(Dates.day(1403, 12, 30)).contains(LocalDate.of(2025, 3, 20));
        assertThat(Dates.day(1404, 12, 30)).isEmpty();
        assertThat(Dates.day(2025, 13, 40)).isEmpty();
        assertThat(Dates.day(2025, 2, 29)).isEmpty();
        assertThat(Dates.day(12, 1, 1)).isEmpty();
    }

    @Test
    void aYearSpansTwoOfTheOtherCalendar() {
        assertThat(Language.PERSIAN.span(1404, Language.ENGLISH)).isEqualTo("2025–26");
        assertThat(Language.ENGLISH.span(2025, Language.PERSIAN)).isEqualTo("۱۴۰۳–۰۴");
    }
}
