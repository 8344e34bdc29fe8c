package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTest {
    private static Post dated(String date) {
        return BlogFixture.of("tea.md", post("date: " + date)).post();
    }

    private static String post(String... lines) {
        return "---\n" + String.join("\n", lines) + "\n---\nA drink.\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-26", "\"2025-12-26\"", "'2025-12-26'", "2025/12/26", "1404-10-05", "1404/10/05",
        "1404/10/5", "۱۴۰۴/۱۰/۰۵", "\"۱۴۰۴-۱۰-۵\"", "١٤٠٤/١٠/٠٥", "۲۰۲۵-۱۲-۲۶", "2025-12-26T00:00",
        "2025-12-26 00:00:00",
        "2025-12-26T00:00:00+03:30", "2025-12-25T20:30:00Z", "2025-12-25 20:30:00.000 +0000", "2025-12-25t20:30z",
        "2025-12-25T15:30-05", "1404/10/05 00:00", "!!timestamp 2025-12-26", "!!str 2025-12-26",
        "2025.12.26", "۵ دی ۱۴۰۴", "5 دی 1404", "جمعه ۵ دی ۱۴۰۴", "پنج‌شنبه، ۵ دی ۱۴۰۴", "5 Dey 1404", "۲۶ دسامبر ۲۰۲۵",
        "Friday, 26 December 2025"})
    void everyFormIsMidnightOfThatDayInTheZoneOfTheSite(String date) {
        Post post = dated(date);
        assertThat(post.published()).isEqualTo(ZonedDateTime.parse("2025-12-26T00:00+03:30[Asia/Tehran]"));
        assertThat(Language.PERSIAN.date(post.published()).text()).isEqualTo("۵ دی ۱۴۰۴");
        assertThat(post.updated()).isEqualTo(post.published());
    }

    @ParameterizedTest
    @CsvSource({"2025-12-26T14:05, 2025-12-26T14:05+03:30[Asia/Tehran]",
        "2025-12-26 23:30:00+00:00, 2025-12-27T03:00+03:30[Asia/Tehran]",
        "1404/10/05 ۸:۰۵, 2025-12-26T08:05+03:30[Asia/Tehran]",
        "2021-03-22, 2021-03-22T01:00+04:30[Asia/Tehran]"})
    void aTimeIsKept(String date, ZonedDateTime moment) {
        assertThat(dated(date).published()).isEqualTo(moment);
    }

    @Test
    void aDayIsTheSameDayInEveryZone() {
        for (String zone : new String[]{"Asia/Tehran", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"}) {
            Post post = BlogFixture.empty().in(zone).and("tea.md", post("date: 2025-12-26")).post();
            assertThat(post.published().toLocalDate()).hasToString("2025-12-26");
            assertThat(post.published().getZone()).hasToString(zone);
            assertThat(Language.ENGLISH.date(post.published()).text()).isEqualTo("26 December 2025");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-26-green-tea.md", "2025-12-26 green tea.md", "2025-12-26_green-tea.markdown",
        "2025-12-26-green-tea.en.md", "2025-12-26-green-tea/index.md"})
    void theNameOfTheFileDatesAPostThatDoesNot(String file) {
        Post post = BlogFixture.of(file, post("title: Tea")).post();
        assertThat(post.published().toLocalDate()).hasToString("2025-12-26");
        assertThat(post.slug(Language.ENGLISH)).hasToString("green-tea");
    }

    @Test
    void theDateOfTheFrontMatterGoesBeforeTheNames() {
        Post post = BlogFixture.of("2025-12-26-tea.md", post("date: 2024-01-02")).post();
        assertThat(post.published().toLocalDate()).hasToString("2024-01-02");
    }

    @Test
    void aWrongDateIsAnErrorEvenIfTheNameHasOne() {
        assertThat(BlogFixture.of("2025-12-26-tea.md", post("date: soon")).problems())
                .containsExactly(
                        "posts/2025-12-26-tea.md:2:7: error: date \"soon\" is not a date; write it as YYYY-MM-DD");
    }

    @Test
    void anImpossibleDateInTheNameIsNoDate() {
        assertThat(BlogFixture.of("2025-13-40-tea.md", post("title: Tea")).problems()).containsExactly(
                "posts/2025-13-40-tea.md:1:1: error: date is missing; add a line such as date: 2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"updated", "lastmod", "modified"})
    void theLastChangeHasThreeNames(String key) {
        Post post = BlogFixture.of("tea.md", post("date: 2025-12-26", key + ": 1404/10/06")).post();
        assertThat(post.updated().toLocalDate()).hasToString("2025-12-27");
    }

    @Test
    void aPageNeedsNoDate() {
        BlogFixture blog = BlogFixture.of("about.md", post("title: About", "layout: page"));
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.post().isPage()).isTrue();
    }
}
