package org.diglot.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.diglot.catalog.Catalog;
import org.diglot.language.Language;
import org.diglot.language.PerLanguage;
import org.diglot.markdown.Markdown;
import org.diglot.post.Resolver;
import org.diglot.site.Identity;
import org.diglot.site.Site;
import org.diglot.site.Syndication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FeedContentTest {
    @Test
    void everyAddressIsWholeAndCodeStaysAsItWasWritten() {
        Document html = Jsoup
                .parse(content("""
                               See [tea](/en/posts/tea), [below](#pot), [there](https://example.org/a), [asked](?x=1),
                               [elsewhere](//example.org/b) and [next](milk).

                               ## Pot

                               ```html
                               <a href="/tea" src="/milk">tea</a>
                               ```
                               """));
        assertThat(html.select("a").eachAttr("href")).containsExactly("https://blog.example/en/posts/tea",
                "https://blog.example/en/posts/cup#pot", "https://example.org/a",
                "https://blog.example/en/posts/cup?x=1",
                "https://example.org/b", "https://blog.example/en/posts/milk");
        assertThat(html.expectFirst("pre").wholeText().strip()).isEqualTo("<a href=\"/tea\" src=\"/milk\">tea</a>");
    }

    @Test
    void theDirectionIsSaidBecauseNoStyleSheetIs() {
        assertThat(Jsoup.parse(content("Tea.")).expectFirst("div").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void ofAFormulaOnlyWhatNeedsNoStyleSheetGoesAlong() {
        Document html = Jsoup
                .parse(content("If $\\frac{a}{b}$ and $$\\sqrt{x}$$ then <span>so</span>.\n\n$$\ny\n$$\n\nEnd."));

        assertThat(html.select("math")).hasSize(3);
        assertThat(html.select(".katex-html, svg")).isEmpty();
        assertThat(html.expectFirst("p").text()).startsWith("If").endsWith("then so.");
        assertThat(html.select("p").eachText()).last().isEqualTo("End.");
    }

    private static String content(String markdown) {
        String text = new Markdown().render(markdown, Language.ENGLISH, "posts/cup.md", 1).content().text()
                .html(Resolver.none());
        Identity identity = new Identity("https://blog.example", PerLanguage.of(_ -> "Tea"), PerLanguage.of(_ -> ""),
                PerLanguage.of(_ -> ""), Language.ENGLISH, ZoneOffset.UTC, 10, List.of(), Syndication.QUIET);
        return FeedContent.of(text, Language.ENGLISH,
                new Site(identity, new Catalog(List.of(), Set.of(), true), List.of()),
                "https://blog.example/en/posts/cup");
    }
}
