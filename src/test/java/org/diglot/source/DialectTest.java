package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.BlogFixture;
import org.diglot.Pictures;
import org.diglot.language.Language;
import org.diglot.post.Placed;
import org.diglot.post.Post;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Front matter as other programs write it.
class DialectTest {
    private static BlogFixture post(String lines) {
        return BlogFixture.of("tea.md", "---\ndate: 2026-01-31\n" + lines + "\n---\nA drink.\n");
    }

    private static BlogFixture bare(String file, String lines) {
        return BlogFixture.of(file, lines + "\nA drink.\n");
    }

    private static List<String> terms(BlogFixture blog, Taxonomy taxonomy) {
        return blog.site().catalog().terms().of(blog.post()).stream().filter(term -> term.taxonomy() == taxonomy)
                .map(term -> term.name(Language.ENGLISH)).toList();
    }

    private static Post silent(BlogFixture blog) {
        assertThat(blog.problems()).isEmpty();
        return blog.post();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags: [Green, White]", "tags: Green, White", "tags: Green،White", "tags: '#Green #White'",
        "tags: ['#Green', White]", "tags:\n  - Green\n  -\n  - White", "tags:\n- Green\n- ~\n- White",
        "tag: [Green, White]",
        "Tags: [Green, White]", "tags: [[Green, White]]", "tags: []\ntag: Green, White",
        "taxonomies:\n  tags: [Green, White]"})
    void tagsHaveManyShapes(String lines) {
        BlogFixture blog = post(lines);
        silent(blog);
        assertThat(terms(blog, Taxonomy.TAG)).containsExactly("Green", "White");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"tags: machine learning|machine learning", "tags: area/topic|area/topic",
        "tags: 2026|2026", "tags: [1.10]|1.10", "tags: C#|C#", "tags: '#tea'|tea"})
    void oneTagIsOneTag(String line, String name) {
        assertThat(terms(post(line), Taxonomy.TAG)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags:", "tags: ~", "tags: ''", "tags: []", "tags: [~]", "aliases:", "aliases: []",
        "alias: ''", "categories: []", "cssclasses: []"})
    void whatIsEmptySaysNothing(String line) {
        BlogFixture blog = post(line);
        assertThat(silent(blog).tags()).isEmpty();
        assertThat(blog.post().aliases()).isEmpty();
        assertThat(blog.post().category()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"categories: [Drinks]", "categories: Drinks", "category: [Drinks]", "Categories:\n- Drinks",
        "taxonomies: {categories: [Drinks]}", "category: Drinks\ncategories: [Drinks]"})
    void oneCategoryIsTheCategory(String lines) {
        BlogFixture blog = post(lines);
        silent(blog);
        assertThat(terms(blog, Taxonomy.CATEGORY)).containsExactly("Drinks");
    }

    @Test
    void furtherCategoriesAreTags() {
        BlogFixture blog = post("categories:\n  - [Drinks, Hot]\n  - [Asia]\ntags: [Green]\n"
                + "categories_fa: [نوشیدنی, داغ, آسیا]");
        silent(blog);
        assertThat(terms(blog, Taxonomy.CATEGORY)).containsExactly("Drinks");
        assertThat(terms(blog, Taxonomy.TAG)).containsExactly("Green", "Hot", "Asia");
        assertThat(blog.site().catalog().terms().byName(Taxonomy.TAG, "داغ").map(term -> term.name(Language.ENGLISH)))
                .contains("Hot");
    }

    @Test
    void aCategoryWithACommaIsOne() {
        assertThat(terms(post("category: Food, drink"), Taxonomy.CATEGORY)).containsExactly("Food, drink");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lastmod", "updated", "modified", "last_modified_at", "lastModified", "dateModified",
        "date modified", "updatedDate", "LastMod", "updated_at"})
    void theLastChangeHasManyNames(String key) {
        assertThat(silent(post(key + ": 2026-02-03")).updated().toLocalDate()).hasToString("2026-02-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "excerpt", "Description", "custom_excerpt"})
    void theDescriptionHasManyNames(String key) {
        BlogFixture blog = post(key + ": About tea");
        silent(blog);
        assertThat(blog.english().description()).isEqualTo("About tea");
    }

    @Test
    void aKeyOfOursGoesBeforeAnothers() {
        BlogFixture blog = post("excerpt: Theirs\ndescription: Ours\nsummary: Theirs too");
        assertThat(blog.english().description()).isEqualTo("Ours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aliases: [/old/tea]", "permalink: /old/tea/", "url: old/tea", "redirect_from: [/old/tea/]",
        "redirect_from: /old/tea", "alias: old/tea", "permalink: https://tea.example/old/tea",
        "aliases: ['https://tea.example/old/tea?p=1#cup']"})
    void anOldPathLeadsHere(String line) {
        BlogFixture blog = post(line);
        silent(blog);
        assertThat(blog.leadsTo("/old/tea")).isEqualTo("/en/posts/tea");
    }

    @Test
    void allOldPathsLeadHere() {
        BlogFixture blog = post("aliases: [A cup of tea, /one]\npermalink: /two\nredirect_from: [/three]");
        for (String path : List.of("/one", "/two", "/three", "/a%20cup%20of%20tea")) {
            assertThat(blog.leadsTo(path)).isEqualTo("/en/posts/tea");
        }
        assertThat(blog.post().aliases()).extracting(Placed::value).contains("A cup of tea");
    }

    @Test
    void aPatternIsNoPath() {
        assertThat(post("permalink: /:year/:title/").post().aliases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"published: false", "publish: false", "Draft: true", "draft: yes", "status: draft",
        "status: private", "private: true", "visibility: private"})
    void whatWasNotPublicThereIsNotPublicHere(String line) {
        BlogFixture blog = post(line);
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.posts()).isEmpty();
    }

    @Test
    void whatWasProtectedIsKeptBackWithAWarning() {
        BlogFixture blog = post("password: secret");
        assertThat(blog.posts()).isEmpty();
        assertThat(blog.problems()).containsExactly("posts/tea.md:3:11: warning: posts cannot be protected by a"
                + " password here, so this one is kept back like a draft; delete the line to publish it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"published: true", "publish: true", "status: published", "draft: false", "published: ''",
        "visibility: public", "comments: true", "layout: post", "type: post", "layout: single", "math: true",
        "toc: {enabled: true}", "ShowToc: true", "weight: heavy", "sticky: 100", "hero: {a: b}", "series: [a, b]",
        "keywords: [tea]", "showtoc: false", "mermaid: true", "cssclasses: [wide]", "sidebar_position: 3"})
    void whatSaysNothingHereIsSilentlyIgnored(String line) {
        assertThat(silent(post(line)).isPage()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout: page", "type: page", "Layout: Page"})
    void aPageIsAPage(String line) {
        assertThat(silent(post(line)).isPage()).isTrue();
    }

    @Test
    void aSlipOfTheLayoutIsNamed() {
        assertThat(post("layout: pgae").problems())
                .containsExactly("posts/tea.md:3:9: warning: unknown layout \"pgae\"; did you mean page?");
    }

    @Test
    void pagesAreOrderedByWeightToo() {
        assertThat(silent(post("layout: page\nweight: 7")).order()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"author: Parsa, Sara", "authors: [Parsa, Sara]", "author: [Parsa, Sara]",
        "authors:\n- name: Parsa\n  url: /p\n- Sara", "author: {name: 'Parsa, Sara', email: x}"})
    void authorsAreNamedTogether(String lines) {
        BlogFixture blog = post(lines);
        assertThat(blog.site().author(silent(blog), Language.ENGLISH)).isEqualTo("Parsa, Sara");
    }

    @Test
    void aPostIsNotThereBeforeItsPublishDateNorAfterItsExpiry() {
        String lines = "publishDate: 2026-02-01\nexpiryDate: 2026-03-01";
        assertThat(post(lines).at("2026-01-31T12:00:00Z").posts()).isEmpty();
        assertThat(post(lines).at("2026-02-10T00:00:00Z").posts()).hasSize(1);
        assertThat(post(lines).at("2026-03-10T00:00:00Z").posts()).isEmpty();
        assertThat(post(lines).at("2026-02-10T00:00:00Z").post().published().toLocalDate()).hasToString("2026-01-31");
    }

    @Test
    void aPostThatExpiresGoesByItself() {
        BlogFixture blog = post("expiryDate: 2026-03-01").at("2026-02-10T00:00:00Z").followed();
        assertThat(blog.posts()).hasSize(1);
        blog.at("2026-03-01T00:00:00Z");
        blog.soon(() -> blog.posts().isEmpty());
        blog.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pubDate: 2026-01-31", "publishDate: 2026-01-31", "created: 2026-01-31",
        "date created: 2026-01-31", "published: 2026-01-31", "createdAt: 2026-01-31", "DATE: 2026-01-31"})
    void theDateHasManyNames(String line) {
        Post post = silent(bare("tea.md", "---\n" + line + "\n---"));
        assertThat(post.published().toLocalDate()).hasToString("2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_posts/2026-01-31-tea.md", "2026/01/31/tea.md", "2026-01-31.md", "2026-01-31.en.md",
        "2026-01-31-tea/index.md"})
    void thePathMayDateAPost(String file) {
        assertThat(silent(bare(file, "---\ntitle: Tea\ncreated: 2020-02-02\n---")).published().toLocalDate())
                .hasToString("2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"January 31, 2026", "31 January 2026", "Jan 31, 2026", "31 Jan 2026", "Sat, 31 Jan 2026",
        "January 31st, 2026", "2026-01-31 00:00:00 +0330 +0330", "Fri, 30 Jan 2026 20:30:00 GMT", "'[[2026-01-31]]'",
        "2026-01-30 20:30:00 UTC", "Jan 31, 2026 12:00 AM", "Saturday January 31 2026"})
    void aDateHasManyForms(String date) {
        Post post = silent(bare("tea.md", "---\ndate: " + date + "\n---"));
        assertThat(post.published()).hasToString("2026-01-31T00:00+03:30[Asia/Tehran]");
    }

    @Test
    void aFolderOfDraftsIsNotPublished() {
        BlogFixture blog = bare("_drafts/tea.md", "---\ntitle: Tea\n---");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.posts()).isEmpty();
    }

    @Test
    void thePageOfAFolderIsPassedOver() {
        BlogFixture blog = bare("posts/_index.md", "---\ntitle: All posts\n---").and("posts/_index.fa.md", "همه");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.posts()).isEmpty();
    }

    @Test
    void oneOfTwoKeysThatDifferInCaseIsTheKey() {
        BlogFixture blog = post("Title: Wrong\ntitle: Tea");
        assertThat(blog.english().title()).isEqualTo("Tea");
        assertThat(blog.problems())
                .containsExactly("posts/tea.md:3:1: warning: unknown key \"Title\"; did you mean title?");
    }

    @Test
    void severalNamesArePartedAsTheirLanguagePartsThem() {
        Post post = silent(post("authors: [Sara, Nader]\nauthor_fa: [سارا, نادر]"));
        assertThat(post.author()).containsEntry(Language.ENGLISH, "Sara, Nader").containsEntry(Language.PERSIAN,
                "سارا، نادر");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"cover: a.png", "image: {path: a.png}", "featured_image: a.png",
        "images: [a.png, b.png]", "cover: {image: a.png, alt: x}", "thumbnail: a.png", "heroImage: {src: a.png}"})
    void theCoverHasManyNames(String line) {
        assertThat(silent(post(line).and("a.png", Pictures.png(4, 3))).cover().orElseThrow().target().value())
                .isEqualTo("a.png");
    }

    @Test
    void termsAreLearntFromAnyShape() {
        Term term = post("tags: '#tea'\ntags_fa: '#چای'").site().catalog().terms().byName(Taxonomy.TAG, "چای")
                .orElseThrow();
        assertThat(term.name(Language.ENGLISH)).isEqualTo("tea");
    }
}
