package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.diglot.language.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What machines are told in the head of every page.
@FixtureSite
class HeadTest {
    private static final String HOST = "https://blog.example";
    private static final String POST = "/posts/name-with-spaces-and-capitals";

    private final Wire wire;

    HeadTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private Document page(String url) {
        return wire.get(url).page();
    }

    private static String content(Document page, String key) {
        return page.expectFirst("meta[property=%1$s], meta[name=%1$s]".formatted(key)).attr("content");
    }

    /// Every page that a reader comes to from home by links alone.
    private Map<String, Document> pages() {
        Map<String, Document> pages = new TreeMap<>();
        List<String> next = new ArrayList<>(List.of("/en/", "/fa/"));
        Set<String> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            String url = next.removeLast();
            Reply reply = wire.follow(url);
            if (reply.status() != 200 || !reply.header("Content-Type").startsWith("text/html")) {
                continue;
            }
            Document page = reply.page();
            pages.put(url, page);
            // Filters combine without end.
            page.select("a[href^=/]").eachAttr("href").stream().map(href -> href.replaceFirst("#.*", ""))
                    .filter(href -> !href.contains("&") && !href.startsWith("/media/")).filter(seen::add)
                    .forEach(next::add);
        }
        return pages;
    }

    @Test
    void titlesAndDescriptionsAreAsLongAsTheyAreShown() {
        Map<String, Document> pages = pages();
        assertThat(pages).hasSizeGreaterThan(60);
        pages.forEach((url, page) -> {
            String title = page.title();
            String heading = page.select("h1").text();
            assertThat(title).as(url).isNotBlank();
            // A title that is longer by itself stands alone.
            assertThat(length(title) <= 65 || !title.contains(" – The Test Kitchen") && !heading.isEmpty()).as(url)
                    .isTrue();
            String description = page.expectFirst("meta[name=description]").attr("content");
            assertThat(length(description)).as(url + ": " + description).isBetween(50, 160);
            assertThat(description).as(url).isEqualTo(description.strip()).doesNotContain("  ", "\n");
        });
    }

    @Test
    void everyLinkToAnotherLanguagePointsBack() {
        Map<String, Document> pages = pages();
        int pairs = 0;
        for (Map.Entry<String, Document> entry : pages.entrySet()) {
            Map<String, String> alternates = alternates(entry.getValue());
            if (alternates.isEmpty()) {
                continue;
            }
            String canonical = entry.getValue().expectFirst("link[rel=canonical]").attr("href");
            assertThat(alternates).as(entry.getKey()).containsKeys("en", "fa", "x-default").containsValue(canonical)
                    .containsEntry("x-default", String.valueOf(alternates.get("en")));
            for (String other : alternates.values()) {
                Reply reply = wire.get(other.substring(HOST.length()));
                assertThat(reply.status()).as(other).isEqualTo(200);
                assertThat(alternates(reply.page())).as(other).isEqualTo(alternates);
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(60);
    }

    @Test
    void thePageAndTheSitemapClaimTheSameAlternates() {
        Document sitemap = Jsoup.parse(wire.get("/sitemap.xml").text(), Parser.xmlParser());
        assertThat(sitemap.select("url")).hasSizeGreaterThan(60);
        for (Element entry : sitemap.select("url")) {
            Map<String, String> claimed = new TreeMap<>();
            entry.select("xhtml|link").forEach(link -> claimed.put(link.attr("hreflang"), link.attr("href")));
            String url = entry.expectFirst("loc").text();
            assertThat(alternates(wire.get(url.substring(HOST.length())).page())).as(url).isEqualTo(claimed);
        }
    }

    private static Map<String, String> alternates(Document page) {
        Map<String, String> alternates = new TreeMap<>();
        page.head().select("link[rel=alternate][hreflang]")
                .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
        return alternates;
    }

    @Test
    void everyAddressInAHeadAnswers() {
        Set<String> addresses = new TreeSet<>();
        pages().values().forEach(page -> {
            page.head().select("link[href], script[src]").forEach(
                    link -> addresses.add(link.hasAttr("href") ? link.attr("href") : link.attr("src")));
            page.head().select("meta[property=og:url], meta[property=og:image], meta[name=twitter:image]")
                    .eachAttr("content").forEach(addresses::add);
            data(page).forEach(node -> addresses.addAll(items(node)));
        });
        assertThat(addresses).hasSizeGreaterThan(100).allSatisfy(address -> {
            String path = address.startsWith(HOST) ? address.substring(HOST.length()) : address;
            assertThat(wire.head(path).status()).as(address).isEqualTo(200);
        });
    }

    private static List<String> items(JsonNode node) {
        List<String> items = new ArrayList<>();
        node.path("itemListElement").forEach(step -> items.add(step.path("item").asString()));
        return items;
    }

    /// The graph of a page; empty where it has none.
    private static List<JsonNode> data(Document page) {
        List<Element> scripts = page.select("script[type=application/ld+json]");
        assertThat(scripts.size()).isLessThanOrEqualTo(1);
        return scripts.stream().map(script -> JsonMapper.shared().readTree(script.data())).flatMap(json -> {
            assertThat(json.path("@context").asString()).isEqualTo("https://schema.org");
            return json.path("@graph").valueStream();
        }).toList();
    }

    private static JsonNode node(Document page, String type) {
        return data(page).stream().filter(node -> node.path("@type").asString().equals(type)).findFirst().orElseThrow();
    }

    @Test
    void aPostSaysWhatItIsAndWhatItIsTheTranslationOf() {
        JsonNode english = node(page("/en" + POST), "BlogPosting");
        JsonNode persian = node(page("/fa" + POST), "BlogPosting");
        for (JsonNode post : List.of(english, persian)) {
            assertThat(List.of("headline", "description", "datePublished", "dateModified", "mainEntityOfPage", "image",
                    "articleSection")).allSatisfy(key -> assertThat(post.path(key).asString()).isNotBlank());
            assertThat(post.path("datePublished").asString()).isEqualTo("2025-12-26T00:00:00+03:30");
            assertThat(post.path("author").path("name").asString()).isNotBlank();
            assertThat(post.path("publisher").path("name").asString()).isNotBlank();
            assertThat(post.path("wordCount").asInt()).isGreaterThan(20);
            assertThat(post.path("keywords").isArray()).isTrue();
        }
        assertThat(english.path("inLanguage").asString()).isEqualTo("en");
        assertThat(persian.path("inLanguage").asString()).isEqualTo("fa");
        assertThat(english.path("wordCount").asInt()).isNotEqualTo(persian.path("wordCount").asInt());
        assertThat(english.path("workTranslation").path(0).path("@id").asString())
                .isEqualTo(persian.path("@id").asString());
        assertThat(persian.path("translationOfWork").path("@id").asString()).isEqualTo(english.path("@id").asString());
        assertThat(english.has("translationOfWork")).isFalse();
        assertThat(persian.has("workTranslation")).isFalse();
    }

    @Test
    void aPostInOneLanguageNamesNoOther() {
        Document page = page("/fa/posts/persian-only");
        JsonNode post = node(page, "BlogPosting");
        assertThat(post.has("translationOfWork")).isFalse();
        assertThat(post.has("workTranslation")).isFalse();
        assertThat(page.select("meta[property=og:locale:alternate]")).isEmpty();
        assertThat(content(page, "og:locale")).isEqualTo("fa_IR");
    }

    @Test
    void aTextShownInAnotherLanguageIsSharedUnderItsOwnAddress() {
        Document page = page("/en/posts/persian-only");
        assertThat(content(page, "og:url")).isEqualTo(HOST + "/fa/posts/persian-only");
        assertThat(content(page, "og:image")).isEqualTo(HOST + "/fa/posts/persian-only/card.png");
        assertThat(content(page, "og:locale")).isEqualTo("fa_IR");
        assertThat(data(page)).isEmpty();
        assertThat(alternates(page)).isEmpty();
    }

    @Test
    void theWayFromHomeIsSaid() {
        JsonNode trail = node(page("/en" + POST), "BreadcrumbList").path("itemListElement");
        assertThat(trail.valueStream().map(step -> step.path("position").asInt())).containsExactly(1, 2, 3);
        assertThat(trail.path(0).path("item").asString()).isEqualTo(HOST + "/en/");
        assertThat(trail.path(1).path("item").asString()).startsWith(HOST + "/en/categories/");
        assertThat(trail.path(2).path("item").asString()).isEqualTo(HOST + "/en" + POST);

        assertThat(items(node(page("/fa/tags/آموزش".replace("آموزش", "%D8%A2%D9%85%D9%88%D8%B2%D8%B4")),
                "BreadcrumbList"))).hasSize(3).element(1).isEqualTo(HOST + "/fa/tags");
    }

    @Test
    void homeSaysHowTheBlogIsSearched() {
        for (Language language : Language.values()) {
            JsonNode blog = node(page("/" + language.code() + "/"), "WebSite");
            assertThat(blog.path("inLanguage").asString()).isEqualTo(language.code());
            assertThat(blog.path("name").asString()).isNotBlank();
            assertThat(blog.path("potentialAction").path("target").path("urlTemplate").asString())
                    .isEqualTo(HOST + "/" + language.code() + "/search?q={search_term_string}");
        }
    }

    @Test
    void aPostIsAnArticleWhereItIsShared() {
        Document page = page("/fa" + POST);
        assertThat(content(page, "og:type")).isEqualTo("article");
        assertThat(content(page, "og:url")).isEqualTo(HOST + "/fa" + POST);
        assertThat(content(page, "og:image")).isEqualTo(HOST + "/fa" + POST + "/card.png");
        assertThat(content(page, "og:image:width")).isEqualTo("1200");
        assertThat(content(page, "og:image:height")).isEqualTo("630");
        assertThat(content(page, "og:image:type")).isEqualTo("image/png");
        assertThat(content(page, "og:image:alt")).isEqualTo(content(page, "og:title"));
        assertThat(content(page, "og:site_name")).isEqualTo("آشپزخانهٔ آزمون");
        assertThat(content(page, "og:locale")).isEqualTo(Language.PERSIAN.region());
        assertThat(content(page, "og:locale:alternate")).isEqualTo(Language.ENGLISH.region());
        assertThat(content(page, "article:published_time")).isEqualTo("2025-12-26T00:00:00+03:30");
        assertThat(content(page, "article:section")).isNotBlank();
        assertThat(page.select("meta[property=article:tag]")).isNotEmpty();
        assertThat(content(page, "twitter:card")).isEqualTo("summary_large_image");
        assertThat(content(page("/en/"), "og:type")).isEqualTo("website");
        assertThat(content(page("/en/tags"), "og:image")).isEqualTo(HOST + "/en/card.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/nothing", "/fa/posts/nothing", "/en/failing", "/en" + POST + "/parallel"})
    void whatSearchEnginesAreToLeaveOutSaysNothing(String url) {
        Document page = page(url);
        assertThat(page.select("meta[property], script[type=application/ld+json], meta[name^=twitter]")).isEmpty();
        assertThat(alternates(page)).isEmpty();
    }

    @Test
    void aListOfOneTermLeavesTheRestToItsPage() {
        Document page = page("/en/posts?tag=tutorial");
        assertThat(page.expectFirst("link[rel=canonical]").attr("href")).isEqualTo(HOST + "/en/tags/tutorial");
        assertThat(content(page, "og:url")).isEqualTo(HOST + "/en/tags/tutorial");
        assertThat(alternates(page)).isEmpty();
        assertThat(data(page)).isEmpty();
    }

    @Test
    void pagesOfAListNameTheirNeighbours() {
        Document first = page("/en/");
        assertThat(first.head().select("link[rel=prev]")).isEmpty();
        assertThat(first.head().expectFirst("link[rel=next]").attr("href")).isEqualTo("/en/page/2");
        Document second = page("/en/page/2");
        assertThat(second.head().expectFirst("link[rel=prev]").attr("href")).isEqualTo("/en/");
        assertThat(second.head().expectFirst("link[rel=next]").attr("href")).isEqualTo("/en/page/3");
        assertThat(page("/en" + POST).head().select("link[rel=prev], link[rel=next]")).isEmpty();
        assertThat(page("/fa/posts?page=2").head().expectFirst("link[rel=prev]").attr("href")).isEqualTo("/fa/posts");
    }

    @Test
    void wordsOfAnAuthorCannotEndTheBlockTheyStandIn() {
        String data = page("/en/").select("script[type=application/ld+json]").outerHtml();
        assertThat(data.substring(data.indexOf('>') + 1, data.lastIndexOf("</"))).doesNotContain("<", ">", "&");
    }

    @Test
    void everyLanguageHasAManifestWithIconsThatAreThere() {
        for (Language language : Language.values()) {
            String url = page("/" + language.code() + "/").expectFirst("link[rel=manifest]").attr("href");
            Reply reply = wire.get(url);
            assertThat(reply.header("Content-Type")).startsWith("application/manifest+json");
            JsonNode manifest = JsonMapper.shared().readTree(reply.text());
            assertThat(manifest.path("lang").asString()).isEqualTo(language.code());
            assertThat(manifest.path("dir").asString()).isEqualTo(language.direction().html());
            assertThat(manifest.path("start_url").asString()).isEqualTo("/" + language.code() + "/");
            assertThat(manifest.path("icons").valueStream().map(icon -> icon.path("purpose").asString()))
                    .contains("any", "maskable");
            manifest.path("icons").forEach(icon -> {
                Reply image = wire.get(icon.path("src").asString());
                assertThat(image.status()).isEqualTo(200);
                assertThat(image.header("Content-Type")).isEqualTo(icon.path("type").asString());
                String size = org.diglot.Pictures.decoded(image.bytes()).getWidth() + "";
                assertThat(icon.path("sizes").asString()).isEqualTo(size + "x" + size);
            });
            assertThat(content(page("/" + language.code() + "/"), "theme-color"))
                    .isEqualTo(manifest.path("theme_color").asString());
        }
    }

    @Test
    void browsersLearnHowToSearchInEachLanguage() {
        for (Language language : Language.values()) {
            Element link = page("/" + language.code() + "/archive").expectFirst("link[rel=search]");
            assertThat(link.attr("type")).isEqualTo("application/opensearchdescription+xml");
            Reply reply = wire.get(link.attr("href"));
            assertThat(reply.header("Content-Type")).startsWith(link.attr("type"));
            Document description = org.jsoup.Jsoup.parse(reply.text(), "", org.jsoup.parser.Parser.xmlParser());
            assertThat(description.expectFirst("OpenSearchDescription > Url[type=text/html]").attr("template"))
                    .isEqualTo(HOST + "/" + language.code() + "/search?q={searchTerms}");
            assertThat(description.expectFirst("ShortName").text()).hasSizeBetween(1, 16);
            assertThat(description.expectFirst("Language").text()).isEqualTo(language.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/favicon.svg", "/apple-touch-icon.png", "/icon-192.png"})
    void iconsAreWhereBrowsersAskForThem(String url) {
        Reply icon = wire.get(url);
        assertThat(icon.status()).isEqualTo(200);
        assertThat(icon.header("Content-Type")).startsWith("image/");
        assertThat(wire.get(url, "If-None-Match: " + icon.header("ETag")).status()).isEqualTo(304);
    }
}
