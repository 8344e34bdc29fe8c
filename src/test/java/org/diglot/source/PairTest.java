package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two files that are one post.
class PairTest {
    private static String english(String... lines) {
        return file("Tea is a drink.", lines);
    }

    private static String persian(String... lines) {
        return file("چای نوشیدنی است.", lines);
    }

    private static String file(String text, String... lines) {
        return "---\n" + String.join("\n", lines) + "\n---\n" + text + "\n";
    }

    private static BlogFixture pair(String english, String persian) {
        return BlogFixture.of("tea.en.md", english).and("tea.fa.md", persian);
    }

    private static List<Term> terms(BlogFixture blog) {
        return blog.site().catalog().terms().of(blog.post());
    }

    @Test
    void eachFileSpeaksForItsHalf() {
        BlogFixture blog = pair(
                english("date: 2026-01-31", "title: Tea", "description: A drink", "author: Parsa", "category: Drinks",
                        "tags: [Green, Hot]"),
                persian("date: 1404/11/11", "title: چای", "description: نوشیدنی", "author: پارسا",
                        "category: نوشیدنی‌ها", "tags: [سبز, داغ]"));
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.english().title()).isEqualTo("Tea");
        assertThat(blog.persian().title()).isEqualTo("چای");
        assertThat(blog.persian().description()).isEqualTo("نوشیدنی");
        assertThat(blog.site().author(blog.post(), Language.PERSIAN)).isEqualTo("پارسا");
        assertThat(blog.post().file()).isEqualTo("posts/tea.en.md");
        assertThat(blog.persian().begins().file()).isEqualTo("posts/tea.fa.md");
        assertThat(blog.leadsTo("/fa/posts/tea")).isEqualTo("found");
        assertThat(blog.leadsTo("/en/posts/tea")).isEqualTo("found");
        assertThat(terms(blog)).extracting(term -> term.name(Language.ENGLISH)).containsExactly("Drinks", "Green",
                "Hot");
        assertThat(terms(blog)).extracting(term -> term.name(Language.PERSIAN)).containsExactly("نوشیدنی‌ها", "سبز",
                "داغ");
    }

    @ParameterizedTest
    @CsvSource({"trip/index.en.md, trip/index.fa.md", "trip/index.md, trip/index.fa.md", "tea.md, tea.fa.md",
        "en/notes/tea.md, fa/notes/tea.md", "content/en/tea.md, content/fa/tea.md",
        "2026-01-31-tea.en.md, 2026-01-31-tea.fa.markdown"})
    void aPairHasManyNames(String one, String other) {
        BlogFixture blog = BlogFixture.of(one, english("date: 2026-01-31")).and(other, persian("title: چای"));
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.post().translations()).containsOnlyKeys(Language.ENGLISH, Language.PERSIAN);
        assertThat(blog.post().file()).isEqualTo("posts/" + one);
    }

    @ParameterizedTest
    @CsvSource({"tea.en.md, cup.fa.md", "a/tea.en.md, b/tea.fa.md", "en/tea.md, fa/cup.md"})
    void othersAreNone(String one, String other) {
        assertThat(BlogFixture.of(one, english("date: 2026-01-31", "slug: one"))
                .and(other, persian("date: 2026-01-31", "slug: other")).posts()).hasSize(2);
    }

    @Test
    void whatTheSecondDoesNotSayTheFirstSays() {
        BlogFixture blog = pair(english("date: 2026-01-31", "slug: cup", "tags: [Green]"), persian("title: چای"));
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.post().slug(Language.PERSIAN)).hasToString("cup");
        assertThat(terms(blog)).hasSize(1);
    }

    @Test
    void whatTheFirstDoesNotSayTheSecondSays() {
        BlogFixture blog = pair(english("title: Tea"), persian("date: 2026-01-31", "tags: [سبز]", "category: نوشیدنی"));
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.post().published().toLocalDate()).hasToString("2026-01-31");
        assertThat(terms(blog)).hasSize(2);
    }

    @Test
    void aDifferenceIsAWarningAndTheFirstHolds() {
        BlogFixture blog = pair(
                english("date: 2026-01-31", "slug: tea-time", "category: Drinks", "category_fa: نوشیدنی",
                        "tags: [a, b]"),
                persian("date: 2026-02-01", "slug: chai", "category: چیزها", "tags: [پ]"));
        assertThat(blog.problems()).containsExactly(
                "posts/tea.fa.md:2:7: warning: date differs from that of posts/tea.en.md, which holds for both;"
                        + " write the same in both, or leave it out here",
                "posts/tea.fa.md:3:7: warning: slug differs from that of posts/tea.en.md, which holds for both;"
                        + " write the same in both, or leave it out here",
                "posts/tea.fa.md:4:11: warning: category differs from that of posts/tea.en.md, which holds for both;"
                        + " write the same in both, or leave it out here",
                "posts/tea.fa.md:5:8: warning: number of tags differs from that of posts/tea.en.md, which holds for both;"
                        + " write the same in both, or leave it out here");
        assertThat(blog.post().published().toLocalDate()).hasToString("2026-01-31");
        assertThat(blog.post().slug(Language.PERSIAN)).hasToString("tea-time");
        assertThat(terms(blog)).hasSize(3);
        assertThat(blog.post().updated()).isEqualTo(blog.post().published());
    }

    @Test
    void tagsWithOneNameInBothAreOneWhateverTheirOrder() {
        BlogFixture blog = pair(english("date: 2026-01-31", "tags: [Linux, Kernel, Tea]"),
                persian("tags: [kernel, چای, Linux]"));
        assertThat(blog.problems()).isEmpty();
        assertThat(terms(blog)).extracting(term -> term.name(Language.PERSIAN)).containsExactly("Linux", "Kernel",
                "چای");
    }

    @Test
    void eachHalfMayHaveASlugOfItsOwn() {
        BlogFixture blog = pair(english("date: 2026-01-31", "slug: green"), persian("slug_fa: سبز"));
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.post().slug(Language.ENGLISH)).hasToString("green");
        assertThat(blog.post().slug(Language.PERSIAN)).hasToString("سبز");
    }

    @Test
    void aSecondTextInOneLanguageNamesBothFiles() {
        BlogFixture blog = pair("---\ndate: 2026-01-31\n---\nTea.\n<!-- FA -->\nچای\n", persian("title: چای"));
        assertThat(blog.problems()).containsExactly(
                "posts/tea.fa.md:4:1: error: a second <!-- PERSIAN --> text begins here;"
                        + " the first begins on line 5 of posts/tea.en.md; join the two, or rename one of the files");
        assertThat(blog.persian().description()).isEqualTo("چای");
    }

    @Test
    void withoutADateInEitherOneLineSaysSo() {
        assertThat(pair(english("title: Tea"), persian("title: چای")).problems()).containsExactly(
                "posts/tea.en.md:1:1: error: date is missing; add a line such as date: 2026-01-31");
    }

    @Test
    void problemsStandInTheFileThatHasThem() {
        BlogFixture blog = pair(english("date: 2026-01-31"), persian("aliases: [/old]"))
                .and("cup.md", english("date: 2026-01-31", "aliases: [/old]"));
        assertThat(blog.problems()).containsExactly(
                "posts/tea.fa.md:2:11: warning: the alias \"/old\" leads to posts/cup.md already;"
                        + " take it out of one of the two");
    }

    @Test
    void aDraftWaitsByItself() {
        BlogFixture blog = pair(english("date: 2026-01-31"), persian("date: 2026-01-31", "draft: true"));
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.post().translations()).containsOnlyKeys(Language.ENGLISH);
    }

    @Test
    void twoFilesWithoutALanguageAreNoPair() {
        BlogFixture blog = BlogFixture.of("tea.md", english("date: 2026-01-31")).and("tea.mdx",
                persian("date: 2026-01-31"));
        assertThat(blog.problems()).singleElement().asString().contains("the slug \"tea\" is taken");
    }

    @Test
    void aHalfComesAndGoesWithItsFileAndABrokenOneStays() {
        BlogFixture blog = BlogFixture.of("tea.en.md", english("date: 2026-01-31")).followed();
        assertThat(blog.post().translations()).containsOnlyKeys(Language.ENGLISH);
        blog.and("tea.fa.md", persian("title: چای"));
        blog.soon(() -> blog.post().translations().size() == 2);
        blog.and("tea.fa.md", persian("title: [چای"));
        blog.soon(() -> !blog.problems().isEmpty());
        assertThat(blog.persian().title()).isEqualTo("چای");
        blog.delete("tea.fa.md");
        blog.soon(() -> blog.post().translations().size() == 1 && blog.problems().isEmpty());
        blog.close();
    }

    @Test
    void aConflictKeepsThePairAsItWas() {
        BlogFixture blog = pair(english("date: 2026-01-31"), persian("title: چای")).followed();
        Post before = blog.post();
        blog.and("tea.en.md", english("date: 2026-01-31") + "\n<!-- FA -->\nقهوه\n");
        blog.soon(() -> !blog.problems().isEmpty());
        assertThat(blog.post()).isEqualTo(before);
        blog.close();
    }
}
