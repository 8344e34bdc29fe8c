package org.diglot.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({"C, c", "C#, c-sharp", "C++, c-plus-plus", "F#, f-sharp", "UI/UX, ui-ux", "Next.js, next-js",
        "IPC-Inter-process -communication, ipc-inter-process-communication", "'  Tea --- time!  ', tea-time",
        "#hashtag, sharp-hashtag", "a+b, a-plus-b", "C# 12, c-sharp-12", "50% off, 50-off", "snake_case, snake-case",
        "Straße, straße", "ΣΟΦΟΣ, σοφος", "東京, 東京", "it's, it-s", "a\u00a0b, a-b", "😀, ''", "--, ''"})
    void theSlugOfAName(String name, String slug) {
        assertThat(Slug.of(name).text()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"آموزش, آموزش", "توسعه وب, توسعه-وب", "نیم\u200cفاصله, نیم-فاصله", "كتاب عربي, کتاب-عربی",
        "صفحهٔ اول, صفحهٔ-اول", "سال ۱۴۰۴, سال-۱۴۰۴", "«چای»، قهوه؟, چای-قهوه", "کـــتاب, کتاب"})
    void thePersianSlugOfAName(String name, String slug) {
        assertThat(Slug.of(name).text()).isEqualTo(slug);
    }

    @Test
    void vowelMarksDoNotMakeAnotherSlug() {
        assertThat(Slug.of("مُحَمَّد")).isEqualTo(Slug.of("محمد"));
        assertThat(Slug.of("واقعاً")).isEqualTo(Slug.of("واقعا"));
    }

    @Test
    void aLetterIsComposedFirst() {
        assertThat(Slug.of("Cafe\u0301")).isEqualTo(Slug.of("Café")).hasToString("café");
        assertThat(Slug.of("ا\u0653ب")).isEqualTo(Slug.of("آب"));
    }

    @Test
    void aSlugIsItsOwnSlug() {
        for (String name : List.of("C++", "İstanbul", "صفحهٔ اول", "UI/UX", "Straße", "हिन्दी", "a\u200cb", "ﬁn", "ⅷ",
                "#")) {
            Slug slug = Slug.of(name);
            assertThat(Slug.of(slug.text())).isEqualTo(slug);
        }
    }

    @Test
    void theMachinesLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "fa", "ar-EG", "en", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Slug.of("TITLE I").text()).isEqualTo("title-i");
                assertThat(Slug.of("İstanbul").text()).isEqualTo("i\u0307stanbul");
                assertThat(Slug.of("IRAN").numbered(2).text()).isEqualTo("iran-2");
                assertThat(Problem.error("posts/I.md", new Position(12, 3), "I", "").line())
                        .isEqualTo("posts/I.md:12:3: error: I");
                assertThat(BlogFixture.of("INDIA.md", """
                                                      ---
                                                      TITLE: x
                                                      date: never
                                                      ---
                                                      <!-- persian -->
                                                      چای
                                                      """).problems()).containsExactly(
                        "posts/INDIA.md:3:7: error: date \"never\" is not a date; write it as YYYY-MM-DD");
                assertThat(Language.ENGLISH.date(LocalDate.of(2025, 12, 26)).text()).isEqualTo("26 December 2025");
                assertThat(Language.PERSIAN.date(LocalDate.of(2025, 12, 26)).text()).isEqualTo("۵ دی ۱۴۰۴");
                assertThat(Language.PERSIAN.span(1404, Language.ENGLISH)).isEqualTo("2025–26");
                assertThat(Language.PERSIAN.number(12)).isEqualTo("۱۲");
                assertThat(Language.ENGLISH.words().text("posts.count", 12)).isEqualTo("12 posts");
                assertThat(Language.PERSIAN.words().text("posts.count", 12)).isEqualTo("۱۲ نوشته");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
