package org.diglot.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.diglot.BlogFixture;
import org.diglot.LittleSite;
import org.diglot.language.Language;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private static final String ROOT = "https://blog.example";

    private static Document read(Sitemap sitemap, Site site, int part) {
        return Jsoup.parse(new String(sitemap.write(site, new Scope.Blog(part), Language.ENGLISH),
                StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static Document map(BlogFixture blog) {
        return read(new Sitemap(), blog.site(), 0);
    }

    private static Element entry(Document map, String path) {
        return map.select("url").stream().filter(url -> url.expectFirst("loc").text().equals(ROOT + path)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + path + " in " + map.select("loc").eachText()));
    }

    private static List<String> locations(Document map) {
        return map.select("url > loc").eachText();
    }

    @Test
    void aTextStandsInTheLanguagesItIsWrittenIn() {
        Document map = map(LittleSite.blog());
        assertThat(locations(map)).contains(ROOT + "/en/posts/tea", ROOT + "/fa/posts/tea",
                ROOT + "/en/posts/english-only", ROOT + "/fa/posts/persian-only", ROOT + "/en/links",
                ROOT + "/en/about")
                .doesNotContain(ROOT + "/fa/posts/english-only", ROOT + "/en/posts/persian-only", ROOT + "/fa/links")
                .noneMatch(url -> url.contains("draft") || url.contains("future") || url.contains("parallel")
                        || url.contains("page/") || url.contains("?"))
                .doesNotHaveDuplicates();
        assertThat(entry(map, "/en/posts/tea").select("xhtml|link").eachAttr("href")).containsExactly(
                ROOT + "/en/posts/tea", ROOT + "/fa/posts/tea", ROOT + "/en/posts/tea");
        assertThat(entry(map, "/en/posts/tea").select("xhtml|link").eachAttr("hreflang")).containsExactly("en", "fa",
                "x-default");
        assertThat(entry(map, "/en/posts/english-only").select("xhtml|link")).isEmpty();
    }

    @Test
    void aTermStandsInTheLanguagesItsTextsAreWrittenIn() {
        Document map = map(LittleSite.blog());
        // Only a post in English has it.
        assertThat(locations(map)).contains(ROOT + "/en/categories/notes")
                .doesNotContain(ROOT + "/fa/categories/notes");
        assertThat(entry(map, "/en/tags/hot").select("xhtml|link").eachAttr("href")).contains(
                ROOT + "/fa/tags/%D8%AF%D8%A7%D8%BA");
    }

    @Test
    void everyPairPointsBack() {
        Document map = map(LittleSite.blog());
        for (Element page : map.select("url")) {
            String from = page.expectFirst("loc").text();
            for (String to : page.select("xhtml|link").eachAttr("href")) {
                assertThat(entry(map, to.substring(ROOT.length())).select("xhtml|link").eachAttr("href"))
                        .contains(from);
            }
        }
    }

    @Test
    void theLastChangeIsWhatAuthorsSay() {
        BlogFixture blog = BlogFixture
                .of("tea.md", "---\ndate: 2025-12-26\nupdated: 2026-01-05\ntags: [Hot]\n---\nTea.")
                .and("ice.md", "---\ndate: 2025-12-20\ntags: [Cold]\n---\nIce.")
                .and("about.md", "---\nlayout: page\n---\nUs.");
        Document map = map(blog);
        assertThat(entry(map, "/en/posts/tea").select("lastmod").text()).isEqualTo("2026-01-05T00:00:00+03:30");
        assertThat(entry(map, "/en/").select("lastmod").text()).isEqualTo("2026-01-05T00:00:00+03:30");
        assertThat(entry(map, "/en/tags/cold").select("lastmod").text()).isEqualTo("2025-12-20T00:00:00+03:30");
        assertThat(entry(map, "/en/about").select("lastmod")).isEmpty();
    }

    @Test
    void whatIsTooManyForOneFileIsInParts() {
        Site site = LittleSite.blog().site();
        List<String> whole = locations(read(new Sitemap(), site, 0));
        assertThat(new Sitemap().parts(site)).isZero();

        Sitemap small = new Sitemap(5, Long.MAX_VALUE);
        assertThat(small.parts(site)).isEqualTo(Math.ceilDiv(whole.size(), 5)).isGreaterThan(2);
        Document index = read(small, site, 0);
        assertThat(index.select("sitemapindex > sitemap > loc").eachText()).hasSize(small.parts(site))
                .startsWith(ROOT + "/sitemap-1.xml", ROOT + "/sitemap-2.xml");
        assertThat(index.select("sitemap > lastmod").eachText()).contains("2025-12-26T00:00:00+03:30");
        assertThat(joined(small, site)).isEqualTo(whole);
    }

    @Test
    void whatIsTooLongForOneFileIsInParts() {
        Site site = LittleSite.blog().site();
        int most = 2000;
        Sitemap narrow = new Sitemap(50_000, most);
        assertThat(narrow.parts(site)).isGreaterThan(2);
        for (int part = 1; part <= narrow.parts(site); part++) {
            assertThat(narrow.write(site, new Scope.Blog(part), Language.ENGLISH)).hasSizeLessThanOrEqualTo(most);
        }
        assertThat(joined(narrow, site)).isEqualTo(locations(read(new Sitemap(), site, 0)));
    }

    private static List<String> joined(Sitemap sitemap, Site site) {
        List<String> urls = new ArrayList<>();
        for (int part = 1; part <= sitemap.parts(site); part++) {
            urls.addAll(locations(read(sitemap, site, part)));
        }
        return urls;
    }

    @Test
    void anEmptyBlogHasOne() {
        assertThat(locations(map(BlogFixture.empty()))).contains(ROOT + "/en/", ROOT + "/fa/");
    }
}
