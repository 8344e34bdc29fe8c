package org.diglot.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.diglot.BlogFixture;
import org.diglot.LittleSite;
import org.diglot.Pictures;
import org.diglot.language.Language;
import org.diglot.site.Scope;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;

/// The feed as a reader of feeds sees it.
class RssFeedTest {
    private static String xml(BlogFixture blog, Language language) {
        return new String(new RssFeed(Feeds.ENCLOSURES).write(blog.site(), Scope.Shelf.WHOLE, language),
                StandardCharsets.UTF_8);
    }

    private static SyndFeed feed(BlogFixture blog, Language language) throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml(blog, language)));
    }

    private static SyndEntry only(BlogFixture blog, Language language) throws FeedException {
        assertThat(feed(blog, language).getEntries()).hasSize(1);
        return feed(blog, language).getEntries().getFirst();
    }

    private static String content(SyndEntry entry) {
        return entry.getContents().getFirst().getValue();
    }

    private static String post(String lines, String text) {
        return "---\ndate: 2025-12-26\n" + lines + "---\n" + text;
    }

    @Test
    void onlyPostsWrittenInTheLanguageAreInItsFeed() throws FeedException {
        BlogFixture blog = LittleSite.blog();
        assertThat(feed(blog, Language.ENGLISH).getEntries()).extracting(SyndEntry::getTitle).containsExactly("Tea",
                "Coffee", "Nowruz", "Eve", "English only");
        assertThat(feed(blog, Language.PERSIAN).getEntries()).extracting(SyndEntry::getTitle).containsExactly("چای",
                "قهوه", "\u200fNowruz", "\u200fEve", "تنها فارسی");
    }

    @Test
    void imagesOfOtherHostsStayAndFramesAreLinks() throws FeedException {
        BlogFixture blog = BlogFixture
                .of("tea.md", post("", """
                                       ![Pot](https://img.example/pot.png)

                                       <iframe src="https://tube.example/1?a=1&amp;b=2" title="Film"></iframe>
                                       <iframe src="https://tube.example/2"></iframe>

                                       <!-- PERSIAN -->

                                       <iframe src="https://tube.example/2"></iframe>
                                       """)).allowing("img.example", "tube.example");
        Document english = Jsoup.parse(content(only(blog, Language.ENGLISH)));
        Document persian = Jsoup.parse(content(only(blog, Language.PERSIAN)));

        assertThat(english.select("img").eachAttr("src")).containsExactly("https://img.example/pot.png");
        assertThat(english.select("a").eachAttr("href")).containsExactly("https://tube.example/1?a=1&b=2",
                "https://tube.example/2");
        assertThat(english.select("a").eachText()).containsExactly("Film", "A page of tube.example");
        assertThat(persian.select("a").eachText()).containsExactly("صفحه‌ای از tube.example");
        assertThat(english.select("iframe")).isEmpty();
        assertThat(persian.select("iframe")).isEmpty();
    }

    @Test
    void theFeedSaysWhatItIs() throws FeedException {
        SyndFeed feed = feed(LittleSite.blog(), Language.PERSIAN);
        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(feed.getLanguage()).isEqualTo("fa-ir");
        assertThat(feed.getLink()).isEqualTo("https://blog.example/fa/");
        assertThat(feed.getTitle()).isEqualTo(Language.PERSIAN.words().text("site.title"));
        assertThat(feed.getDescription()).isEqualTo(Language.PERSIAN.words().text("site.tagline"));
        Document xml = Jsoup.parse(xml(LittleSite.blog(), Language.PERSIAN), "", org.jsoup.parser.Parser.xmlParser());
        Element self = xml.expectFirst("atom|link");
        assertThat(self.attr("href")).isEqualTo("https://blog.example/fa/feed.xml");
        assertThat(self.attr("rel")).isEqualTo("self");
    }

    @Test
    void anEntrySaysWhatItsPostDoes() throws FeedException {
        BlogFixture blog = BlogFixture.empty().by("Parsa").and("tea.md", post("""
                                                                              title: Tea
                                                                              title_fa: چای
                                                                              description: About tea
                                                                              category: Drinks
                                                                              category_fa: نوشیدنی
                                                                              tags: [Hot, C++]
                                                                              tags_fa: [داغ, C++]
                                                                              slug_fa: چای
                                                                              """, """
                                                                                   # A heading

                                                                                   Tea.

                                                                                   <!-- PERSIAN -->

                                                                                   نوشیدنی.
                                                                                   """));
        SyndEntry english = only(blog, Language.ENGLISH);
        assertThat(english.getLink()).isEqualTo("https://blog.example/en/posts/tea");
        assertThat(english.getUri()).isEqualTo(blog.site().id(blog.post(), Language.ENGLISH));
        assertThat(english.getTitle()).isEqualTo("Tea");
        assertThat(english.getDescription().getValue()).isEqualTo("About tea");
        assertThat(english.getAuthor()).isEqualTo("Parsa");
        assertThat(english.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2025-12-25T20:30:00Z"));
        assertThat(english.getCategories()).extracting(SyndCategory::getName).containsExactly("Drinks", "Hot", "C++");
        SyndEntry persian = only(blog, Language.PERSIAN);
        assertThat(persian.getLink()).isEqualTo("https://blog.example/fa/posts/%DA%86%D8%A7%DB%8C");
        assertThat(persian.getCategories()).extracting(SyndCategory::getName).containsExactly("نوشیدنی", "داغ", "C++");
        assertThat(persian.getPublishedDate()).isEqualTo(english.getPublishedDate());
        assertThat(persian.getDescription().getValue()).isEqualTo("نوشیدنی.");
        assertThat(Jsoup.parse(content(persian)).expectFirst("div").attr("dir")).isEqualTo("rtl");
        assertThat(Jsoup.parse(content(english)).expectFirst("div").attr("lang")).isEqualTo("en");
    }

    @Test
    void datesAreInTheStandardCalendarAndDigits() {
        assertThat(xml(BlogFixture.of("tea.md", post("", "چای")), Language.PERSIAN))
                .contains("<pubDate>Fri, 26 Dec 2025 00:00:00 +0330</pubDate>")
                .contains("<lastBuildDate>Fri, 26 Dec 2025 00:00:00 +0330</lastBuildDate>");
    }

    @Test
    void theTextIsWhole() throws FeedException {
        String text = "First.\n\n" + "Word ".repeat(5000) + "\n\n## Part\n\n```java\nint last;\n```\n\nLast.\n";
        String content = content(only(BlogFixture.of("tea.md", post("", text)), Language.ENGLISH));
        assertThat(Jsoup.parse(content).text()).startsWith("First.").contains("int last;").endsWith("Last.");
    }

    @Test
    void everyLinkIsAbsolute() throws FeedException {
        String text = """
                      [root](/en/posts/coffee) [anchor](#part) [beside](coffee) [whole](https://example.org/x?a=1&b=2)
                      [mail](mailto:a@example.org) note[^1]

                      ## Part

                      [^1]: The note.
                      """;
        Document content = Jsoup.parse(content(only(BlogFixture.of("tea.md", post("", text)), Language.ENGLISH)));
        List<String> links = content.select("[href]").eachAttr("href");
        assertThat(links).contains("https://blog.example/en/posts/coffee", "https://blog.example/en/posts/tea#part",
                "https://blog.example/en/posts/coffee", "https://example.org/x?a=1&b=2", "mailto:a@example.org");
        assertThat(links).allMatch(link -> link.matches("(https://|mailto:).*"));
        assertThat(content.select("[src]").eachAttr("src")).allMatch(link -> link.startsWith("https://"));
    }

    @Test
    void everyWidthOfAnImageHasAWholeAddress() throws FeedException {
        BlogFixture blog = BlogFixture.of("tea.md", post("", "![Pot](<green, tea/pot.png>)"))
                .and("green, tea/pot.png", Pictures.png(1000, 500));
        Element image = Jsoup.parse(content(only(blog, Language.ENGLISH))).expectFirst("img");
        String address = "https://blog.example/media/green%2C%20tea/pot.png";
        assertThat(image.attr("src")).isEqualTo(address);
        assertThat(image.attr("srcset")).isEqualTo("%s.480.webp 480w, %s.960.webp 960w, %s.1000.webp 1000w"
                .formatted(address, address, address));
    }

    @Test
    void anythingAnAuthorTypesIsWellFormed() throws FeedException {
        String strange = "a ]]> b <c> & d \u0001\u0008\u000b\ufffe\uffff e \ud83c\udf75 f";
        BlogFixture blog = BlogFixture.of("tea.md",
                post("title: 'T ]]> <b>&amp; \ud83c\udf75'\ndescription: '\"<'\ntags: ['<&>', ']]>']\n", strange));
        assertThat(blog.problems().stream().filter(problem -> problem.contains(" error: "))).isEmpty();
        SyndEntry entry = only(blog, Language.ENGLISH);
        assertThat(entry.getTitle()).isEqualTo("T ]]> <b>&amp; \ud83c\udf75");
        // A description is HTML.
        assertThat(Jsoup.parse(entry.getDescription().getValue()).text()).isEqualTo("\"<");
        assertThat(entry.getCategories()).extracting(SyndCategory::getName).containsExactly("<&>", "]]>");
        assertThat(Jsoup.parse(content(entry)).text()).startsWith("a ]]> b").contains("e \ud83c\udf75 f");
    }

    @Test
    void theNewestTwentyAreInIt() throws FeedException {
        BlogFixture blog = BlogFixture.empty();
        for (int day = 1; day <= 25; day++) {
            blog.and("day-" + day + ".md", "---\ntitle: Day %s\ndate: %s\n---\nText.".formatted(day,
                    LocalDate.of(2025, 12, day)));
        }
        List<SyndEntry> entries = feed(blog, Language.ENGLISH).getEntries();
        assertThat(entries).hasSize(20);
        assertThat(entries.getFirst().getTitle()).isEqualTo("Day 25");
        assertThat(entries.getLast().getTitle()).isEqualTo("Day 6");
    }

    @Test
    void theSameContentIsTheSameBytes() {
        for (Language language : Language.values()) {
            assertThat(xml(LittleSite.blog(), language)).isEqualTo(xml(LittleSite.blog(), language));
        }
    }

    @Test
    void anEmptyBlogHasAFeed() throws FeedException {
        assertThat(feed(BlogFixture.empty(), Language.ENGLISH).getEntries()).isEmpty();
        assertThat(xml(BlogFixture.empty(), Language.ENGLISH)).doesNotContain("lastBuildDate");
    }

    @Test
    void theLastChangeIsTheNewestUpdate() {
        assertThat(xml(BlogFixture.of("a.md", post("updated: 2026-01-05\n", "A.")).and("b.md", post("", "B.")),
                Language.ENGLISH)).contains("<lastBuildDate>Mon, 05 Jan 2026 00:00:00 +0330</lastBuildDate>");
    }
}
