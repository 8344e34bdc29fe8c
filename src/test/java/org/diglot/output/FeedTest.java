package org.diglot.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.diglot.BlogFixture;
import org.diglot.LittleSite;
import org.diglot.Pictures;
import org.diglot.language.Language;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.diglot.site.Syndication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

/// What is true of every feed, whatever its format.
class FeedTest {
    private static final String DATED = "---\ndate: 2025-12-26\n";

    static List<Output> formats() {
        return Feeds.ALL;
    }

    static List<Output> formatsOfXml() {
        return List.of(Feeds.RSS, Feeds.ATOM);
    }

    private static List<Feeds.Entry> entries(Output format, BlogFixture blog, Language language) {
        return Feeds.entries(format, blog.site(), Scope.Shelf.WHOLE, language);
    }

    private static Feeds.Entry only(Output format, BlogFixture blog, Language language) {
        List<Feeds.Entry> entries = entries(format, blog, language);
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    private static Scope term(Site site, String name) {
        return new Scope.OneTerm(Stream.of(Taxonomy.values())
                .flatMap(taxonomy -> site.catalog().terms().byName(taxonomy, name).stream()).findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatHasTheSameEntries(Output format) {
        BlogFixture blog = LittleSite.blog();
        for (Language language : Language.values()) {
            assertThat(entries(format, blog, language)).hasSize(5).usingRecursiveComparison()
                    .isEqualTo(entries(Feeds.RSS, blog, language));
        }
    }

    @ParameterizedTest
    @MethodSource("formatsOfXml")
    void asSecondParserReadsTheSame(Output format) {
        BlogFixture blog = LittleSite.blog();
        for (Language language : Language.values()) {
            List<com.apptasticsoftware.rssreader.Item> items = Feeds
                    .second(Feeds.text(format, blog.site(), Scope.Shelf.WHOLE, language));
            List<Feeds.Entry> entries = entries(format, blog, language);
            assertThat(items).extracting(item -> item.getTitle().orElseThrow())
                    .isEqualTo(entries.stream().map(Feeds.Entry::title).toList());
            assertThat(items).extracting(item -> item.getGuid().orElseThrow())
                    .isEqualTo(entries.stream().map(Feeds.Entry::id).toList());
            assertThat(items).extracting(item -> item.getLink().orElseThrow())
                    .isEqualTo(entries.stream().map(Feeds.Entry::url).toList());
            assertThat(items).extracting(item -> item.getPubDateZonedDateTime().orElseThrow().toInstant().toString())
                    .isEqualTo(entries.stream().map(Feeds.Entry::published).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aTermHasAFeedOfItsOwnInEachLanguage(Output format) {
        Site site = LittleSite.blog().site();
        assertThat(Feeds.entries(format, site, term(site, "Hot"), Language.ENGLISH))
                .extracting(Feeds.Entry::title).containsExactly("Tea", "Coffee", "English only");
        assertThat(Feeds.entries(format, site, term(site, "Hot"), Language.PERSIAN))
                .extracting(Feeds.Entry::title).containsExactly("چای", "قهوه", "تنها فارسی");
        assertThat(Feeds.entries(format, site, term(site, "Drinks"), Language.PERSIAN))
                .extracting(Feeds.Entry::title).containsExactly("چای", "قهوه");
        assertThat(Feeds.text(format, site, term(site, "داغ"), Language.PERSIAN))
                .contains("داغ – " + site.identity().title().in(Language.PERSIAN))
                .contains("https://blog.example/fa/tags/%D8%AF%D8%A7%D8%BA/" + format.document().fileName());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void categoriesAreNamedInTheFeedsLanguage(Output format) {
        BlogFixture blog = LittleSite.blog();
        assertThat(entries(format, blog, Language.ENGLISH).getFirst().terms()).containsExactly("Drinks", "Hot",
                "Leaves");
        assertThat(entries(format, blog, Language.PERSIAN).getFirst().terms()).containsExactly("نوشیدنی‌ها", "داغ",
                "برگ");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anIdStaysWhateverElseChanges(Output format) {
        UnaryOperator<BlogFixture> same = blog -> blog;
        String before = id(format, same, "tea.md", "title: Tea\n");
        assertThat(before).startsWith("urn:uuid:");
        assertThat(List.of(id(format, blog -> blog.under("https://other.example"), "tea.md", "title: Tea\n"),
                id(format, same, "tea.md",
                        "title: All about tea\nslug: all-about-tea\ntags: [a]\nupdated: 2026-01-05\n"),
                id(format, same, "drinks/tea.md", "title: Tea\n"),
                id(format, same, "2025-12-26-tea.md", "title: Tea\n"),
                id(format, blog -> blog.in("Europe/Berlin"), "tea.md", "title: Tea\n"),
                id(format, blog -> blog.and("another.md", "---\ndate: 2025-12-20\n---\nAnother."), "tea.md",
                        "title: Tea\n")))
                .containsOnly(before);
        assertThat(id(format, same, "coffee.md", "title: Tea\n")).isNotEqualTo(before);
        assertThat(id(format, same, "old.md", "id: t-1\n")).isEqualTo(id(format, same, "new.md", "id: t-1\n"))
                .isNotEqualTo(before);
    }

    private static String id(Output format, UnaryOperator<BlogFixture> setting, String file, String lines) {
        return entries(format, setting.apply(BlogFixture.of(file, DATED + lines + "---\nText.")), Language.ENGLISH)
                .getFirst().id();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noTwoTextsShareAnId(Output format) {
        BlogFixture blog = LittleSite.blog().and("a/tea.md", "---\ndate: 2025-12-26\nslug: a-tea\n---\nTea.")
                .and("one.md", "---\ndate: 2025-12-26\nid: copied\n---\nOne.")
                .and("two.md", "---\ndate: 2025-12-27\nid: copied\n---\nTwo.");
        Set<String> ids = new HashSet<>();
        for (Language language : Language.values()) {
            assertThat(entries(format, blog, language)).allMatch(entry -> ids.add(entry.id()));
        }
        assertThat(ids).hasSize(5 + 5 + 3);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aTitleThatBeginsInTheOtherDirectionIsMarked(Output format) {
        BlogFixture blog = BlogFixture.of("tea.md", DATED + """
                                                            title: «چای» is tea
                                                            title_fa: HTML چیست؟
                                                            ---
                                                            Tea.

                                                            <!-- PERSIAN -->

                                                            چای.
                                                            """);
        assertThat(only(format, blog, Language.PERSIAN).title()).isEqualTo("\u200fHTML چیست؟");
        assertThat(only(format, blog, Language.ENGLISH).title()).isEqualTo("\u200e«چای» is tea");
        Element wrapper = Jsoup.parse(only(format, blog, Language.PERSIAN).content()).expectFirst("div");
        assertThat(wrapper.attr("dir")).isEqualTo("rtl");
        assertThat(wrapper.attr("lang")).isEqualTo("fa");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nothingAnAuthorTypesBreaksAFeed(Output format) {
        String strange = "a ]]> b <c> & d \u0001\u0008\u000b\ufffe\uffff e \ud83c\udf75 f \ud83d g";
        BlogFixture blog = BlogFixture.of("tea.md",
                DATED + "title: 'T ]]> <b>&amp; \ud83c\udf75'\ndescription: '\"<]]>'\ntags: ['<&>', ']]>']\n---\n"
                        + strange);
        Feeds.Entry entry = only(format, blog, Language.ENGLISH);
        assertThat(entry.title()).isEqualTo("T ]]> <b>&amp; \ud83c\udf75");
        assertThat(entry.terms()).containsExactly("<&>", "]]>");
        assertThat(Jsoup.parse(entry.content()).text()).startsWith("a ]]> b").contains("e \ud83c\udf75 f");
    }

    @Test
    void charactersThatNoDocumentMayHoldAreLeftOut() {
        assertThat(Xml.allowed("a\u0000\u0001b\ud83dc\udf75d\ufffe\uffff\ud83c\udf75\t")).isEqualTo(
                "abcd\ud83c\udf75\t");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anItemCapIsASetting(Output format) {
        BlogFixture blog = BlogFixture.empty().telling(new Syndication(3, Optional.empty(), Optional.empty()));
        for (int day = 1; day <= 5; day++) {
            blog.and("day-" + day + ".md", "---\ndate: %s\n---\nText.".formatted(LocalDate.of(2025, 12, day)));
        }
        assertThat(entries(format, blog, Language.ENGLISH)).extracting(Feeds.Entry::url).containsExactly(
                "https://blog.example/en/posts/day-5", "https://blog.example/en/posts/day-4",
                "https://blog.example/en/posts/day-3");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameContentIsTheSameBytes(Output format) {
        for (Language language : Language.values()) {
            assertThat(Feeds.text(format, LittleSite.blog().site(), Scope.Shelf.WHOLE, language))
                    .isEqualTo(Feeds.text(format, LittleSite.blog().site(), Scope.Shelf.WHOLE, language));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aHubIsNamedWhereThereIsOne(Output format) {
        assertThat(Feeds.text(format, LittleSite.blog().site(), Scope.Shelf.WHOLE, Language.ENGLISH))
                .doesNotContain("hub");
        String text = Feeds.text(format, LittleSite.blog()
                .telling(new Syndication(20, Optional.of("https://hub.example/"), Optional.empty())).site(),
                Scope.Shelf.WHOLE, Language.ENGLISH);
        if (format == Feeds.JSON) {
            JsonNode hub = Feeds.json(text).get("hubs").get(0);
            assertThat(hub.get("url").asString()).isEqualTo("https://hub.example/");
            assertThat(hub.get("type").asString()).isEqualTo("WebSub");
        } else {
            assertThat(xml(text).select("[rel=hub]").eachAttr("href")).containsExactly("https://hub.example/");
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aCoverGoesAlongAsItIsSent(Output format) {
        BlogFixture blog = BlogFixture.of("tea.md", DATED + "image: cup.jpg\n---\nTea.")
                .and("cup.jpg", Pictures.jpeg(40, 30)).and("none.md", "---\ndate: 2025-12-20\nimage: no.jpg\n---\nNo.");
        String text = Feeds.text(format, blog.site(), Scope.Shelf.WHOLE, Language.ENGLISH);
        String url = "https://blog.example/media/cup.jpg";
        String length = Long.toString(length(blog.site()));
        if (format == Feeds.JSON) {
            JsonNode items = Feeds.json(text).get("items");
            JsonNode file = items.get(0).get("attachments").get(0);
            assertThat(items.get(0).get("image").asString()).isEqualTo(url);
            assertThat(file.get("url").asString()).isEqualTo(url);
            assertThat(file.get("mime_type").asString()).isEqualTo("image/jpeg");
            assertThat(file.get("size_in_bytes").asString()).isEqualTo(length);
            assertThat(items.get(1).has("image")).isFalse();
        } else {
            List<Element> found = xml(text).select("enclosure, [rel=enclosure]");
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().attr("url") + found.getFirst().attr("href")).isEqualTo(url);
            assertThat(found.getFirst().attr("type")).isEqualTo("image/jpeg");
            assertThat(found.getFirst().attr("length")).isEqualTo(length);
        }
    }

    private static long length(Site site) {
        return BlogFixture.act(() -> Feeds.DARKROOM.print(site.image("/media/cup.jpg").orElseThrow()).length());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anEmptyBlogHasFeeds(Output format) {
        for (Language language : Language.values()) {
            assertThat(entries(format, BlogFixture.empty(), language)).isEmpty();
        }
    }

    @Test
    void atomSaysWhatItsStandardAsks() {
        BlogFixture blog = BlogFixture.of("tea.md", DATED + "title: Tea\nupdated: 2026-01-05\n---\nTea.")
                .and("late.md", "---\ndate: 2025-12-20\nupdated: 2025-01-01\n---\nNever before it was there.");
        Document feed = xml(Feeds.text(Feeds.ATOM, blog.site(), Scope.Shelf.WHOLE, Language.ENGLISH));
        assertThat(feed.select("feed > id").text()).isEqualTo("https://blog.example/en/atom.xml");
        assertThat(feed.select("feed > updated").text()).isEqualTo("2026-01-05T00:00:00+03:30");
        assertThat(feed.select("feed > author > name").text())
                .isEqualTo(Language.ENGLISH.words().text("site.title"));
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo("https://blog.example/en/atom.xml");
        assertThat(feed.select("feed > link[rel=alternate]").attr("href")).isEqualTo("https://blog.example/en/");
        assertThat(feed.expectFirst("feed").attr("xml:lang")).isEqualTo("en");
        assertThat(feed.select("entry > updated").eachText()).containsExactly("2026-01-05T00:00:00+03:30",
                "2025-12-20T00:00:00+03:30");
        assertThat(feed.select("[rel=next]")).isEmpty();
    }

    @Test
    void jsonHasWhatItsStandardAsksAndNothingElse() {
        Set<String> top = Set.of("version", "title", "description", "home_page_url", "feed_url", "language", "authors",
                "hubs", "items");
        Set<String> inItem = Set.of("id", "url", "title", "summary", "content_html", "date_published", "date_modified",
                "language", "authors", "tags", "image", "attachments");
        for (Language language : Language.values()) {
            JsonNode feed = Feeds.json(Feeds.text(Feeds.JSON, LittleSite.blog().by("Parsa").site(), Scope.Shelf.WHOLE,
                    language));
            assertThat(top).containsAll(feed.propertyNames());
            assertThat(feed.get("feed_url").asString()).isEqualTo("https://blog.example/" + language.code()
                    + "/feed.json");
            for (JsonNode item : feed.get("items")) {
                assertThat(inItem).containsAll(item.propertyNames());
                assertThat(item.get("language").asString()).isEqualTo(language.code());
                assertThat(item.get("authors").get(0).get("name").asString()).isEqualTo("Parsa");
            }
        }
    }

    @Test
    void everyTermHasItsFeeds() {
        Site site = LittleSite.blog().site();
        for (Language language : Language.values()) {
            List<Term> terms = Arrays.stream(Taxonomy.values())
                    .flatMap(taxonomy -> site.shelf(language).terms(taxonomy).stream()).map(term -> term.value())
                    .toList();
            assertThat(terms).isNotEmpty().allSatisfy(term -> assertThat(Feeds.ALL).allSatisfy(format -> assertThat(
                    Feeds.entries(format, site, new Scope.OneTerm(term), language)).hasSameSizeAs(
                            site.news(term, language))));
        }
    }
}
