package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page there is, as a browser finds it by following links.
@FixtureSite
class PageTest {
    private static final String HOST = "https://blog.example";

    @LocalServerPort
    private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/2", "/posts", "/posts?category=technology",
        "/posts?tag=tutorial&category=travel",
        "/posts?page=2", "/posts/name-with-spaces-and-capitals", "/categories", "/categories/technology", "/tags",
        "/tags/tutorial", "/tags/tutorial/page/2", "/archive", "/about", "/posts/english-only", "/nope", "/failing"})
    void everyPageSaysItsLanguage(String rest) {
        for (String lang : List.of("en", "fa")) {
            Reply reply = wire.follow("/" + lang + rest);
            Element html = reply.page().expectFirst("html");

            assertThat(html.attr("lang")).isEqualTo(lang);
            assertThat(html.attr("dir")).isEqualTo(lang.equals("fa") ? "rtl" : "ltr");
            assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
            assertThat(reply.header("Content-Language")).isEqualTo(lang);
        }
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhereAndEveryPageIsWellMade() {
        Map<String, Document> pages = crawl();

        assertThat(pages).hasSizeGreaterThan(120);
        assertThat(pages.keySet()).allMatch(url -> url.startsWith("/en/") || url.startsWith("/fa/"));
        pages.forEach((url, page) -> {
            assertThat(page.select("h1")).as("h1 of " + url).hasSize(1);
            assertThat(page.expectFirst("h1").text()).as(url).isNotBlank();
            assertThat(page.title()).as(url).isNotBlank();
            assertThat(page.select("header nav a")).as(url).hasSizeGreaterThan(2);
            assertThat(page.select("a.cross[hreflang]")).as(url).hasSize(1);
            assertThat(page.select("[style], script:not([src], [type=application/ld+json]), [onclick]"))
                    .as("the policy forbids it in " + url)
                    .isEmpty();
            assertThat(page.select("[id]").eachAttr("id")).as("ids of " + url).doesNotHaveDuplicates();
            assertThat(page.select("a[href], link[href]:not([rel=canonical], [rel=alternate])").eachAttr("href"))
                    .as(url).noneMatch(href -> href.startsWith(HOST));
        });
    }

    @Test
    void alternatesAreReciprocalAndCanonicalsStandForThemselves() {
        Map<String, Document> pages = crawl();
        pages.forEach((url, page) -> {
            String canonical = canonical(page);
            assertThat(canonical).as(url).startsWith(HOST + "/");
            Map<String, String> alternates = alternates(page);
            for (String alternate : alternates.values()) {
                Document other = pages.getOrDefault(alternate.substring(HOST.length()),
                        wire.get(alternate.substring(HOST.length())).page());
                assertThat(canonical(other)).as("what %s names for %s", url, alternate).isEqualTo(alternate);
                assertThat(alternates(other)).as("what %s names for %s", url, alternate).isEqualTo(alternates);
            }
            if (!alternates.isEmpty()) {
                assertThat(alternates).as(url).containsValue(canonical).containsKeys("en", "fa", "x-default");
                assertThat(alternates.get("x-default")).isEqualTo(alternates.get("en"));
            }
        });
    }

    @Test
    void theSwitchLeadsToTheSamePage() {
        for (String url : List.of("/en/", "/en/page/2", "/en/posts", "/en/posts?category=technology&tag=tutorial",
                "/en/posts/tea-house", "/en/categories", "/en/tags/tutorial", "/en/tags/tutorial/page/2", "/en/archive",
                "/en/about", "/en/colophon", "/en/posts/english-only", "/en/posts?page=2")) {
            String over = cross(url);
            assertThat(over).as(url).startsWith("/fa/");
            assertThat(wire.get(over).status()).as(over).isEqualTo(200);
            assertThat(cross(over)).as("there and back").isEqualTo(url);
        }
        assertThat(cross("/en/posts/tea-house"))
                .isEqualTo("/fa/posts/%DA%86%D8%A7%DB%8C-%D8%AE%D8%A7%D9%86%D9%87");
    }

    @Test
    void theSwitchDropsTheYearBecauseCalendarsDiffer() {
        assertThat(cross("/en/posts?tag=tutorial&year=2025"))
                .isEqualTo("/fa/posts?tag=%D8%A2%D9%85%D9%88%D8%B2%D8%B4");
    }

    @Test
    void oneFilterAloneHasThePageOfItsTermAsCanonical() {
        assertThat(canonical(wire.get("/en/posts?tag=tutorial").page())).isEqualTo(HOST + "/en/tags/tutorial");
        assertThat(canonical(wire.get("/en/posts?tag=tutorial&year=2025").page()))
                .isEqualTo(HOST + "/en/posts?tag=tutorial&year=2025");
    }

    @Test
    void anUntranslatedPostIsShownWithANoticeAndClaimsNoTranslation() {
        Reply reply = wire.get("/fa/posts/english-only");
        Document page = reply.page();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(page.expectFirst(".notice").text()).contains("هنوز به فارسی نیست");
        assertThat(page.select("[lang=en][dir=ltr] > h1")).hasSize(1);
        Element article = page.expectFirst("article .prose");
        assertThat(article.attr("lang") + article.attr("dir")).isEqualTo("enltr");
        assertThat(canonical(page)).isEqualTo(HOST + "/en/posts/english-only");
        assertThat(page.select("head link[hreflang]")).isEmpty();
        assertThat(wire.get("/en/posts/english-only").page().select("head link[hreflang]")).isEmpty();
        assertThat(wire.get("/fa/feed.xml").text()).doesNotContain("english-only");
        assertThat(allRows("fa")).contains("هنوز به فارسی نیست");
    }

    @Test
    void theSameHoldsTheOtherWayRound() {
        Document page = wire.get("/en/posts/persian-only").page();

        assertThat(page.expectFirst(".notice").text()).contains("not in English yet");
        assertThat(page.expectFirst("article .prose").attr("dir")).isEqualTo("rtl");
        assertThat(canonical(page)).isEqualTo(HOST + "/fa/posts/persian-only");
        assertThat(page.select("head link[hreflang]")).isEmpty();
        assertThat(wire.get("/en/feed.xml").text()).doesNotContain("persian-only");
    }

    @Test
    void thePostOfTheFirstUserReadsAsItWasMeant() {
        Document english = wire.get("/en/posts/name-with-spaces-and-capitals").page();
        Document persian = wire.get("/fa/posts/name-with-spaces-and-capitals").page();

        assertThat(english.expectFirst("h1").text())
                .isEqualTo("Understanding Kettles (IPK): How Pots Talk to Each Other");
        assertThat(persian.expectFirst("h1").text()).startsWith("درک ارتباط بینقابلمهای");
        assertThat(persian.expectFirst("article time").text()).isEqualTo("۵ دی ۱۴۰۴");
        assertThat(persian.expectFirst("article time").attr("datetime")).isEqualTo("2025-12-26");
        assertThat(persian.select(".prose ol")).hasSize(1);
        assertThat(persian.select(".prose ol > li")).hasSize(4);
        assertThat(persian.expectFirst("meta[name=description]").attr("content")).startsWith("توی آشپزخونه");
        assertThat(english.select(".prose table, .prose th")).hasSizeGreaterThan(3);
        assertThat(allRows("en")).contains("Name-with Spaces -and Capitals");
    }

    @Test
    void calloutsHaveTheirMarkdownInBothLanguages() {
        for (String lang : List.of("en", "fa")) {
            Document page = wire.get("/" + lang + "/posts/paired-names").page();
            assertThat(page.select(".callout")).hasSize(2);
            assertThat(page.select(".callout strong, .callout code, .callout li")).hasSizeGreaterThan(3);
            assertThat(page.text()).doesNotContain("<Callout");
        }
    }

    @Test
    void aListRightAfterAParagraphIsAList() {
        assertThat(wire.get("/en/posts/paired-names").page().select(".prose ul > li").eachText())
                .contains("Fetching water");
    }

    @Test
    void aNamePairedInOnePostHoldsInAll() {
        Document tags = wire.get("/fa/tags").page();

        assertThat(tags.select(".near a").eachText()).contains("آموزش").doesNotContain("Tutorial");
        Document term = wire.get("/fa/tags/%D8%A2%D9%85%D9%88%D8%B2%D8%B4").page();
        assertThat(term.select("a[href]").eachAttr("href")).contains("/fa/posts/name-with-spaces-and-capitals",
                "/fa/posts/paired-names");
    }

    @Test
    void whatIsNotPublishedIsNowhere() {
        for (String slug : List.of("broken", "draft", "future", "hidden", "readme", "no-front-matter")) {
            assertThat(wire.get("/en/posts/" + slug).status()).as(slug).isEqualTo(404);
        }
        assertThat(crawl().keySet()).noneMatch(url -> url.matches(".*/(broken|draft|future|hidden|readme)$"));
    }

    @Test
    void featuredComesFirstOnTheHomePage() {
        assertThat(wire.get("/en/").page().expectFirst("main article a").attr("href"))
                .isEqualTo("/en/posts/paired-names");
    }

    @Test
    void theFeedIsAnnouncedAndServed() {
        Element link = wire.get("/fa/").page().expectFirst("link[rel=alternate][type=application/rss+xml]");
        Reply feed = wire.get(link.attr("href"));

        assertThat(link.attr("href")).isEqualTo("/fa/feed.xml");
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).startsWith("application/rss+xml");
        assertThat(feed.header("Content-Language")).isEqualTo("fa");
    }

    @Test
    void aPostEndsWithOthersOnItsSubjectsInTheLanguageOfTheReader() {
        for (String lang : List.of("en", "fa")) {
            Document page = wire.get("/" + lang + "/posts/paired-names").page();
            assertThat(page.select(".related a").eachAttr("href")).hasSize(3).doesNotHaveDuplicates()
                    .allMatch(href -> href.startsWith("/" + lang + "/posts/"))
                    .doesNotContain("/" + lang + "/posts/paired-names");
        }
        assertThat(wire.get("/en/about").page().select(".related")).isEmpty();
    }

    private String allRows(String lang) {
        return Stream.of("/posts", "/posts?page=2", "/posts?page=3", "/posts?page=4", "/posts?page=5")
                .map(rest -> wire.get("/" + lang + rest).page().select("main").text()).collect(Collectors.joining(" "));
    }

    private String cross(String url) {
        return wire.get(url).page().expectFirst("a.cross").attr("href");
    }

    private static String canonical(Document page) {
        assertThat(page.select("link[rel=canonical]")).hasSize(1);
        return page.expectFirst("link[rel=canonical]").attr("href");
    }

    private static Map<String, String> alternates(Document page) {
        return page.select("head link[rel=alternate][hreflang]").stream()
                .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("href")));
    }

    /// Every page that links lead to from both homes, each answering 200 without a detour; combinations of filters only
    /// as far as two of them.
    private Map<String, Document> crawl() {
        Map<String, Document> pages = new LinkedHashMap<>();
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/en/", "/fa/"));
        while (!open.isEmpty()) {
            String url = open.pop();
            if (!seen.add(url) || url.chars().filter(character -> character == '=').count() > 2) {
                continue;
            }
            Reply reply = wire.get(url);
            assertThat(reply.status()).as(url).isEqualTo(200);
            if (reply.header("Content-Type").startsWith("text/html")) {
                Document page = reply.page();
                pages.put(url, page);
                links(page).stream().filter(link -> !seen.contains(link)).forEach(open::add);
            }
        }
        return pages;
    }

    private static List<String> links(Document page) {
        List<String> links = new ArrayList<>();
        page.select("[href], [src]").forEach(element -> {
            String target = element.attr(element.hasAttr("href") ? "href" : "src");
            int fragment = target.indexOf('#');
            String bare = fragment < 0 ? target : target.substring(0, fragment);
            if (target.startsWith("#")) {
                assertThat(page.getElementById(URLDecoder.decode(target.substring(1),
                        StandardCharsets.UTF_8))).as(target).isNotNull();
            } else if (bare.startsWith("/")) {
                links.add(bare);
            } else if (bare.startsWith(HOST)) {
                links.add(bare.substring(HOST.length()));
            }
        });
        return links;
    }
}
