package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

import org.diglot.Diglot;
import org.diglot.announce.Mailbox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All that machines read of one site says the same, in a program that runs on.
class AtOnceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String URL = "https://blog.example";

    @TempDir
    private Path folder = Path.of(".");
    private volatile Instant now = Instant.parse("2026-01-20T20:29:59Z");
    private final Mailbox mailbox = new Mailbox();
    private ConfigurableApplicationContext context = new GenericApplicationContext();
    private Wire wire = new Wire(0);

    @BeforeEach
    void serve() throws IOException {
        write("tea.en.md", "---\ntitle: Tea\ndate: 2025-12-26\ntags: [Hot]\n---\nTea.\n");
        write("tea.fa.md", "---\ntitle: چای\ndate: 2025-12-26\n---\nچای.\n");
        write("persian.md", "---\ntitle: تنها فارسی\nslug: persian\ndate: 2025-12-20\n---\nبه فارسی.\n");
        write("saffron.md",
                "---\ntitle: Saffron\ndate: 1404/11/01\ntags: [Spice]\n---\nSaffron.\n\n<!-- PERSIAN -->\n\nزعفران.\n");
        SpringApplication program = new SpringApplication(Diglot.class);
        InstantSource time = () -> now;
        program.addInitializers(beans -> ((GenericApplicationContext) beans).registerBean("testClock", Clock.class,
                () -> time.withZone(ZoneOffset.UTC), bean -> bean.setPrimary(true)));
        context = program.run("--server.port=0", "--server.address=127.0.0.1", "--management.server.port=0",
                "--blog.posts=" + folder, "--blog.url=" + URL, "--blog.hub=" + mailbox.url(),
                "--blog.index-now-key=Abcd-1234-key", "--blog.index-now-endpoint=" + mailbox.url());
        wire = Wire.to(context);
    }

    @AfterEach
    void stop() {
        context.close();
        mailbox.close();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Document xml(String path) {
        return Jsoup.parse(wire.get(path).text(), "", Parser.xmlParser());
    }

    /// The posts in every feed, the sitemap and the search of a language, which must all be these.
    private void areEverywhere(String language, String... slugs) {
        List<String> urls = List.of(slugs).stream().map(slug -> "%s/%s/posts/%s".formatted(URL, language, slug))
                .toList();
        JsonNode json = new JsonMapper().readTree(wire.get("/" + language + "/feed.json").text());
        assertThat(xml("/" + language + "/feed.xml").select("item > link").eachText()).isEqualTo(urls);
        assertThat(xml("/" + language + "/atom.xml").select("entry > link").eachAttr("href")).isEqualTo(urls);
        assertThat(json.get("items").valueStream().map(item -> item.get("url").asString())).isEqualTo(urls);
        // Everything that has not a word which is nowhere.
        JsonNode found = new JsonMapper().readTree(wire.get("/" + language + "/search.json?q=-nowhere").text());
        assertThat(found.get("hits").valueStream().map(hit -> URL + hit.get("url").asString())).isEqualTo(urls);
        assertThat(xml("/sitemap.xml").select("loc").eachText().stream()
                .filter(url -> url.startsWith(URL + "/" + language + "/posts/")))
                .containsExactlyInAnyOrderElementsOf(urls);
        assertThat(wire.get("/llms.txt").text().lines().filter(line -> line.contains("/" + language + "/posts/"))
                .map(line -> line.replaceAll(".*\\((.*)\\.md\\).*", "$1"))).isEqualTo(urls);
        assertThat(urls).allSatisfy(
                url -> assertThat(wire.get(url.substring(URL.length())).status()).isEqualTo(200));
    }

    private List<String> alternates(String path) {
        return xml("/sitemap.xml").select("url").stream()
                .filter(url -> url.expectFirst("loc").text().equals(URL + path))
                .flatMap(url -> url.select("xhtml|link").eachAttr("hreflang").stream()).toList();
    }

    private void soonIs(String path, int status) {
        await().atMost(PATIENCE).until(() -> wire.get(path).status() == status);
    }

    @Test
    void aPostInOneLanguageIsInTheFeedsOfThatLanguageAlone() {
        areEverywhere("en", "tea");
        areEverywhere("fa", "tea", "persian");
        assertThat(alternates("/fa/posts/persian")).isEmpty();
        assertThat(alternates("/fa/posts/tea")).containsExactly("en", "fa", "x-default");
    }

    @Test
    void aHalfThatIsRenamedIsAPostOfItsOwnEverywhere() throws IOException {
        String id = xml("/en/atom.xml").select("entry > id").text();
        Files.move(folder.resolve("tea.fa.md"), folder.resolve("chai.fa.md"));
        soonIs("/fa/posts/chai", 200);
        areEverywhere("en", "tea");
        areEverywhere("fa", "chai", "persian");
        assertThat(alternates("/en/posts/tea")).isEmpty();
        assertThat(xml("/en/atom.xml").select("entry > id").text()).isEqualTo(id);
        Files.move(folder.resolve("chai.fa.md"), folder.resolve("tea.fa.md"));
        await().atMost(PATIENCE).until(() -> wire.get("/fa/posts/chai").status() != 200);
        areEverywhere("fa", "tea", "persian");
    }

    @Test
    void aScheduledPostIsEverywhereFromItsMomentAndToldOnce() {
        Reply before = wire.get("/en/feed.xml");
        areEverywhere("en", "tea");
        now = Instant.parse("2026-01-20T20:30:00Z");
        soonIs("/en/posts/saffron", 200);
        areEverywhere("en", "saffron", "tea");
        areEverywhere("fa", "saffron", "tea", "persian");
        assertThat(xml("/en/tags/spice/feed.xml").select("item > title").eachText()).containsExactly("Saffron");
        assertThat(xml("/en/atom.xml").select("feed > updated").text()).isEqualTo("2026-01-21T00:00:00+03:30");
        // Who asks by the date of what they have is told of it.
        assertThat(wire.get("/en/feed.xml", "If-Modified-Since: " + before.header("Last-Modified")).status())
                .isEqualTo(200);
        await().atMost(PATIENCE).until(() -> mailbox.feeds().size() >= 12);
        assertThat(mailbox.feeds()).hasSize(12).doesNotHaveDuplicates().contains(URL + "/fa/atom.xml",
                URL + "/en/tags/spice/feed.json");
        assertThat(wire.get("/Abcd-1234-key.txt").text()).isEqualTo("Abcd-1234-key");
        await().atMost(PATIENCE).until(() -> mailbox.bodies().stream().anyMatch(body -> body.startsWith("{")));
        assertThat(mailbox.bodies().stream().filter(body -> body.startsWith("{"))).containsExactly(
                "{\"host\":\"blog.example\",\"key\":\"Abcd-1234-key\",\"keyLocation\":\"" + URL
                        + "/Abcd-1234-key.txt\",\"urlList\":[\"" + URL + "/en/posts/saffron\",\"" + URL
                        + "/fa/posts/saffron\"]}");
    }

    @Test
    void aPostThatIsTakenAwayIsGoneEverywhere() throws IOException {
        Reply before = wire.get("/fa/feed.xml");
        Files.delete(folder.resolve("persian.md"));
        soonIs("/fa/posts/persian", 410);
        areEverywhere("fa", "tea");
        assertThat(wire.get("/fa/feed.xml", "If-Modified-Since: " + before.header("Last-Modified")).status())
                .isEqualTo(200);
        Document page = wire.get("/fa/posts/persian").page();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fa");
        assertThat(page.expectFirst("h1").text()).isNotEqualTo(wire.get("/fa/nope").page().expectFirst("h1").text());
        assertThat(page.expectFirst(".masthead").text()).contains("۴۱۰", "410");
        assertThat(wire.get("/en/posts/persian").status()).isEqualTo(410);
        assertThat(wire.get("/en/posts/persian").page().expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(wire.get("/fa/posts/persian").header("Cache-Control")).isEqualTo("no-store");
        assertThat(wire.head("/fa/posts/persian").status()).isEqualTo(410);
        write("persian.md", "---\ntitle: باز\nslug: persian\ndate: 2025-12-20\n---\nبه فارسی.\n");
        soonIs("/fa/posts/persian", 200);
    }
}
