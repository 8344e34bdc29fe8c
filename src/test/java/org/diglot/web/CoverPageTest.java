package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.diglot.Diglot;
import org.diglot.Nu;
import org.diglot.Pictures;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Covers as readers get them.
class CoverPageTest {
    @TempDir
    private static Path world = Path.of(".");
    private static ConfigurableApplicationContext context = new GenericApplicationContext();
    private static Wire wire = new Wire(0);

    @BeforeAll
    static void serve() throws IOException {
        Path posts = Files.createDirectories(world.resolve("posts"));
        Files.write(posts.resolve("field.jpg"), Pictures.jpeg(1400, 900));
        Files.write(posts.resolve("cup.png"), Pictures.png(120, 90));
        write("plain", "2026-01-05", "tags: [Tea]", "No picture.", "بی‌تصویر.");
        write("field", "2026-01-04", "tags: [Tea]\nimage: field.jpg\nimage_alt: A tea field\nimage_alt_fa: باغ چای",
                "![A tea field](field.jpg)", "باغ.");
        write("cup", "2026-01-03", "tags: [Tea]\nimage: cup.png", "Cup.", "فنجان.");
        write("lost", "2026-01-02", "tags: [Tea]\nimage: nowhere.png\nimage_alt: Nothing", "Lost.", "گم.");
        Files.writeString(posts.resolve("english.md"),
                "---\ntitle: english\ndate: 2026-01-06\nimage: field.jpg\nimage_alt: A tea field\n---\nOnly here.\n");
        context = SpringApplication.run(Diglot.class, "--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0", "--blog.posts=" + posts, "--blog.cache=" + world.resolve("cache"));
        wire = Wire.to(context);
    }

    private static void write(String name, String date, String lines, String english, String persian)
            throws IOException {
        Files.writeString(world.resolve("posts").resolve(name + ".md"),
                "---\ntitle: %s\ntitle_fa: %s\ndate: %s\n%s\n---\n%s\n\n<!-- PERSIAN -->\n\n%s\n".formatted(name,
                        persian, date, lines, english, persian));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void aListShowsItAboveTheTitleAndOnlyTheFirstAtOnce() {
        for (String url : List.of("/en/", "/en/posts", "/en/tags/tea")) {
            List<Element> covers = wire.get(url).page().select(".row a.cover");
            assertThat(covers.stream().map(cover -> cover.attr("href")).filter(href -> !href.endsWith("english")))
                    .as(url).containsExactly("/en/posts/field", "/en/posts/cup");
            assertThat(covers.getFirst().expectFirst("img").hasAttr("loading")).as(url).isFalse();
            assertThat(covers.stream().skip(1).map(cover -> cover.expectFirst("img").attr("loading"))).as(url)
                    .isNotEmpty().containsOnly("lazy");
            assertThat(wire.get(url).page().select(".row a.cover + .title")).as(url).hasSameSizeAs(covers);
        }
    }

    @Test
    void itsRoomIsKnownBeforeItComes() {
        Element image = wire.get("/en/posts/field").page().expectFirst(".opening .cover img");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("1400x900");
        assertThat(image.hasAttr("loading")).isFalse();
        assertThat(image.attr("srcset")).contains("/media/field.jpg.480.webp 480w");
        assertThat(image.attr("sizes")).isNotBlank();
        assertThat(wire.get("/media/field.jpg.480.webp").status()).isEqualTo(200);
    }

    @Test
    void itSpeaksTheLanguageOfTheReader() {
        assertThat(image("/en/posts/field").attr("alt")).isEqualTo("A tea field");
        assertThat(image("/fa/posts/field").attr("alt")).isEqualTo("باغ چای");
        assertThat(image("/fa/posts/field").hasAttr("lang")).isFalse();
        assertThat(wire.get("/fa/posts").page().select(".row .cover img").eachAttr("alt")).contains("باغ چای", "");
    }

    @Test
    void withoutWordsItOnlyAdorns() {
        Element cover = wire.get("/en/posts").page().expectFirst(".row a.cover[href$=cup]");
        assertThat(cover.attr("aria-hidden") + cover.attr("tabindex")).isEqualTo("true-1");
        assertThat(cover.expectFirst("img").attr("alt")).isEmpty();
        assertThat(image("/en/posts/cup").attr("alt")).isEmpty();
    }

    @Test
    void whereItIsNotThereNothingIs() {
        assertThat(wire.get("/en/posts/lost").page().select(".cover")).isEmpty();
        assertThat(wire.get("/en/posts").text()).doesNotContain("nowhere.png");
    }

    @Test
    void theEmptySideOfARowHasNone() {
        assertThat(wire.get("/fa/posts").page().select(".row a.cover").eachAttr("href"))
                .containsExactly("/fa/posts/field", "/fa/posts/cup");
        Element image = image("/fa/posts/english");
        assertThat(image.attr("alt")).isEqualTo("A tea field");
    }

    @Test
    void noCheckerFindsAMistake() {
        for (String url : List.of("/en/", "/fa/posts", "/en/posts/field", "/fa/posts/english", "/en/posts/cup")) {
            assertThat(Nu.errors(wire.get(url).text())).as(url).isEmpty();
        }
    }

    private static Element image(String url) {
        return wire.get(url).page().expectFirst(".opening .cover img");
    }
}
