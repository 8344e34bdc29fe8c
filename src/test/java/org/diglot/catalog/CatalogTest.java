package org.diglot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;

import org.diglot.BlogFixture;
import org.diglot.LittleSite;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Slug;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private final BlogFixture blog = LittleSite.blog();
    private final Shelf english = blog.site().shelf(Language.ENGLISH);
    private final Shelf persian = blog.site().shelf(Language.PERSIAN);

    private static List<String> english(List<Post> posts) {
        return BlogFixture.titles(posts, Language.ENGLISH);
    }

    private Term term(Taxonomy taxonomy, String slug) {
        return blog.site().catalog().terms().bySlug(taxonomy, Language.ENGLISH, new Slug(slug)).orElseThrow();
    }

    @Test
    void theLittleSiteIsInOrder() {
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void postsStandNewestFirst() {
        assertThat(english(english.posts())).containsExactly("Tea", "Coffee", "Nowruz", "Eve", "English only",
                "تنها فارسی");
    }

    @Test
    void postsOfOneDayStandInTheOrderOfTheirPaths() {
        BlogFixture same = BlogFixture.empty();
        for (String name : List.of("c", "a", "b")) {
            same.and(name + ".md", "---\ndate: 2025-12-26\n---\n" + name);
        }
        assertThat(english(same.site().shelf(Language.ENGLISH).posts())).containsExactly("a", "b", "c");
    }

    @Test
    void featuredPostsComeFirstOnTheHomePage() {
        assertThat(english(english.featuredFirst())).containsExactly("Coffee", "Tea", "Nowruz", "Eve", "English only",
                "تنها فارسی");
    }

    @Test
    void pagesStandByOrderThenTitle() {
        assertThat(english(english.pages())).containsExactly("Links", "About");
        BlogFixture pages = BlogFixture.of("b.md", "---\nlayout: page\ntitle: Zebra\n---\nx")
                .and("c.md", "---\nlayout: page\ntitle: apple\n---\nx")
                .and("a.md", "---\nlayout: page\ntitle: Last\norder: ۳\n---\nx");
        assertThat(english(pages.site().shelf(Language.ENGLISH).pages())).containsExactly("apple", "Zebra", "Last");
        assertThat(pages.site().shelf(Language.ENGLISH).posts()).isEmpty();
    }

    @Test
    void draftsAndPostsToComeAreNotThere() {
        assertThat(blog.posts()).extracting(Post::file).doesNotContain("posts/draft.md", "posts/future.md");
    }

    @Test
    void thePersianArchiveGoesByTheSolarYear() {
        assertThat(persian.archive()).extracting(ArchiveYear::year).containsExactly(1404, 1403);
        assertThat(persian.archive().getFirst().months()).extracting(ArchiveYear.Month::name).containsExactly("دی",
                "آذر", "فروردین");
        assertThat(english(persian.archive().getLast().months().getFirst().posts())).containsExactly("Eve");
    }

    @Test
    void theEnglishArchiveGoesByTheGregorianYear() {
        assertThat(english.archive()).extracting(ArchiveYear::year).containsExactly(2025, 2024);
        assertThat(english.archive().getFirst().months()).extracting(ArchiveYear.Month::name)
                .containsExactly("December", "March");
        assertThat(english(english.archive().getFirst().months().getFirst().posts())).containsExactly("Tea", "Coffee");
    }

    @Test
    void aFilterListsWhatMatchesAllOfIt() {
        Term hot = term(Taxonomy.TAG, "hot");
        Term drinks = term(Taxonomy.CATEGORY, "drinks");
        assertThat(english(english.posts(Filter.of(hot)))).containsExactly("Tea", "Coffee", "English only",
                "تنها فارسی");
        assertThat(english(english.posts(Filter.of(hot).with(drinks)))).containsExactly("Tea", "Coffee");
        assertThat(english(english.posts(Filter.of(hot).with(term(Taxonomy.TAG, "leaves"))))).containsExactly("Tea");
        assertThat(english(english.posts(Filter.NONE.with(OptionalInt.of(2024))))).containsExactly("English only",
                "تنها فارسی");
        assertThat(english(persian.posts(Filter.NONE.with(OptionalInt.of(1403))))).containsExactly("Eve",
                "English only", "تنها فارسی");
        assertThat(english.posts(Filter.NONE.with(OptionalInt.of(1403)))).isEmpty();
        assertThat(english.posts(Filter.NONE)).isEqualTo(english.posts());
    }

    @Test
    void anUnknownValueMatchesNothing() {
        Filter filter = new Filter(java.util.Optional.empty(), List.of(), OptionalInt.empty(),
                List.of(new Filter.Unknown("tag", "nothing")));
        assertThat(english.posts(filter)).isEmpty();
        assertThat(english.posts(filter.without(filter.unknown().getFirst()))).isEqualTo(english.posts());
    }

    @Test
    void facetsCountWhatWouldBeListed() {
        for (Shelf shelf : List.of(english, persian)) {
            for (Filter filter : List.of(Filter.NONE, Filter.of(term(Taxonomy.TAG, "hot")),
                    Filter.of(term(Taxonomy.CATEGORY, "drinks")),
                    Filter.of(term(Taxonomy.TAG, "hot")).with(term(Taxonomy.CATEGORY, "notes")))) {
                Facets facets = shelf.facets(filter);
                facets.categories().forEach(facet -> assertThat(shelf.posts(filter.with(facet.value())))
                        .hasSize(facet.count()).isNotEmpty());
                facets.tags().forEach(facet -> assertThat(shelf.posts(filter.with(facet.value())))
                        .hasSize(facet.count()).isNotEmpty());
                facets.years().forEach(facet -> assertThat(shelf.posts(filter.with(OptionalInt.of(facet.value()))))
                        .hasSize(facet.count()).isNotEmpty());
            }
        }
        assertThat(english.facets(Filter.NONE).tags()).extracting(facet -> facet.value().name(Language.ENGLISH)
                + " " + facet.count()).containsExactly("Hot 4", "Spring 2", "C++ 1", "Leaves 1");
        assertThat(english.facets(Filter.of(term(Taxonomy.CATEGORY, "drinks"))).categories())
                .extracting(facet -> facet.value().name(Language.ENGLISH)).containsExactly("Drinks", "Notes");
    }

    @Test
    void aCategoryTakesThePlaceOfAnotherAndATagJoins() {
        Filter filter = Filter.of(term(Taxonomy.CATEGORY, "drinks")).with(term(Taxonomy.CATEGORY, "notes"))
                .with(term(Taxonomy.TAG, "hot")).with(term(Taxonomy.TAG, "hot"));
        assertThat(filter.category()).contains(term(Taxonomy.CATEGORY, "notes"));
        assertThat(filter.tags()).hasSize(1);
        assertThat(filter.single()).isEmpty();
        assertThat(filter.without(term(Taxonomy.TAG, "hot")).single()).contains(term(Taxonomy.CATEGORY, "notes"));
        assertThat(filter.without(term(Taxonomy.TAG, "hot")).without(term(Taxonomy.CATEGORY, "notes")).isEmpty())
                .isTrue();
    }

    @Test
    void eachPostHasItsNeighboursInTime() {
        Post coffee = blog.post("coffee.md");
        assertThat(english.newer(coffee)).contains(blog.post("tea.md"));
        assertThat(english.older(coffee)).contains(blog.post("nowruz.md"));
        assertThat(english.newer(blog.post("tea.md"))).isEmpty();
        assertThat(english.older(blog.post("persian-only.md"))).isEmpty();
        assertThat(english.older(blog.post("about.md"))).isEmpty();
    }

    @Test
    void hiddenUntranslatedPostsAreOnNoShelfOfTheOtherLanguage() {
        BlogFixture hiding = LittleSite.blog().hidingUntranslated();
        Shelf shelf = hiding.site().shelf(Language.PERSIAN);
        assertThat(shelf.posts()).extracting(Post::file).doesNotContain("posts/english-only.md")
                .contains("posts/persian-only.md");
        assertThat(shelf.pages()).extracting(Post::file).containsExactly("posts/about.md");
        assertThat(shelf.terms(Taxonomy.CATEGORY)).extracting(counted -> counted.value().name(Language.ENGLISH))
                .containsExactly("Drinks");
        assertThat(shelf.older(hiding.post("nowruz.md"))).contains(hiding.post("new year.md"));
        assertThat(shelf.older(hiding.post("new year.md"))).contains(hiding.post("persian-only.md"));
        assertThat(hiding.site().shelf(Language.ENGLISH).posts()).extracting(Post::file)
                .contains("posts/english-only.md").doesNotContain("posts/persian-only.md");
    }

    @Test
    void theFirstPathKeepsASlugAndTheOtherIsAnError() {
        BlogFixture two = BlogFixture.of("b/tea.md", "---\ndate: 2025-12-26\n---\nSecond.")
                .and("a/tea.md", "---\ndate: 2025-12-26\n---\nFirst.")
                .and("c.md", "---\ndate: 2025-12-26\nslug: cup\nslug_fa: tea\n---\nThird.");
        assertThat(two.problems()).containsExactly(
                "posts/b/tea.md:1:1: error: the slug \"tea\" is taken by posts/a/tea.md; give this file another slug",
                "posts/c.md:4:10: error: the slug \"tea\" is taken by posts/a/tea.md; give this file another slug");
        assertThat(two.post().file()).isEqualTo("posts/a/tea.md");
    }

    @Test
    void aPageAndAPostMayShareASlugAsTheyShareNoAddress() {
        BlogFixture both = BlogFixture.of("a.md", "---\ndate: 2025-12-26\nslug: tea\n---\nPost.")
                .and("b.md", "---\nlayout: page\nslug: tea\n---\nPage.");
        assertThat(both.problems()).isEmpty();
        assertThat(both.posts()).hasSize(2);
    }

    @Test
    void aPageTakesNoAddressOfTheSite() {
        for (String slug : List.of("posts", "archive", "tags", "categories", "search", "page", "feed.xml", "feed.json",
                "atom.xml")) {
            BlogFixture page = BlogFixture.of("x.md", "---\nlayout: page\nslug: " + slug + "\n---\nPage.");
            if (page.problems().isEmpty()) {
                String address = "/en/" + page.post().slug(Language.ENGLISH);
                assertThat(address).isNotEqualTo("/en/" + slug);
                assertThat(page.leadsTo(address)).isEqualTo("found");
            } else {
                assertThat(page.problems()).containsExactly(
                        "posts/x.md:3:7: error: the slug \"" + slug + "\" is reserved; give this file another slug");
            }
        }
    }

    @Test
    void anAliasLeadsToTheFirstThatHasIt() {
        BlogFixture two = BlogFixture.of("a.md", "---\ndate: 2025-12-26\naliases: /old\n---\nA.").and("b.md",
                "---\ndate: 2025-12-26\naliases: [/old]\n---\nB.");
        assertThat(two.leadsTo("/old")).isEqualTo("/en/posts/a");
        assertThat(two.problems())
                .containsExactly("posts/b.md:3:11: warning: the alias \"/old\" leads to posts/a.md already;"
                        + " take it out of one of the two");
    }
}
