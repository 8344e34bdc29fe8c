package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.BlogFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    @ParameterizedTest
    @CsvSource({"tilte, title", "titel, title", "Title, title", "title-fa, title_fa", "tag, ''", "authors, ''",
        "featured_image, ''", "tgas_fa, tags_fa",
        "descripton, description", "catgory, category", "categories, ''", "aliasses, aliases", "drafts, draft",
        "updatd, updated", "feature, featured", "autor, author", "slugs, slug", "dates, date", "ordr, order",
        "alias, ''", "layouts, layout", "langg, lang", "image-alt, image_alt"})
    void aNearMissNamesTheKeyMeant(String written, String meant) {
        assertThat(Keys.meantBy(written).orElse("")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title_ar", "description_de", "tags_tr", "slug_ar", "author_ar", "data", "cssclasses",
        "cssclass", "publish", "permalink", "weight", "series", "toc", "type", "id", "uid", "url", "math",
        "summary", "keywords", "created", "comments", "excerpt", "subtitle", "state", "stage", "old"})
    void aKeyOfAnotherProgramOrLanguageIsIgnored(String key) {
        BlogFixture blog = BlogFixture.of("tea.md", """
                                                    ---
                                                    date: 2026-01-31
                                                    %s: [anything, {at: all}]
                                                    ---
                                                    A drink.
                                                    """.formatted(key));
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.posts()).hasSize(1);
    }
}
