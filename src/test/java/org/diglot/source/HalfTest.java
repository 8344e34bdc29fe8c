package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalfTest {
    private static BlogFixture text(String text, String... lines) {
        return BlogFixture.of("tea.md", "---\ndate: 2025-12-26\n" + String.join("", lines) + "---\n" + text);
    }

    private static Set<Language> languages(BlogFixture blog) {
        return blog.post().translations().keySet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- PERSIAN -->", "<!-- persian -->", "<!--PERSIAN-->", "<!--   Persian   -->",
        "  <!-- FA -->  ", "<!--fa-->", "<!--\tPERSIAN\t-->"})
    void aMarkerHasManySpellings(String marker) {
        BlogFixture blog = text("Tea is a drink.\n\n" + marker + "\n\nچای نوشیدنی است.\n");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.english().description()).isEqualTo("Tea is a drink.");
        assertThat(blog.persian().description()).isEqualTo("چای نوشیدنی است.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- ENGLISH -->", "<!-- en -->", "<!--English-->"})
    void persianMayComeFirst(String marker) {
        BlogFixture blog = text("چای نوشیدنی است.\n" + marker + "\nTea is a drink.\n");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.post().original()).isEqualTo(Language.PERSIAN);
        assertThat(blog.english().description()).isEqualTo("Tea is a drink.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```js\nlet a = 1;\n```", "```mermaid\ngraph TD\n```", "42"})
    void aTextWithoutAWordIsInTheLanguageThatTheMarkersLeave(String text) {
        BlogFixture persianBelow = text(text + "\n\n<!-- PERSIAN -->\n\nچای نوشیدنی است.\n");
        assertThat(persianBelow.problems()).isEmpty();
        assertThat(persianBelow.post().original()).isEqualTo(Language.ENGLISH);
        BlogFixture englishBelow = text(text + "\n\n<!-- ENGLISH -->\n\nTea is a drink.\n");
        assertThat(englishBelow.post().original()).isEqualTo(Language.PERSIAN);
    }

    @Test
    void bothHalvesMayBeMarked() {
        BlogFixture blog = text("\n<!-- PERSIAN -->\nچای\n<!-- ENGLISH -->\nTea\n");
        assertThat(blog.problems()).isEmpty();
        assertThat(languages(blog)).containsOnly(Language.ENGLISH, Language.PERSIAN);
        assertThat(blog.post().original()).isEqualTo(Language.PERSIAN);
    }

    @Test
    void whatStandsInCodeOrAnotherCommentIsText() {
        BlogFixture blog = text("""
                                Tea is a drink.

                                ```html
                                <!-- PERSIAN -->
                                ```

                                ~~~~
                                ~~~
                                <!-- FA -->
                                ~~~~

                                    <!-- PERSIAN -->

                                - in a list

                                  ```
                                  <!-- PERSIAN -->
                                  ```

                                > ```
                                > x

                                <!--
                                <!-- PERSIAN -->
                                -->
                                """);
        assertThat(blog.problems()).isEmpty();
        assertThat(languages(blog)).containsOnly(Language.ENGLISH);
        assertThat(BlogFixture.html(blog.english())).contains("&lt;!-- PERSIAN --&gt;", "&lt;!-- FA --&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text <!-- PERSIAN -->", "<!-- PERSIAN --> text", "<!-- PERSIAN TEXT -->",
        "<!-- GERMAN -->",
        "<! -- PERSIAN -->", "<!-- PERSIAN ->", "<!-- TOC -->"})
    void whatIsNotOnlyAMarkerIsNone(String line) {
        assertThat(languages(text("Tea is a drink.\n\n" + line + "\n\nMore.\n"))).containsOnly(Language.ENGLISH);
    }

    @Test
    void aMarkerNeedsNoEmptyLinesAround() {
        BlogFixture blog = text("""
                                - Tea
                                <!-- PERSIAN -->
                                - چای
                                """);
        assertThat(languages(blog)).containsOnly(Language.ENGLISH, Language.PERSIAN);
        assertThat(BlogFixture.html(blog.english())).contains("Tea").doesNotContain("چای");
    }

    @Test
    void withoutALanguageTheScriptOfTheFirstTextDecides() {
        assertThat(text("چای یا tea").post().original()).isEqualTo(Language.PERSIAN);
        assertThat(text("Tea cup یا چا").post().original()).isEqualTo(Language.ENGLISH);
        assertThat(text("1 + 1 = 2").post().original()).isEqualTo(Language.ENGLISH);
        assertThat(BlogFixture.empty().preferring(Language.PERSIAN).and("sum.md", "---\ndate: 1404/1/1\n---\n1 + 1")
                .post().original()).isEqualTo(Language.PERSIAN);
    }

    @Test
    void aMarkerSwallowedByAnOpenCommentIsReported() {
        assertThat(text("Tea.\n\n<!-- todo\nmore\n<!-- PERSIAN -->\n\nچای").problems()).containsExactly(
                "posts/tea.md:8:1: warning: this marker stands inside the comment of line 6, which is never closed;"
                        + " close the comment before it");
    }

    @Test
    void lettersInCodeTellNothingAboutTheLanguageAroundIt() {
        assertThat(text("Tea.\n\n```sh\n# قوری را با آب جوش بشویید\n```\n\n<!-- PERSIAN -->\nچای").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "FA", "fa-IR", "\" fa \""})
    void theLanguageOfTheFrontMatterDecides(String lang) {
        BlogFixture blog = text("print(1)\n<!-- EN -->\nA program.\n", "lang: " + lang + "\n", "title: برنامه\n");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.post().original()).isEqualTo(Language.PERSIAN);
        assertThat(blog.persian().title()).isEqualTo("برنامه");
        assertThat(blog.english().title()).isEqualTo("برنامه");
    }

    @Test
    void theNameOfTheFileMayNameTheLanguage() {
        BlogFixture blog = BlogFixture.of("code.fa.md", "---\ndate: 2025-12-26\n---\nprint(1)\n");
        assertThat(languages(blog)).containsOnly(Language.PERSIAN);
        assertThat(blog.post().slug(Language.PERSIAN)).hasToString("code");
    }

    @Test
    void inAPostThatBeginsInPersianPlainKeysSpeakForPersian() {
        BlogFixture blog = text("""
                                چای نوشیدنی است.

                                <!-- ENGLISH -->

                                Tea is a drink.
                                """, "title: چای\n", "title_en: Tea\n", "description: دربارهٔ چای\n",
                "description_en: About tea\n", "category: نوشیدنی\n", "category_en: Drinks\n", "author: پارسا\n",
                "author_en: Parsa\n");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.persian().title()).isEqualTo("چای");
        assertThat(blog.english().title()).isEqualTo("Tea");
        assertThat(blog.persian().description()).isEqualTo("دربارهٔ چای");
        assertThat(blog.english().description()).isEqualTo("About tea");
        assertThat(blog.site().author(blog.post(), Language.PERSIAN)).isEqualTo("پارسا");
        assertThat(blog.site().author(blog.post(), Language.ENGLISH)).isEqualTo("Parsa");
        assertThat(blog.site().catalog().terms().of(blog.post())).singleElement()
                .satisfies(term -> assertThat(term.name(Language.ENGLISH)).isEqualTo("Drinks"))
                .satisfies(term -> assertThat(term.name(Language.PERSIAN)).isEqualTo("نوشیدنی"));
    }

    @Test
    void theSuffixOfTheOriginalLanguageServesToo() {
        BlogFixture blog = text("Tea is a drink.\n", "title: Plain\n", "title_en: Suffixed\n");
        assertThat(blog.english().title()).isEqualTo("Suffixed");
    }

    @Test
    void anEmptyHalfDoesNotExist() {
        assertThat(languages(text("Tea.\n\n<!-- PERSIAN -->\n \t\n"))).containsOnly(Language.ENGLISH);
        assertThat(languages(text("\n\n<!-- PERSIAN -->\nچای\n"))).containsOnly(Language.PERSIAN);
    }

    @Test
    void positionsWithinAHalfCountFromTheFile() {
        assertThat(text("Tea.\n\n<!-- PERSIAN -->\n\nچای\n\n<Callout type=\"teapot\">\nداغ\n</Callout>\n").problems())
                .singleElement().asString().startsWith("posts/tea.md:10:1: warning: unknown callout");
    }
}
