package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every other spelling of an address leads to the one that counts, in one step.
@FixtureSite
class AddressTest {
    @LocalServerPort
    private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"fa|fa", "fa-IR|fa", "fa-IR,fa;q=0.9,en;q=0.8|fa",
        "en-US,en;q=0.9,fa;q=0.8|en",
        "en;q=0.3,fa;q=0.7|fa", "de,fa;q=0.5|fa", "de|en", "*|en", "de,*;q=0.5|en", "fa;q=0|en", "fa;q=0,en|en",
        "''|en",
        ";;;q=x|en", "fa;q=abc|en", "FA|fa", "prs,fa;q=0.1|fa"})
    void theRootLeadsToTheLanguageTheReaderLikesBest(String accepted, String language) {
        Reply reply = wire.get("/", "Accept-Language: " + accepted);

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.location()).isEqualTo("/" + language + "/");
        assertThat(reply.header("Vary")).containsIgnoringCase("Accept-Language");
    }

    @Test
    void whoSaysNothingGetsTheDefault() {
        assertThat(wire.get("/").location()).isEqualTo("/en/");
        assertThat(wire.get("/", "Accept-Language: fa", "Accept-Language: en;q=0.5").location()).isEqualTo("/fa/");
    }

    @Test
    void noOtherAddressLooksAtTheBrowsersLanguage() {
        assertThat(wire.get("/en/", "Accept-Language: fa").status()).isEqualTo(200);
        assertThat(wire.get("/tag/Tutorial/", "Accept-Language: fa").location()).isEqualTo("/en/tags/tutorial");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/en|/en/", "/EN/|/en/", "/Fa|/fa/", "//en//|/en/", "/en/posts/|/en/posts",
        "/en//posts|/en/posts", "/en/Posts/Tea-House|/en/posts/tea-house", "/en/posts/tea-house/|/en/posts/tea-house",
        "/en/posts/tea%20house|/en/posts/tea-house", "/en/page/1|/en/", "/en/page/1/|/en/", "/en/page/2/|/en/page/2",
        "/en/tags/tutorial/page/1|/en/tags/tutorial", "/en/tags/Tutorial/page/2|/en/tags/tutorial/page/2",
        "/en/About/|/en/about", "/en/archive/|/en/archive", "/en/Feed.xml|/en/feed.xml",
        "/en/posts?page=1|/en/posts", "/en/posts?tag=tutorial&page=1|/en/posts?tag=tutorial",
        "/en/posts/?tag=tutorial|/en/posts?tag=tutorial", "/en/posts?tag=Tutorial|/en/posts?tag=tutorial",
        "/en/posts?tag=&category=technology|/en/posts?category=technology",
        "/en/tags/c%2B%2B|/en/tags/c-plus-plus", "/en/tags/c%23|/en/tags/c-sharp", "/en/tags/UI-UX|/en/tags/ui-ux"})
    void anotherSpellingMovesOnce(String from, String to) {
        assertMoved(from, to);
    }

    @Test
    void theOtherLanguagesSlugFindsTheSamePlace() {
        assertMoved("/fa/posts/tea-house", "/fa/posts/" + encoded("چای-خانه"));
        assertMoved("/en/posts/" + encoded("چای-خانه"), "/en/posts/tea-house");
        assertMoved("/en/tags/" + encoded("آموزش"), "/en/tags/tutorial");
        assertMoved("/fa/tags/tutorial", "/fa/tags/" + encoded("آموزش"));
        assertMoved("/fa/tags/tutorial/page/2", "/fa/tags/" + encoded("آموزش") + "/page/2");
        assertMoved("/en/posts?tag=" + encoded("آموزش"), "/en/posts?tag=tutorial");
    }

    @Test
    void arabicLettersMoveToPersianOnes() {
        assertMoved("/fa/posts/" + encoded("كتاب-عربي"), "/fa/posts/" + encoded("کتاب-عربی"));
        assertMoved("/fa/categories/" + encoded("كتاب-هاي-عربي"), "/fa/categories/" + encoded("کتاب-های-عربی"));
        assertMoved("/fa/posts/" + encoded("چای‌خانه"), "/fa/posts/" + encoded("چای-خانه"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/blog/Name-with%20Spaces%20-and%20Capitals/|/en/posts/name-with-spaces-and-capitals",
        "/blog/Name-with%20Spaces%20-and%20Capitals|/en/posts/name-with-spaces-and-capitals",
        "/blog/slug-of-its-own/|/en/posts/tea-house", "/blog/persian-only/|/en/posts/persian-only",
        "/tag/Tutorial/|/en/tags/tutorial", "/tag/Web%20Development/|/en/tags/web-development",
        "/tag/C%23/|/en/tags/c-sharp", "/tag/C++/|/en/tags/c-plus-plus", "/tag/Tea.js|/en/tags/tea-js",
        "/category/Technology/|/en/categories/technology", "/feed.xml|/en/feed.xml", "/atom.xml|/en/atom.xml",
        "/feed.json|/en/feed.json", "/about/|/en/about", "/about|/en/about", "/old/tea|/en/posts/tea-house",
        "/2019/04/tea%20house.html|/en/posts/tea-house"})
    void addressesOfTheEarlierBlogGoOnWorking(String from, String to) {
        assertMoved(from, to);
        assertThat(wire.get(from, "Accept-Language: fa").location()).isEqualTo(to);
    }

    @Test
    void aPersianTermOfTheEarlierBlogLeadsToPersian() {
        assertMoved("/tag/" + encoded("آموزش") + "/", "/fa/tags/" + encoded("آموزش"));
        assertMoved("/tag/" + encoded("توسعه وب").replace("+", "%20") + "/", "/fa/tags/" + encoded("توسعه-وب"));
        assertMoved("/category/" + encoded("تکنولوژی") + "/", "/fa/categories/" + encoded("تکنولوژی"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/page/0", "/en/page/99", "/en/page/x", "/en/posts?page=99", "/en/posts?page=0",
        "/en/posts?page=x", "/en/tags/tutorial/page/99", "/en/tags/tutorial/pages/2", "/en/tags/nope", "/en/nope",
        "/en/posts/nope", "/de/", "/en/posts/tea-house/nope", "/en/archive/2025", "/blog/nope/", "/tag/nope/",
        "/actuator", "/actuator/health", "/error", "/en/error", "/application.properties", "/static/",
        "/templates/home.html",
        "/assets/", "/assets/style.css", "/en/page/-1", "/en/page/99999999999"})
    void whatIsNotThereIsNotFound(String url) {
        assertThat(wire.get(url).status()).isEqualTo(404);
    }

    @Test
    void everyPageOfAListIsThere() {
        for (int page : List.of(2, 3, 4, 5)) {
            assertThat(wire.get("/en/page/" + page).status()).isEqualTo(200);
            assertThat(wire.get("/fa/posts?page=" + page).status()).isEqualTo(200);
        }
        assertThat(wire.get("/en/page/6").status()).isEqualTo(404);
    }

    private void assertMoved(String from, String to) {
        Reply reply = wire.get(from);
        assertThat(reply.status()).as(from).isEqualTo(301);
        assertThat(reply.location()).as(from).isEqualTo(to);
        assertThat(wire.get(to).status()).as(to).isEqualTo(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
