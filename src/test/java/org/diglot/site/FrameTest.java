package org.diglot.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Images and frames of other hosts in a text, and in a part of it that another one shows.
class FrameTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void aPartOfAnotherTextHasItsImagesAndLinksToItsFrames(Language language) {
        BlogFixture blog = BlogFixture
                .of("tea.md", """
                              ---
                              date: 2026-01-31
                              lang: %s
                              ---
                              ![Pot](https://img.example/pot.png)

                              <iframe src="https://www.tube.example/1?a=1&amp;b=2" title="A &lt;b&gt; film"></iframe>
                              """
                        .formatted(language.code()))
                .and("cup.md", """
                               ---
                               date: 2026-01-31
                               lang: %s
                               ---
                               ![[tea]]
                               """.formatted(language.code()))
                .allowing("img.example", "*.tube.example");

        assertThat(text(blog, "tea.md", language).select("iframe")).hasSize(1);
        Element part = text(blog, "cup.md", language).expectFirst("figure.embed");
        assertThat(part.select("img").eachAttr("src")).containsExactly("https://img.example/pot.png");
        assertThat(part.select("iframe")).isEmpty();
        assertThat(part.expectFirst("a").attr("href")).isEqualTo("https://www.tube.example/1?a=1&b=2");
        assertThat(part.expectFirst("a").text()).isEqualTo("A <b> film");
    }

    private static Element text(BlogFixture blog, String file, Language language) {
        Post post = blog.post(file);
        return Jsoup.parseBodyFragment(post.translation(language).orElseThrow().content().text()
                .html(blog.site().resolver(post, post.translation(language).orElseThrow()))).body();
    }
}
