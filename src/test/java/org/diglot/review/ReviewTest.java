package org.diglot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.source.PostReader;
import org.diglot.source.PostsFolder;
import org.diglot.source.Reading;
import org.diglot.source.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the halves of a post lack, in the words its author gets.
class ReviewTest {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final String ENGLISH = "Rinse the pot with boiling water, or the first cup will be lukewarm. ";
    private static final String PERSIAN = "قوری را با آب جوش بشویید، وگرنه فنجان اول ولرم می‌شود و به کار نمی‌آید. ";

    @Test
    void halvesThatAgreeHaveNoGap() {
        assertThat(gaps("""
                        ## Water
                        - one
                        - two

                        ```sh
                        boil # wait
                        ```

                        [More](https://example.org/water)

                        ## Leaves
                        | a | b |
                        |---|---|
                        | 1 | 2 |
                        """, """
                             ## آب
                             ۱. یک
                             ۲. دو

                             ```sh
                             boil # صبر کنید
                             ```

                             [بیشتر](https://fa.example.org/water)

                             ## برگ
                             | آ | ب |
                             |---|---|
                             | ۱ | ۲ |
                             """)).isEmpty();
    }

    @Test
    void aMissingSectionInTheMiddleIsThatOneSection() {
        assertThat(gaps("""
                        ## Water
                        Text.
                        ## Leaves in 3 grades
                        - one
                        - two
                        ## Cups
                        ![cup](cup.png)
                        """, """
                             ## آب
                             متن.
                             ## فنجان
                             ![فنجان](cup.png)
                             """)).containsExactly(
                "posts/tea.md:13:1: info: Persian lacks the section \"Leaves in 3 grades\" of English line 6");
    }

    @Test
    void aMissingSectionIsNamedWithThoseWithinIt() {
        assertThat(gaps("""
                        ## Water
                        ## Leaves
                        ### Green
                        ### Black
                        ## Cups
                        """, """
                             ## آب
                             ## فنجان
                             """)).containsExactly("posts/tea.md:11:1: info: Persian lacks the section \"Leaves\" of"
                + " English line 5 and the 2 within it");
    }

    @Test
    void bothHalvesCanLackSomething() {
        assertThat(gaps("""
                        ## Water

                        ```sh
                        boil
                        ```

                        ```sh
                        pour
                        ```
                        """, """
                             ## آب

                             ```sh
                             pour
                             ```

                             ![کتری](kettle.png)
                             """)).containsExactly(
                "posts/tea.md:4:1: info: English lacks the image of Persian line 21",
                "posts/tea.md:15:1: info: Persian lacks the code block of English line 6");
    }

    @Test
    void rowsItemsAndLinksAreCounted() {
        assertThat(gaps("""
                        - one
                        - two
                        - three

                        | a |
                        |---|
                        | 1 |
                        | 2 |

                        <https://example.org/a> <https://example.org/b>
                        """, """
                             - یک

                             | آ |
                             |---|
                             | ۱ |
                             """)).containsExactly(
                "posts/tea.md:16:1: info: Persian lacks 2 of the 3 list items of English line 4",
                "posts/tea.md:16:1: info: Persian lacks 1 of the 3 table rows of English line 8",
                "posts/tea.md:16:1: info: Persian lacks the 2 links of English line 13");
    }

    @Test
    void aLinkThatMovedToAnotherSectionIsThere() {
        assertThat(gaps("""
                        ## Water
                        [More](https://example.org/a)
                        ## Cups
                        """, """
                             ## آب
                             ## فنجان
                             [بیشتر](https://example.org/a)
                             """)).isEmpty();
    }

    @Test
    void rawHtmlCountsToo() {
        assertThat(gaps("""
                        <p><img src="a.png" alt="A"> <a href="https://example.org/a">A</a> <a id="x"></a></p>
                        <!-- <img src="b.png"> -->
                        """, """
                             متن
                             """)).containsExactly(
                "posts/tea.md:8:1: info: Persian lacks the image of English line 4",
                "posts/tea.md:8:1: info: Persian lacks the link of English line 4");
    }

    @Test
    void linksAndImagesInObsidiansSpellingCountToo() {
        assertThat(gaps("[[Cups]] ![[pot.png]]\n\n%% [[Remark]] %%\n", "[[فنجان]]\n")).containsExactly(
                "posts/tea.md:9:1: info: Persian lacks the image of English line 4");
    }

    @Test
    void aSectionOfHalfTheLengthIsShort() {
        String english = "## Water\n" + ENGLISH.repeat(8) + "\n## Leaves\n" + ENGLISH.repeat(8) + "\n## Cups\n"
                + ENGLISH.repeat(8) + "\n";
        String persian = "## آب\n" + PERSIAN.repeat(8) + "\n## برگ\n" + PERSIAN.repeat(3) + "\n## فنجان\n"
                + PERSIAN.repeat(8) + "\n";
        assertThat(gaps(english, persian)).hasSize(1).first().asString()
                .matches("posts/tea\\.md:14:1: info: Persian is short here: \\d+ letters, where the \\d+ of English"
                        + " line 6 would make about \\d+0");
    }

    @Test
    void aShortSectionIsNotJudgedByItsLength() {
        assertThat(gaps("## Water\n" + ENGLISH.repeat(3), "## آب\nخوب بشویید.\n")).isEmpty();
    }

    @Test
    void aHalfThatOnlyBeginsIsShort() {
        assertThat(gaps(ENGLISH.repeat(20), PERSIAN)).hasSize(1).first().asString().contains("Persian is short here");
    }

    @Test
    void aHeadingOfAnotherLevelIsNoMissingSection() {
        assertThat(gaps("""
                        ## Water 1
                        ## Leaves 2
                        """, """
                             ## آب 1
                             ### برگ 2
                             """)).containsExactly("posts/tea.md:9:1: info: Persian has a heading of level 3 for that"
                + " of level 2 of English line 5");
    }

    @Test
    void titleHeadingsAreNoSections() {
        assertThat(gaps("# Tea\n\n## Water\n", "## آب\n")).isEmpty();
        assertThat(gaps("# Water\n\ntext\n\n# Cups\n", "## آب\n\nمتن\n\n## فنجان\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"date: 2026-06-01|published today", "date: 2026-05-31|published 1 day ago",
        "date: 2025-06-01|published 365 days ago", "date: 2027-01-01|not published yet",
        "{date: 2026-01-01, draft: true}|a draft"})
    void aPostInOneLanguageIsListedWithItsAge(String key, String age) {
        assertThat(Review.of(read("---\n" + key + "\n---\n\nTea.\n"), NOW))
                .extracting(gap -> gap.problem().line()).containsExactly(
                        "posts/tea.md:1:1: info: written in English only, from line 4; " + age);
    }

    @Test
    void aStandingPageHasNoAge() {
        assertThat(Review.of(read("---\nlayout: page\n---\nچای.\n"), NOW)).extracting(gap -> gap.problem().line())
                .containsExactly("posts/tea.md:1:1: info: written in Persian only, from line 4");
    }

    @Test
    @Timeout(120)
    void aTextBeyondAllMeasureIsComparedInTime() {
        assertThat(gaps("## Water\n[a](b)\n\n".repeat(2_000), "### آب\n".repeat(3_000))).isNotEmpty();
        assertThat(gaps("<a ".repeat(70_000), "- a\n".repeat(12_000))).isNotEmpty();
        assertThat(gaps(("[a](b) ".repeat(1_000) + "\n\n").repeat(12), "متن")).isNotEmpty();
    }

    @Test
    void theExamplesAreTranslatedInFull() throws java.io.IOException {
        PostsFolder folder = new PostsFolder(Path.of("posts"),
                new PostReader(new Settings(ZoneId.of("Asia/Tehran"), Language.ENGLISH)));
        assertThat(folder.list().files().entrySet().stream()
                .flatMap(file -> folder.read(file.getKey(), file.getValue()).stream())
                .filter(Reading.Accepted.class::isInstance).map(reading -> ((Reading.Accepted) reading).post())
                .filter(post -> Review.lacking(post).findAny().isEmpty())
                .flatMap(post -> Review.of(post, NOW).stream())).isEmpty();
    }

    private static List<String> gaps(String english, String persian) {
        return Review.of(read("---\ndate: 2026-01-01\n---\n" + english + "\n<!-- PERSIAN -->\n" + persian), NOW)
                .stream().map(gap -> gap.problem().line()).toList();
    }

    private static Post read(String text) {
        PostReader reader = new PostReader(new Settings(ZoneId.of("UTC"), Language.ENGLISH));
        return switch (reader.read("posts", "tea.md", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            case Reading.Accepted(Post post, var _) -> post;
            case Reading other -> throw new AssertionError(other);
        };
    }
}
