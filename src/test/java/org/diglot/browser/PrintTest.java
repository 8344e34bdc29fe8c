package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.diglot.web.ReadingSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

/// Pages on paper, printed by who reads at night.
@ReadingSite
class PrintTest {
    private static final Path PAPERS = Path.of("target", "papers");

    @LocalServerPort
    private int port;
    private String origin = "";

    @BeforeEach
    void connect() {
        origin = "http://127.0.0.1:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/posts/bread", "/fa/posts/bread", "/en/posts", "/fa/archive", "/fa/"})
    void onlyTheTextIsPrintedAndInBlack(String path) {
        try (Visit visit = printed(path)) {
            assertThat(visit
                    .is("""
                        () => [...document.querySelectorAll("nav, .foot, .cross, .echo, .way, button, .contents, .pager, .labels")]
                          .every(it => it.getClientRects().length === 0)"""))
                    .isTrue();
            assertThat(visit.page().locator("h1").first().isVisible()).isTrue();
            assertThat(visit
                    .is("""
                        () => getComputedStyle(document.body).backgroundColor === "rgb(255, 255, 255)"
                          && [...document.querySelectorAll("h1, h2, p, a, li, time")].filter(it => it.getClientRects().length)
                            .every(it => ["rgb(0, 0, 0)", "rgb(51, 51, 51)"].includes(getComputedStyle(it).color))"""))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1.45", "fa, 1.7"})
    void aTextOnPaperSaysWhereItsLinksLeadAndHasTheLinesOfItsScript(String lang, double lead) {
        try (Visit visit = printed("/" + lang + "/posts/bread")) {
            String address = "() => getComputedStyle(document.querySelector('.prose a%s'), '::after').content";
            assertThat(visit.ask(String.class, address.formatted("[href$=hydration]")))
                    .contains("https://bakers.example/tables/of/hydration");
            assertThat(visit.ask(String.class, address.formatted("[href*=very-long]"))).isEqualTo("none");
            assertThat(visit.ask(Number.class,
                    """
                    () => {
                      const style = getComputedStyle(document.querySelector(".prose p"));
                      return Math.round(100 * parseFloat(style.lineHeight) / parseFloat(style.fontSize)) / 100;
                    }""").doubleValue()).isEqualTo(lead);
        }
    }

    /// By night, by system and by choice, on paper; what comes out of the printer is in `target/papers`.
    private Visit printed(String path) {
        Visit visit = Visit.begin(Chromium.start().newContext(new Browser.NewContextOptions()
                .setColorScheme(ColorScheme.DARK).setViewportSize(1280, 900)), origin).to(origin + path);
        visit.page().locator("label:has(#_light_night)").click();
        try {
            Files.createDirectories(PAPERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        visit.page().pdf(new Page.PdfOptions().setFormat("A4")
                .setPath(PAPERS.resolve(path.substring(1).replace('/', '-') + ".pdf")));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visit.page().setViewportSize(660, 900);
        return visit;
    }
}
