package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.diglot.Diglot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/// How the program starts, and how it does not.
@ExtendWith(OutputCaptureExtension.class)
class StartTest {
    private static final List<String> ANYWHERE = List.of("--server.port=0", "--server.address=127.0.0.1",
            "--management.server.port=0");

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"blog.url|example.org", "blog.url|ftp://example.org",
        "blog.url|https://example.org/blog", "blog.url|https://exa mple", "blog.default-language|de",
        "blog.default-language|''", "blog.posts|''", "blog.zone|Mars/Olympus", "blog.zone|''", "blog.page-size|0",
        "blog.page-size|-1",
        "blog.page-size|ten", "blog.feed-items|0", "blog.ready-limit|64MB", "blog.ready-limit|0",
        "blog.hub|hub.example", "blog.hub|mailto:a@hub.example",
        "blog.index-now-key|short", "blog.index-now-key|with/slash", "blog.index-now-endpoint|nowhere",
        "blog.page-size|99999999999", "blog.untranslated|maybe", "blog.preview|maybe",
        "blog.title.de|Titel",
        "blog.tagline.xx|x", "blog.author.english|x", "blog.allowed-hosts|*",
        "blog.allowed-hosts|https://example.org", "blog.allowed-hosts|example.org/img",
        "blog.allowed-hosts|data:", "blog.allowed-hosts|example.org; script-src evil.example",
        "blog.allowed-hosts|example.org evil.example",
        "blog.social.GitHub|github.com/x", "blog.social.GitHub|javascript:alert(1)", "blog.social.GitHub|https://",
        "blog.social.GitHub|https://user@host.example/", "blog.social.Mail|mailto:nobody", "blog.social.Mail|data:x"})
    void aWrongValueStopsTheStartWithTheNameOfItsProperty(String name, String value, CapturedOutput output) {
        assertThatThrownBy(() -> start("--blog.posts=" + folder, "--" + name + "=" + value))
                .isInstanceOf(RuntimeException.class);

        assertThat(output.getAll()).contains(name).contains(value)
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blog.tilte.en", "blog.postsfolder"})
    void anUnknownSettingStopsTheStartWithItsName(String name, CapturedOutput output) {
        assertThatThrownBy(() -> start("--blog.posts=" + folder, "--" + name + "=x"))
                .isInstanceOf(RuntimeException.class);

        assertThat(output.getAll()).contains(name).doesNotContain("\tat ");
    }

    @Test
    void aMissingFolderStopsTheStartWithOneSentenceAndAHint(CapturedOutput output) {
        assertThatThrownBy(() -> start("--blog.posts=" + folder.resolve("nowhere"))).isInstanceOf(
                RuntimeException.class);

        assertThat(output.getAll()).contains("nowhere\" does not exist.").contains("--blog.posts=FOLDER")
                .doesNotContain("\tat ");
    }

    @Test
    void aFileIsNoFolder(CapturedOutput output) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> start("--blog.posts=" + file)).isInstanceOf(RuntimeException.class);

        assertThat(output.getAll()).contains("blog.posts").contains("not a folder").doesNotContain("\tat ");
    }

    @Test
    void theProcessEndsWithFailure() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        System.getProperty("java.class.path"), Diglot.class.getName(), "--blog.posts=nowhere-at-all"),
                ANYWHERE.stream()).toList()).redirectErrorStream(true).redirectOutput(log.toFile()).start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(log, StandardCharsets.UTF_8)).contains("nowhere-at-all\" does not exist.")
                .doesNotContain("\tat ", "Exception", "bean");
    }

    @Test
    void theLogSaysInWordsWhatWasFoundAndWhereToOpenIt(CapturedOutput output) {
        try (ConfigurableApplicationContext context = start("--blog.posts=src/test/resources/site")) {
            int port = Wire.to(context).port();

            assertThat(output.getOut()).containsPattern("23 posts in English, 23 posts in Persian.* problems?.* ms")
                    .contains("http://localhost:" + port + "/")
                    .contains("site/broken.md:3:7: error: date \"2025-13-40\"")
                    .contains("blog.url is not set").doesNotContain("\tat ");
        }
    }

    @Test
    void goodDefaultsNeedNoSettings(CapturedOutput output) throws IOException {
        for (int number = 1; number <= 11; number++) {
            Files.writeString(folder.resolve("post-%d.md".formatted(number)),
                    "---\ntitle: Post %d\ndate: 2025-01-%02d\n---\nText.\n".formatted(number, number));
        }
        try (ConfigurableApplicationContext context = start("--blog.posts=" + folder)) {
            Wire wire = Wire.to(context);
            assertThat(wire.get("/en/posts").page().select("ol.rows > li")).hasSize(10);
            assertThat(wire.get("/").location()).isEqualTo("/en/");
            assertThat(wire.get("/en/").page().title()).isNotBlank();
            assertThat(wire.get("/fa/").page().title()).isNotBlank();
        }
        assertThat(output.getOut()).contains("11 posts in English");
    }

    @Test
    void settingsAreObeyed() throws IOException {
        Files.writeString(folder.resolve("tea.md"), "---\ntitle: Tea\ndate: 2025-01-01T23:30:00Z\n---\nText.\n");
        try (ConfigurableApplicationContext context = start("--blog.posts=" + folder, "--blog.default-language=fa",
                "--blog.url=https://example.org/", "--blog.title.fa=خانه", "--blog.title.en=House",
                "--blog.tagline.en=A line", "--blog.zone=UTC")) {
            Wire wire = Wire.to(context);
            assertThat(wire.get("/").location()).isEqualTo("/fa/");
            assertThat(wire.get("/nope").page().expectFirst("html").attr("lang")).isEqualTo("fa");
            assertThat(wire.get("/fa/").page().title()).isEqualTo("خانه");
            assertThat(wire.get("/en/").page().expectFirst("link[rel=canonical]").attr("href"))
                    .isEqualTo("https://example.org/en/");
            assertThat(wire.get("/en/").page().text()).contains("House").contains("A line");
            assertThat(wire.get("/en/posts/tea").page().expectFirst("time").attr("datetime")).isEqualTo("2025-01-01");
        }
    }

    @Test
    void whereElseTheOwnerIsFoundStandsInTheFootInOrder() throws IOException {
        Files.writeString(folder.resolve("tea.md"), "---\ntitle: Tea\ndate: 2025-01-01\n---\nText.\n");
        Path settings = Files.writeString(folder.resolve("blog.properties"), """
                                                                             blog.social.Zine=https://zine.example/@x
                                                                             blog.social.GitHub=https://github.com/x
                                                                             blog.social.Mail=mailto:x@example.org
                                                                             blog.social.Nothing=
                                                                             """);
        try (ConfigurableApplicationContext context = start("--blog.posts=" + folder,
                "--spring.config.additional-location=file:" + settings)) {
            for (String url : List.of("/en/", "/fa/posts/tea", "/en/nope")) {
                var links = Wire.to(context).get(url).page().select("footer a[rel=me]");
                assertThat(links.eachText()).as(url).containsExactly("Zine", "GitHub", "Mail");
                assertThat(links.eachAttr("href")).as(url).containsExactly("https://zine.example/@x",
                        "https://github.com/x", "mailto:x@example.org");
            }
        }
        try (ConfigurableApplicationContext context = start("--blog.posts=" + folder)) {
            assertThat(Wire.to(context).get("/en/").page().select("[rel=me], .social")).isEmpty();
        }
    }

    @Test
    void anEmptyFolderIsABlogThatSaysHowToBegin(CapturedOutput output) {
        try (ConfigurableApplicationContext context = start("--blog.posts=" + folder)) {
            Wire wire = Wire.to(context);
            assertThat(wire.get("/en/").page().select("main").text()).contains("posts folder").contains("title:");
            assertThat(wire.get("/fa/").page().select("main").text()).contains("پوشهٔ posts").contains("title:");
            for (String lang : List.of("en", "fa")) {
                for (String rest : List.of("/", "/posts", "/categories", "/tags", "/archive", "/feed.xml")) {
                    assertThat(wire.get("/" + lang + rest).status()).as(lang + rest).isEqualTo(200);
                }
                assertThat(wire.get("/" + lang + "/").page().select("h1")).hasSize(1);
                assertThat(wire.get("/" + lang + "/page/2").status()).isEqualTo(404);
            }
        }
        assertThat(output.getOut()).contains("no posts in English, no posts in Persian");
    }

    @Test
    void untranslatedPostsCanBeHidden() {
        try (ConfigurableApplicationContext context = start("--blog.posts=src/test/resources/site",
                "--blog.untranslated=hide", "--blog.page-size=100")) {
            Wire wire = Wire.to(context);
            Reply missing = wire.get("/fa/posts/english-only");

            assertThat(missing.status()).isEqualTo(404);
            assertThat(missing.page().expectFirst("html").attr("lang")).isEqualTo("fa");
            assertThat(missing.page().select("main a").eachAttr("href")).contains("/en/posts/english-only");
            assertThat(wire.get("/en/posts/persian-only").page().select("main a").eachAttr("href"))
                    .contains("/fa/posts/persian-only");
            assertThat(wire.get("/fa/colophon").status()).isEqualTo(404);
            assertThat(wire.get("/fa/posts").text()).doesNotContain("english-only");
            assertThat(wire.get("/fa/archive").text()).doesNotContain("english-only");
            assertThat(wire.get("/en/posts/english-only").status()).isEqualTo(200);
            assertThat(wire.get("/en/posts/english-only").page().expectFirst("a.cross").attr("href"))
                    .isEqualTo("/fa/");
            assertThat(wire.get("/fa/posts").page().select("ol.rows > li")).hasSize(23);
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        List<String> all = new ArrayList<>(ANYWHERE);
        all.addAll(List.of(arguments));
        return SpringApplication.run(Diglot.class, all.toArray(String[]::new));
    }
}
