package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.diglot.web.VaultSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/// Every post of the vault as its readers see it, in both lights, on a telephone and at a desk; the pictures are kept.
@VaultSite
class VaultBrowserTest {
    private static final List<Integer> WIDTHS = List.of(1280, 375);
    /// So that all of a page is on the screen.
    private static final int TALL = 2000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots", "vault");
    /// What comes only when it is scrolled to is called at once.
    private static final String WHOLE = """
                                        async () => {
                                          for (const image of document.images) image.loading = "eager";
                                          for (const diagram of document.querySelectorAll(".diagram")) {
                                            diagram.scrollIntoView();
                                            await new Promise(requestAnimationFrame);
                                          }
                                          scrollTo(0, 0);
                                        }""";
    private static final String READY = """
                                        () => [...document.images].every(image => image.complete)
                                          && document.querySelectorAll(".diagram:not(.drawn)").length === 0""";

    /// Paragraphs that have no room though there is enough.
    private static final String SQUEEZED = """
                                           () => [...document.querySelectorAll(".prose p")]
                                             .filter(p => p.offsetWidth > 0 && p.offsetWidth < 100)
                                             .map(p => p.textContent).join("; ")""";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void everyPostIsSound(String lang) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        String origin = "http://127.0.0.1:" + port;
        List<String> complaints = new ArrayList<>();
        Browser.NewContextOptions reader = new Browser.NewContextOptions().setViewportSize(1280, 800);
        try (Visit visit = Visit.begin(Chromium.start().newContext(reader), origin)) {
            for (String path : posts(visit, origin + "/" + lang + "/posts")) {
                look(visit, origin + path, lang, complaints);
            }
            complaints.addAll(visit.complaints());
        }
        assertThat(complaints).as(String.join("\n", complaints)).isEmpty();
    }

    @Test
    void aChartFromRightToLeftIsSeenFromItsRightEnd() {
        String origin = "http://127.0.0.1:" + port;
        Browser.NewContextOptions telephone = new Browser.NewContextOptions().setViewportSize(375, 800);
        try (Visit visit = Visit.begin(Chromium.start().newContext(telephone), origin)) {
            Page page = visit.to(origin + "/fa/posts/diagrams").page();
            page.evaluate(WHOLE);
            page.waitForFunction(READY);

            page.frames().get(1).waitForFunction(
                    "() => scrollX > 0 && scrollX + innerWidth >= document.documentElement.scrollWidth - 1");
        }
    }

    private static SortedSet<String> posts(Visit visit, String list) {
        Object paths = visit.to(list).page().evaluate(
                "() => [...document.querySelectorAll('main a[href*=\"/posts/\"]')].map(a => a.getAttribute('href')"
                        + ".replace(/^.*\\//, `/${document.documentElement.lang}/posts/`))");
        SortedSet<String> posts = new TreeSet<>();
        ((List<?>) paths).forEach(path -> posts.add(String.valueOf(path)));
        assertThat(posts).hasSizeGreaterThan(19);
        return posts;
    }

    /// The page is loaded once; at each width it is searched for barriers in one light.
    private static void look(Visit visit, String url, String lang, List<String> complaints) {
        Page page = visit.page();
        String name = URLDecoder.decode(url.substring(url.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        visit.to(url);
        boolean drawn = page.locator(".diagram").count() > 0;
        for (int width : WIDTHS) {
            for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, drawn ? TALL : 800);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                if (drawn) {
                    // What is drawn is drawn anew in another light, but nobody says when.
                    visit.to(url);
                }
                page.evaluate(WHOLE);
                page.waitForFunction(READY);
                String shot = "%s-%s-%s-%s".formatted(name, lang, light.name().toLowerCase(Locale.ROOT),
                        Integer.toString(width));
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                        .setPath(SCREENSHOTS.resolve(shot + ".png")));
                if ((width == 375) == (light == ColorScheme.LIGHT)) {
                    Axe.violations(page, light).forEach(barrier -> complaints.add(shot + ": " + barrier));
                }
            }
            String at = "%s %s %s: ".formatted(name, lang, Integer.toString(width));
            Stream.of(BrowserTest.OVERFLOW, SQUEEZED).map(question -> visit.ask(String.class, question))
                    .filter(found -> !found.isEmpty()).map(at::concat).forEach(complaints::add);
        }
    }
}
