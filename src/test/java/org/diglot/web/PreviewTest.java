package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.diglot.Diglot;
import org.eclipse.jetty.server.ServerConnector;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A blog as its authors see it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Path folder = Path.of("nowhere");
    private ConfigurableApplicationContext context = new GenericApplicationContext();
    private Wire wire = new Wire(0);

    @BeforeAll
    void serve(@TempDir Path world) throws IOException {
        folder = Files.createDirectories(world.resolve("posts"));
        write("tea.md", """
                        ---
                        title: Tea
                        title_fa: چای
                        date: 2025-12-26
                        draft: true
                        tags: [Drink]
                        tilte: Tee
                        ---
                        A drink.

                        <!-- PERSIAN -->

                        نوشیدنی است. <Callout>

                        <Callout type="چه">

                        متن

                        </Callout>
                        """);
        write("coffee.md", "---\ntitle: Coffee\ndate: 2025-12-25\n---\nAnother drink.\n");
        write("cocoa.md", "---\ntitle: Cocoa\ntitle_fa: کاکائو\ndate: 1500/01/01\n---\nLater.\n<!-- FA -->\nبعد.\n");
        write("broken.md", "---\ntitle: Broken\ndate: 2025-13-40\n---\nNever good.\n");
        write("notes.md", "Only notes. " + "Long. ".repeat(1000) + "\n");
        write("<b>.md",
                "---\ntitle: <script>alert(1)</script>\ndate: 2020-01-01\n\"<i>\": x\ntilte: <img src=x>\n---\nx\n");
        write("README.md", "Not meant as a post.");
        context = start();
        wire = Wire.to(context);
    }

    private ConfigurableApplicationContext start(String... settings) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--management.server.port=0",
                "--blog.preview=true", "--blog.posts=" + folder, "--blog.url=https://blog.example"));
        all.addAll(List.of(settings));
        return SpringApplication.run(Diglot.class, all.toArray(String[]::new));
    }

    @AfterAll
    void stop() {
        context.close();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Document page(String url) {
        Reply reply = wire.get(url);
        assertThat(reply.status()).as(url).isEqualTo(200);
        return reply.page();
    }

    private void soon(Callable<Boolean> condition) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(condition);
    }

    /// An author wants to see what was saved last.
    @Test
    void noPageIsFetchedAheadOfItsAuthor() {
        for (String page : List.of("/en/", "/en/posts/coffee", "/preview?lang=en")) {
            assertThat(wire.get(page).status()).as(page).isEqualTo(200);
            assertThat(wire.get(page).has("Speculation-Rules")).as(page).isFalse();
        }
    }

    @Test
    void draftsAndPostsToComeAreShownAndMarked() {
        assertThat(page("/en/posts/tea").select(".proof .mark").eachText()).containsExactly("Draft");
        assertThat(page("/fa/posts/tea").select(".proof .mark").eachText()).containsExactly("پیش‌نویس");
        assertThat(page("/en/posts/cocoa").select(".proof .mark").text()).isEqualTo("Appears on 21 March 2121");
        assertThat(page("/fa/posts/cocoa").select(".proof .mark").text()).isEqualTo("انتشار در ۱ فروردین ۱۵۰۰");
        assertThat(page("/en/posts/coffee").select(".proof, .mark")).isEmpty();
        for (String list : List.of("/en/", "/en/posts", "/en/archive")) {
            assertThat(page(list).select(".mark").eachText()).as(list).containsExactly("Appears on 21 March 2121",
                    "Draft");
        }
        assertThat(page("/en/tags/drink").select(".mark").eachText()).containsExactly("Draft");
    }

    @Test
    void aFeedCannotMarkThemSoItHasThemNot() {
        assertThat(wire.get("/en/feed.xml").text()).contains("Coffee").doesNotContain("Tea", "Cocoa");
        assertThat(wire.get("/fa/feed.xml").text()).doesNotContain("چای", "کاکائو");
        assertThat(wire.get("/en/posts/tea.md").status()).isEqualTo(404);
        assertThat(wire.get("/en/posts/coffee.md").status()).isEqualTo(200);
        assertThat(page("/en/posts/tea").select("link[type=text/markdown]")).isEmpty();
    }

    @Test
    void aPreviewTellsMachinesNothingOfItself() {
        for (String url : List.of("/sitemap.xml", "/robots.txt", "/llms.txt")) {
            assertThat(wire.get(url).status()).as(url).isEqualTo(404);
        }
    }

    @Test
    void noPageIsForSearchEngines() {
        for (String url : List.of("/en/", "/fa/posts/tea", "/preview?lang=en", "/en/nope")) {
            assertThat(wire.get(url).page().select("meta[name=robots]").attr("content")).as(url).isEqualTo("noindex");
        }
    }

    @Test
    void problemsStandAboveThePostWithTheirLinesQuoted() {
        Document page = page("/fa/posts/tea");
        assertThat(page.select(".proof ~ article")).hasSize(1);
        Element typo = page.select(".note").getFirst();
        assertThat(typo.classNames()).contains("warning");
        assertThat(typo.select("p").eachText()).containsExactly("هشدار posts/tea.md:7:1",
                "unknown key \"tilte\"; did you mean title?");
        assertThat(typo.expectFirst("p[lang]").attr("dir")).isEqualTo("ltr");
        assertThat(typo.select("pre small").text()).isEqualTo("7");
        assertThat(typo.select("pre bdi").text()).isEqualTo("tilte: Tee");
        assertThat(typo.select("pre mark").text()).isEqualTo("tilte:");
        assertThat(page("/en/posts/tea").select(".note pre bdi").eachText()).contains("<Callout type=\"چه\">");
    }

    @Test
    void anAuthorsTextIsQuotedAndNotObeyed() {
        Document page = page("/preview?lang=en");
        assertThat(page.select("main script, main img, main i")).isEmpty();
        assertThat(page.select(".note pre bdi").eachText()).contains("tilte: <img src=x>");
    }

    @Test
    void aBrokenSaveShowsTheLastGoodVersionAndWhy() throws IOException {
        write("water.md", "---\ntitle: Water\ndate: 2025-12-24\n---\nClear.\n");
        soon(() -> wire.get("/en/posts/water").status() == 200);
        assertThat(page("/en/posts/water").select(".proof")).isEmpty();
        write("water.md", "---\ntitle: Water\ndate: 2025-12-24\ndraft: آب\n---\nMuddy.\n");
        soon(() -> !page("/en/posts/water").select(".proof").isEmpty());
        Document page = page("/en/posts/water");
        assertThat(page.select("article").text()).contains("Clear.").doesNotContain("Muddy.");
        assertThat(page.select(".stale")).hasSize(1);
        assertThat(page.expectFirst(".note.error code").text()).isEqualTo("posts/water.md:4:8");
        assertThat(page.select(".note pre mark").text()).isEqualTo("آب");
        write("water.md", "---\ntitle: Water\ndate: 2025-12-24\n---\nMended.\n");
        soon(() -> page("/en/posts/water").text().contains("Mended."));
        assertThat(page("/en/posts/water").select(".proof")).isEmpty();
    }

    @Test
    void onlyWhatAPageShowsChangesIt() throws IOException {
        write("other.md", "---\ntitle: Other\ndate: 2019-01-01\n---\nFirst.\n");
        soon(() -> wire.get("/en/posts/other").status() == 200);
        String coffee = wire.get("/en/posts/coffee").header("ETag");
        String other = wire.get("/en/posts/other").header("ETag");
        write("other.md", "---\ntitle: Other\ndate: 2019-01-01\ntilte: x\n---\nSecond.\n");
        soon(() -> page("/en/posts/other").text().contains("Second."));
        assertThat(wire.get("/en/posts/other").header("ETag")).isNotEqualTo(other);
        assertThat(wire.get("/en/posts/coffee").header("ETag")).isEqualTo(coffee);
        assertThat(wire.get("/en/posts/coffee", "If-None-Match: " + coffee).status()).isEqualTo(304);
    }

    @Test
    void onePageListsEveryFileWithItsState() {
        Document english = page("/preview?lang=en");
        assertThat(english.select("h1").text()).isEqualTo("Preview");
        assertThat(row(english, "tea.md").select("th a").eachText()).containsExactly("Tea", "چای");
        assertThat(row(english, "tea.md").select("td").eachText()).containsExactly("Draft", "26 December 2025", "2");
        assertThat(row(english, "coffee.md").select("td").eachText()).startsWith("Published", "25 December 2025");
        assertThat(row(english, "coffee.md").select("th small").text()).isEqualTo("not in Persian");
        assertThat(row(english, "cocoa.md").expectFirst("td").text()).isEqualTo("Appears on 21 March 2121");
        assertThat(row(english, "broken.md").select("td").eachText()).startsWith("Not shown");
        assertThat(row(english, "notes.md").select("td").eachText()).startsWith("Not a post");
        assertThat(english.select("tbody code").eachText()).doesNotContain("posts/README.md")
                .startsWith("posts/broken.md");
        String anchor = row(english, "broken.md").select("td a").attr("href");
        assertThat(english.select(anchor + " pre mark").text()).isEqualTo("2025-13-40");
        assertThat(english.select(".note bdi").eachText()).allMatch(line -> line.length() < 200);

        Document persian = page("/preview?lang=fa");
        assertThat(persian.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(row(persian, "tea.md").select("td").eachText()).containsExactly("پیش‌نویس", "۵ دی ۱۴۰۴", "۲");
        assertThat(persian.select("a.cross").attr("href")).isEqualTo("/preview?lang=en");
    }

    @Test
    void whatOneHalfLacksIsListedWithBothLines() throws IOException {
        write("halves.md",
                "---\ntitle: Halves\ndate: 2018-01-01\n---\nText.\n\n```\ncode\n```\n\n<!-- FA -->\n\nمتن.\n");
        soon(() -> wire.get("/en/posts/halves").status() == 200);
        Element lack = page("/preview?lang=fa").select("[aria-labelledby=_lacks] tbody tr").stream()
                .filter(row -> row.text().contains("halves.md")).findFirst().orElseThrow();
        assertThat(lack.select("td").eachText()).containsExactly("Persian lacks the code block of English line 7",
                "فارسی", "posts/halves.md:12", "۷");
    }

    private static Element row(Document page, String file) {
        return page.select("tbody tr").stream().filter(row -> row.select("code").text().equals("posts/" + file))
                .findFirst().orElseThrow(() -> new AssertionError(page.select("tbody").text()));
    }

    @ParameterizedTest
    @CsvSource({"fa, /preview?lang=fa", "'de, en;q=0.3', /preview?lang=en", "'', /preview?lang=en"})
    void itComesInTheLanguageOfItsReader(String accepted, String location) {
        Reply reply = wire.get("/preview", "Accept-Language: " + accepted);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.location()).isEqualTo(location);
        assertThat(wire.get("/preview?lang=xx").location()).isEqualTo("/preview?lang=en");
        assertThat(wire.get("/preview?lang=..%2F..%2Fetc").location()).isEqualTo("/preview?lang=en");
    }

    @Test
    void itListensOnThisMachineAloneUnlessToldOtherwise() throws IOException {
        assertThat(address(context)).isEqualTo("127.0.0.1");
        try (ConfigurableApplicationContext open = start("--server.address=0.0.0.0")) {
            assertThat(address(open)).contains("0.0.0.0");
        }
    }

    private static String address(ConfigurableApplicationContext context) throws IOException {
        ServletWebServerApplicationContext web = (ServletWebServerApplicationContext) context;
        JettyWebServer server = (JettyWebServer) Objects.requireNonNull(web.getWebServer());
        ServerConnector connector = (ServerConnector) server.getServer().getConnectors()[0];
        return InetAddress.getByName(connector.getHost()).getHostAddress();
    }

    @Test
    void aForeignNameThatLeadsHereIsNotAnswered() {
        for (String host : List.of("evil.example", "evil.example:8080", "localhost.evil.example",
                "127.0.0.1.evil.example")) {
            Reply reply = wire.getAt(host, "/en/posts/tea");
            assertThat(reply.status()).as(host).isEqualTo(421);
            assertThat(reply.text()).isEmpty();
        }
        for (String host : List.of("localhost", "127.0.0.1:8080", "[::1]:8080", "blog.example", "LOCALHOST")) {
            assertThat(wire.getAt(host, "/en/posts/tea").status()).as(host).isEqualTo(200);
        }
    }
}
