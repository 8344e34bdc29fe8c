package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Contract, sections 3 and 5: `/{lang}/search` and `/{lang}/search.json`.
@SearchSite
class SearchPageTest {
    private static final String IPC = "/posts/ipc-inter-process-communication";

    @LocalServerPort
    private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Document page(String lang, String query) {
        Reply reply = wire.get("/" + lang + "/search?q=" + encoded(query));
        assertThat(reply.status()).isEqualTo(200);
        return reply.page();
    }

    private JsonNode json(String lang, String query) {
        Reply reply = wire.get("/" + lang + "/search.json?q=" + encoded(query));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        return JsonMapper.shared().readTree(reply.text());
    }

    private static List<String> links(Document page) {
        return page.select("main > ol .near .title a").eachAttr("href");
    }

    @ParameterizedTest
    @CsvSource({"en,ipc", "fa,ipc", "fa,ارتباط بین فرآیندی", "en,Inter-Process"})
    void theSeedIsFoundInBothLanguages(String lang, String query) {
        assertThat(links(page(lang, query))).first().isEqualTo("/" + lang + IPC);
        assertThat(json(lang, query).at("/hits/0/url").asString()).isEqualTo("/" + lang + IPC);
    }

    @Test
    void aResultShowsWhatAnswersAndWhatItIs() {
        Element hit = page("fa", "كتاب اشپزی").expectFirst("main > ol article");
        assertThat(hit.expectFirst(".about").text()).contains("کتاب‌های آشپزی");
        assertThat(hit.select(".about mark").eachText()).containsExactly("کتاب‌های", "آشپزی");
        assertThat(hit.expectFirst("time").attr("datetime")).isEqualTo("2024-11-02");
        assertThat(hit.select(".meta a").eachText()).containsExactly("آشپزخانه", "نانوایی");
        assertThat(hit.expectFirst(".far a").attr("href")).isEqualTo("/en/posts/bread");
        assertThat(page("en", "flour").expectFirst("main .title mark").text()).isEqualTo("flour");
    }

    @Test
    void aForeignRunStaysIsolatedWithItsMark() {
        Element title = page("fa", "next").expectFirst("main > ol .title a");
        assertThat(title.expectFirst("bdi[lang=en]").text()).isEqualTo("Next.js 14");
        assertThat(title.select("bdi mark").eachText()).containsExactly("Next.js");
    }

    @Test
    void whatTheOtherLanguageHasStandsBelowInAGroupWithALabel() {
        Document page = page("en", "کتاب");
        assertThat(page.select("main > ol")).isEmpty();
        Element group = page.expectFirst("main section");
        assertThat(page.expectFirst("#" + group.attr("aria-labelledby")).text()).isEqualTo("1 result in Persian");
        assertThat(group.expectFirst("ol").attr("lang")).isEqualTo("fa");
        assertThat(group.expectFirst("ol .near").attr("dir")).isEqualTo("rtl");
        assertThat(group.expectFirst(".near .title a").attr("href")).isEqualTo("/fa/posts/bread");
        assertThat(page("fa", "semaphore").expectFirst("main section h2").text()).isEqualTo("۱ نتیجه به انگلیسی");
    }

    @Test
    void resultsComeInPagesAndNoneIsLostOrShownTwice() {
        String url = "/en/search?q=the";
        List<String> all = new ArrayList<>();
        while (!url.isEmpty()) {
            Document page = wire.get(url).page();
            assertThat(links(page).size()).isBetween(1, 2);
            all.addAll(links(page));
            url = page.select("a[rel=next]").attr("href");
        }
        assertThat(all).hasSize(4).doesNotHaveDuplicates();
        assertThat(wire.get("/en/search?q=the&page=3").status()).isEqualTo(404);
        assertThat(wire.get("/en/search?q=the&page=1").location()).isEqualTo("/en/search?q=the");
    }

    @Test
    void facetsCombineAndSayHowManyAreLeft() {
        Document page = page("en", "the");
        assertThat(page.expectFirst(".facets dd").select("a").eachText()).containsExactly("Technology 3",
                "Kitchen 1");
        String narrowed = page.select(".facets a:contains(Technology)").attr("href");
        assertThat(narrowed).isEqualTo("/en/search?q=the&category=technology");
        Document fewer = wire.get(narrowed).page();
        assertThat(fewer.select("main .count").text()).startsWith("3 results");
        Document one = wire.get(fewer.select(".facets a:contains(React)").attr("href")).page();
        assertThat(links(one)).containsExactly("/en/posts/getting-started-with-nextjs-14");
        assertThat(one.select("form input[type=hidden]").eachAttr("value")).containsExactly("technology", "react");
        assertThat(one.select(".choices a").eachAttr("href")).containsExactly("/en/search?q=the&tag=react",
                "/en/search?q=the&category=technology");
        assertThat(links(wire.get("/en/search?q=the&tag=nope").page())).isEmpty();
    }

    @Test
    void aTermOfTheOtherLanguageMovesToItsOwnSlug() {
        assertThat(wire.get("/en/search?q=the&category=" + encoded("فناوری")).location())
                .isEqualTo("/en/search?q=the&category=technology");
        assertThat(wire.get("/en/search/?q=the").location()).isEqualTo("/en/search?q=the");
        assertThat(wire.get("/EN/Search?q=a+b").location()).isEqualTo("/en/search?q=a%20b");
    }

    @Test
    void aSuggestionLeadsToTheLanguageThatAnswersIt() {
        Element better = page("en", ";jhf").expectFirst(".better a");
        assertThat(better.text()).isEqualTo("کتاب");
        assertThat(better.attr("lang")).isEqualTo("fa");
        assertThat(better.attr("href")).isEqualTo("/fa/search?q=" + encoded("کتاب"));
        assertThat(page("fa", "هحز").expectFirst(".better a").text()).isEqualTo("ipc");
        assertThat(json("fa", "هحز").at("/better/url").asString()).isEqualTo("/en/search?q=ipc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    void withoutAQuestionTheTopicsAreThere(String query) {
        for (String lang : List.of("en", "fa")) {
            Document page = page(lang, query);
            assertThat(page.select("main article, main .count")).isEmpty();
            assertThat(page.select(".facets a").attr("href")).startsWith("/" + lang + "/categories/");
        }
    }

    @Test
    void whatIsTypedIsShownAsItWasTypedAndIsNoMarkup() {
        String typed = "<script>alert(1)</script> \"' & \u202E{0} %";
        Document page = page("fa", typed);
        assertThat(page.expectFirst("#_query").attr("value")).isEqualTo(typed);
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.title()).contains(typed);
        assertThat(json("en", typed).get("query").asString()).isEqualTo(typed);
        assertThat(page("en", "a".repeat(3000)).select("main .count").text()).startsWith("Nothing found");
    }

    @Test
    void searchEnginesLeaveItOutAndTheSwitchKeepsTheQuestion() {
        Document page = page("en", "ipc");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[hreflang]")).isEmpty();
        assertThat(page.select("a.cross").attr("href")).isEqualTo("/fa/search?q=ipc");
    }

    @Test
    void theAnswerIsTheSameBytesAndCanBeAskedForAgain() {
        Reply first = wire.get("/fa/search?q=ipc");
        assertThat(wire.get("/fa/search?q=ipc").header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(wire.get("/fa/search?q=ipc", "If-None-Match: " + first.header("ETag")).status()).isEqualTo(304);
        assertThat(wire.head("/en/search.json?q=ipc").status()).isEqualTo(200);
        assertThat(wire.send("POST", "/en/search").status()).isEqualTo(405);
    }

    @Test
    void whatIsMissingCanBeLookedForAtOnce() {
        for (String lang : List.of("en", "fa")) {
            Document page = wire.get("/" + lang + "/posts/no-such-post").page();
            Element form = page.expectFirst("main form[role=search]");
            assertThat(form.attr("action")).isEqualTo("/" + lang + "/search");
            assertThat(form.select("input[name=q]").attr("id")).isEqualTo(form.expectFirst("label").attr("for"));
        }
    }
}
