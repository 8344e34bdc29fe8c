package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a post says where its author said nothing: titles, descriptions, slugs.
class FallbackTest {
    private static BlogFixture post(String lines, String text) {
        return BlogFixture.of("2025-12-26-green_tea.md", "---\n" + lines + "---\n" + text);
    }

    private static final String HALVES = """
                                         # Tea, a heading

                                         Tea is a drink.

                                         <!-- PERSIAN -->

                                         # چای، یک عنوان

                                         چای نوشیدنی است.
                                         """;

    @Test
    void theTitleInListsIsTheAuthorsAndTheHeadingOfThePageTheTexts() {
        BlogFixture blog = post("title: Tea\ntitle_fa: چای\n", HALVES);
        assertThat(blog.english().title()).isEqualTo("Tea");
        assertThat(blog.english().heading().text()).isEqualTo("Tea, a heading");
        assertThat(blog.persian().title()).isEqualTo("چای");
        assertThat(blog.persian().heading().text()).isEqualTo("چای، یک عنوان");
    }

    @Test
    void aTitleHeadingGoesBeforeATitleInAnotherLanguage() {
        BlogFixture blog = post("title: Tea\n", HALVES);
        assertThat(blog.english().title()).isEqualTo("Tea");
        assertThat(blog.persian().title()).isEqualTo("چای، یک عنوان");
    }

    @Test
    void withoutATitleTheHeadingIsIt() {
        assertThat(post("", HALVES).english().title()).isEqualTo("Tea, a heading");
    }

    @Test
    void withoutEitherTheTitleInTheOtherLanguageServes() {
        BlogFixture blog = post("title: Tea\n", "Tea.\n<!-- FA -->\nچای.\n");
        assertThat(blog.persian().title()).isEqualTo("Tea");
        assertThat(blog.persian().heading().text()).isEqualTo("Tea");
    }

    @Test
    void withoutAnythingTheNameOfTheFileInWordsServes() {
        assertThat(post("", "Tea.\n").english().title()).isEqualTo("green tea");
        assertThat(post("title: \"\"\n", "Tea.\n").english().title()).isEqualTo("green tea");
        assertThat(post("title: ~\n", "Tea.\n").english().title()).isEqualTo("green tea");
    }

    @Test
    void aTitleIsWhatTheAuthorWroteWhateverYamlMakesOfIt() {
        for (String title : new String[]{"2025-12-26", "yes", "12:30:45", "0x1F", "1.10", "1_000", "No", "007"}) {
            assertThat(post("title: " + title + "\n", "Tea.\n").english().title()).isEqualTo(title);
        }
    }

    @Test
    void aTitleMaySpanLines() {
        assertThat(post("title: >\n  Green\n  tea\n", "Tea.\n").english().title()).isEqualTo("Green tea");
    }

    @Test
    void oneHeadingThatBeginsTheTextIsNotRepeatedInIt() {
        Translation english = post("title: Tea\n", "# Tea\n\nText.\n\n## Part\n\n### Detail\n").english();
        assertThat(BlogFixture.html(english)).doesNotContain("<h1").contains("<h2", "<h3");
        assertThat(english.content().headings()).extracting(heading -> heading.level()).containsExactly(2);
    }

    @Test
    void otherwiseEveryHeadingMovesDown() {
        for (String text : new String[]{"# One\n\nText.\n\n# Two\n\n## Part\n", "Text.\n\n# One\n\n## Part\n"}) {
            Translation english = post("title: Tea\n", text).english();
            assertThat(english.heading().text()).isEqualTo("Tea");
            assertThat(BlogFixture.html(english)).doesNotContain("<h1").contains("<h2", "<h3");
        }
    }

    @Test
    void headingsStayWhereNoneIsOfTheFirstLevel() {
        assertThat(BlogFixture.html(post("title: Tea\n", "Text.\n\n## Part\n").english())).contains("<h2")
                .doesNotContain("<h3");
    }

    @Test
    void theDescriptionOfALanguageIsItsOwnOrItsFirstParagraph() {
        BlogFixture blog = post("description: About tea\n", HALVES);
        assertThat(blog.english().description()).isEqualTo("About tea");
        assertThat(blog.english().described()).isTrue();
        assertThat(blog.persian().description()).isEqualTo("چای نوشیدنی است.");
        assertThat(blog.persian().described()).isFalse();
        assertThat(post("description_fa: دربارهٔ چای\n", HALVES).persian().description()).isEqualTo("دربارهٔ چای");
    }

    @Test
    void theFirstParagraphIsPlainText() {
        String text = "> A quotation.\n\n![cup](cup.png)\n\n**Tea** is a [drink](https://tea.example) of `leaves` & *time*.\n";
        assertThat(post("", text).english().description()).isEqualTo("Tea is a drink of leaves & time.");
    }

    @Test
    void aLongParagraphIsCutAtAWord() {
        String sentence = "Tea is a drink made by pouring hot water over cured leaves, ";
        String description = post("", sentence.repeat(5)).english().description();
        assertThat(description.length()).isBetween(140, 160);
        assertThat(description).endsWith("…");
        String kept = description.substring(0, description.length() - 1);
        assertThat(sentence.repeat(5)).startsWith(kept);
        assertThat(sentence.repeat(5).charAt(kept.length())).isIn(' ', ',');
    }

    @Test
    void aParagraphOfExactlyTheLengthIsWhole() {
        String text = "tea ".repeat(39) + "cups";
        assertThat(text).hasSize(160);
        assertThat(post("", text).english().description()).isEqualTo(text);
        assertThat(post("", text + "s").english().description()).isEqualTo("tea ".repeat(38) + "tea…");
    }

    @Test
    void aWordLongerThanTheLimitIsCutBetweenCharacters() {
        String description = post("lang: en\n", "😀".repeat(200)).english().description();
        assertThat(description.length()).isLessThanOrEqualTo(160);
        assertThat(description.codePoints().filter(c -> c == 0x1F600).count()).isEqualTo(79);
    }

    @Test
    void theAuthorsOwnDescriptionIsNeverCut() {
        assertThat(post("description: " + "tea ".repeat(100) + "\n", "Tea.").english().description()).hasSize(399);
    }

    @ParameterizedTest
    @CsvSource({"IPC-Inter-process -communication.md, ipc-inter-process-communication", "2025-12-26-tea.md, tea",
        "2025-12-26-tea.fa.md, tea", "tea.en.markdown, tea", "trip/index.md, trip", "2025-12-26-trip/index.mdx, trip",
        "trip/Index.fa.md, trip", "deep/er/tea.md, tea", "next.js.md, next-js", "node.js.en.md, node-js",
        "چای سبز.md, چای-سبز", "index.md, index", "tea.de.md, tea-de"})
    void theSlugIsTheNameOfTheFile(String file, String slug) {
        BlogFixture blog = BlogFixture.of(file, "---\ndate: 2025-12-26\n---\nTea.\n");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.post().slug(Language.ENGLISH)).hasToString(slug);
        assertThat(blog.post().slug(Language.PERSIAN)).hasToString(slug);
    }

    @Test
    void aSlugOfTheAuthorGoesBeforeTheName() {
        assertThat(post("slug: White Tea\n", "Tea.").post().slug(Language.PERSIAN)).hasToString("white-tea");
    }

    @Test
    void eachLanguageMayHaveItsOwnSlug() {
        BlogFixture blog = post("slug: tea\nslug_fa: چای سبز\n", HALVES);
        assertThat(blog.post().slug(Language.ENGLISH)).hasToString("tea");
        assertThat(blog.post().slug(Language.PERSIAN)).hasToString("چای-سبز");
    }

    @Test
    void oneAuthorIsOneAuthorInBothLanguages() {
        BlogFixture blog = BlogFixture.empty().by("Owner").and("a.md", "---\ndate: 2025-12-26\n---\nTea.")
                .and("b.md", "---\ndate: 2025-12-26\nauthor: Parsa\n---\nTea.");
        assertThat(blog.site().author(blog.post("a.md"), Language.PERSIAN)).isEqualTo("Owner");
        assertThat(blog.site().author(blog.post("b.md"), Language.PERSIAN)).isEqualTo("Parsa");
    }
}
