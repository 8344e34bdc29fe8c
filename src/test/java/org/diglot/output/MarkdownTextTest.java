package org.diglot.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Packed;
import org.diglot.site.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
    private static String markdown(BlogFixture blog, Language language) {
        return new String(new MarkdownText().write(blog.site(), new Scope.OnePost(blog.post()), language),
                StandardCharsets.UTF_8);
    }

    private static String body(String text) {
        return markdown(BlogFixture.of("tea.md", "---\ndate: 2025-12-26\n---\n" + text), Language.ENGLISH)
                .replaceFirst("(?s)^---\n.*?\n---\n\n", "");
    }

    @Test
    void aHalfIsAsItsAuthorWroteItBelowWhatMustBeKnownOfIt() {
        BlogFixture blog = BlogFixture.empty().by("Parsa").and("tea.md", """
                                                                         ---
                                                                         title: 'Tea: "the" drink'
                                                                         title_fa: چای
                                                                         date: 2025-12-26
                                                                         category: Drinks
                                                                         category_fa: نوشیدنی
                                                                         tags: [Hot]
                                                                         tags_fa: [داغ]
                                                                         ---
                                                                         # Tea

                                                                         *Tea* & `<b>`.

                                                                         <!-- PERSIAN -->

                                                                         چای.
                                                                         """);
        assertThat(markdown(blog, Language.ENGLISH)).isEqualTo("""
                                                               ---
                                                               title: "Tea: \\"the\\" drink"
                                                               date: "2025-12-26T00:00:00+03:30"
                                                               language: "en"
                                                               url: "https://blog.example/en/posts/tea"
                                                               author: "Parsa"
                                                               categories: ["Drinks"]
                                                               tags: ["Hot"]
                                                               ---

                                                               # Tea

                                                               *Tea* & `<b>`.
                                                               """);
        assertThat(markdown(blog, Language.PERSIAN)).contains("title: \"چای\"", "categories: [\"نوشیدنی\"]")
                .endsWith("---\n\nچای.\n").doesNotContain("Tea &");
    }

    @Test
    void whatAuthorsNoteForThemselvesStaysWithThem() {
        assertThat(body("""
                        Seen %%hidden-one%% and <!-- hidden-two --> seen.

                        %%
                        hidden-three

                        hidden-four
                        %%

                        <div>seen <!-- hidden-five
                        hidden-six --></div>

                        > %%hidden-seven%%

                        `%%code%%` and `<!-- code -->`

                        ```
                        %%code%%
                        <!-- code -->
                        ```

                        100%% seen.
                        """)).doesNotContain("hidden").contains("Seen  and  seen.", "<div>seen </div>",
                "`%%code%%` and `<!-- code -->`", "```\n%%code%%\n<!-- code -->\n```", "100%% seen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "چای 🍵\n", "a\u0000b"})
    void aPackedTextIsTheSameUnpacked(String text) {
        assertThat(Packed.of(text).text()).isEqualTo(text);
        assertThat(Packed.of(text)).isEqualTo(Packed.of(text)).hasSameHashCodeAs(Packed.of(text))
                .isNotEqualTo(Packed.of(text + "x"));
    }
}
