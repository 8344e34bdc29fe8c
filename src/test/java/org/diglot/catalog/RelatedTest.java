package org.diglot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.junit.jupiter.api.Test;

/// What to read next.
class RelatedTest {
    private static String post(String date, String terms) {
        return "---\ndate: %s\n%s\n---\nText.\n".formatted(date, terms);
    }

    private static List<String> related(BlogFixture blog, String file, Language language) {
        return BlogFixture.titles(blog.site().shelf(language).related(blog.post(file), 3), language);
    }

    private static List<String> related(BlogFixture blog, String file) {
        return related(blog, file, Language.ENGLISH);
    }

    @Test
    void aRareTermIsWorthMoreThanACommonOne() {
        BlogFixture blog = BlogFixture.of("tea.md", post("2026-01-01", "tags: [common, rare]"))
                .and("rare.md", post("2025-01-01", "tags: [rare]"));
        for (String name : List.of("a", "b", "c", "d")) {
            blog.and(name + ".md", post("2026-02-01", "tags: [common]"));
        }
        assertThat(related(blog, "tea.md")).containsExactly("rare", "a", "b");
    }

    @Test
    void moreInCommonComesFirstThenWhatIsNewerThenTheSlug() {
        BlogFixture blog = BlogFixture.of("tea.md", post("2026-01-01", "category: Drinks\ntags: [hot]"))
                .and("old.md", post("2024-01-01", "category: Drinks\ntags: [hot]"))
                .and("z.md", post("2025-02-01", "tags: [hot]\nslug: alpha\ntitle: z"))
                .and("y.md", post("2025-02-01", "tags: [hot]\nslug: beta\ntitle: y"))
                .and("x.md", post("2025-01-01", "tags: [hot]"));
        assertThat(related(blog, "tea.md")).containsExactly("old", "z", "y");
    }

    @Test
    void neitherThePostItselfNorPagesNorWhatSharesNothing() {
        BlogFixture blog = BlogFixture.of("tea.md", post("2026-01-01", "tags: [hot]"))
                .and("about.md", post("2026-01-01", "layout: page\ntags: [hot]"))
                .and("snow.md", post("2026-01-01", "tags: [cold]")).and("bare.md", post("2026-01-01", "title: bare"));
        assertThat(related(blog, "tea.md")).isEmpty();
        assertThat(related(blog, "bare.md")).isEmpty();
        assertThat(related(blog, "about.md")).isEmpty();
    }

    @Test
    void whatIsWrittenInTheLanguageOfTheReaderComesFirst() {
        BlogFixture blog = BlogFixture.of("tea.md", post("2026-01-01", "tags: [hot, leaf]"))
                .and("near.md", post("2026-01-01", "tags: [hot, leaf]"))
                .and("far.md", post("2025-01-01", "tags: [hot]\nlang: fa"));
        assertThat(related(blog, "tea.md")).containsExactly("near", "far");
        assertThat(related(blog, "tea.md", Language.PERSIAN)).containsExactly("far", "near");
    }

    @Test
    void draftsAndPostsToComeAreNoNeighbours() {
        BlogFixture blog = BlogFixture.of("tea.md", post("2026-01-01", "tags: [hot]"))
                .and("draft.md", post("2026-01-01", "tags: [hot]\ndraft: true"))
                .and("later.md", post("2027-01-01", "tags: [hot]"));
        assertThat(related(blog, "tea.md")).isEmpty();
    }

    @Test
    void oneTermOfManyPostsCostsNoReaderTime() {
        BlogFixture blog = BlogFixture.empty();
        int posts = 2000;
        for (int number = 0; number < posts; number++) {
            blog.and(number + ".md", post("2026-01-01", "tags: [hot, t%d]".formatted(number % 7)));
        }
        Shelf shelf = blog.site().shelf(Language.ENGLISH);
        long begun = System.nanoTime();
        shelf.posts().forEach(post -> assertThat(shelf.related(post, 3)).hasSize(3));
        assertThat(Duration.ofNanos(System.nanoTime() - begun).dividedBy(posts)).isLessThan(Duration.ofMillis(10));
    }
}
