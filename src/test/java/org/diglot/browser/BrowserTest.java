package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.diglot.Diglot;
import org.diglot.web.FixtureSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/// Every kind of page, in both languages and both lights, from the narrowest telephone to the desk.
@FixtureSite
class BrowserTest {
    private static final List<Integer> WIDTHS = List.of(320, 375, 768, 1280);
    private static final List<Integer> LOOKED_AT = List.of(375, 1280);
    private static final int SPINE_FROM = 960;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Map<String, String> KINDS = kinds();

    /// Elements that stick out of the page and are not inside something that scrolls by itself.
    static final String OVERFLOW = """
                                   () => {
                                     const wide = document.documentElement.clientWidth;
                                     if (document.documentElement.scrollWidth <= wide && document.body.scrollWidth <= wide) return "";
                                     return [...document.querySelectorAll("body *")].filter(element => {
                                       const box = element.getBoundingClientRect();
                                       if (box.width === 0 || (box.right <= wide + 1 && box.left >= -1)) return false;
                                       for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
                                         if (getComputedStyle(up).overflowX !== "visible") return false;
                                       return !element.closest(".skip");
                                     }).slice(0, 4).map(e => e.tagName + "." + e.className + " " + e.textContent.trim().slice(0, 40)).join("; ")
                                       || "page " + document.documentElement.scrollWidth + " in " + wide;
                                   }""";

    /// What stands on the wrong side of the spine: English belongs to the left of it, Persian to the right.
    private static final String WRONG_SIDE = """
                                             () => {
                                               const style = getComputedStyle(document.body, "::before");
                                               const at = parseFloat(style.insetInlineStart);
                                               const spine = document.dir === "rtl" ? document.body.clientWidth - at : at;
                                               return [...document.querySelectorAll(".spread > .near, .spread > .far, .spread > .far > a")].filter(leaf => {
                                                 const box = leaf.getBoundingClientRect();
                                                 if (box.width === 0 || box.height === 0) return false;
                                                 const near = !leaf.closest(".far");
                                                 const english = (document.documentElement.lang === "en") === near;
                                                 return english ? box.right > spine + 1 : box.left < spine - 1;
                                               }).map(leaf => leaf.className + " " + leaf.textContent.trim().slice(0, 40)).join("; ");
                                             }""";

    private static final String BROKEN_SPINE = """
                                               () => {
                                                 const style = getComputedStyle(document.body, "::before");
                                                 const body = document.body.getBoundingClientRect();
                                                 const high = document.documentElement.scrollHeight;
                                                 return style.content === "none" ? "no spine"
                                                   : parseFloat(style.height) < high - 1 || body.top + scrollY > 0
                                                   ? "spine " + style.height + " of " + high + " from " + body.top : "";
                                               }""";

    @LocalServerPort
    private int port;
    private String origin = "";

    @BeforeEach
    void connect() {
        origin = "http://127.0.0.1:" + port;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("home", "/");
        kinds.put("home-later", "/page/2");
        kinds.put("post", "/posts/name-with-spaces-and-capitals");
        kinds.put("post-callouts", "/posts/paired-names");
        kinds.put("post-notes", "/posts/footnotes");
        kinds.put("post-mixed", "/posts/mixed-direction");
        kinds.put("post-code", "/posts/code-with-persian-comments");
        kinds.put("parallel", "/posts/name-with-spaces-and-capitals/parallel");
        kinds.put("parallel-mixed", "/posts/mixed-direction/parallel");
        kinds.put("parallel-formulas", "/posts/formulas/parallel");
        kinds.put("post-long-title", "/posts/long-title");
        kinds.put("post-long-address", "/posts/long-address");
        kinds.put("post-wide-table", "/posts/wide-table");
        kinds.put("post-formulas", "/posts/formulas");
        kinds.put("post-raw-html", "/posts/raw-html");
        kinds.put("english-only", "/posts/english-only");
        kinds.put("persian-only", "/posts/persian-only");
        kinds.put("list", "/posts");
        kinds.put("filters", "/posts?category=technology&tag=tutorial&year=2025");
        kinds.put("no-match", "/posts?tag=nope");
        kinds.put("tag", "/tags/tutorial");
        kinds.put("terms", "/categories");
        kinds.put("archive", "/archive");
        kinds.put("search", "/search?q=tea");
        kinds.put("search-blank", "/search");
        kinds.put("about", "/about");
        kinds.put("missing", "/nope");
        kinds.put("failure", "/failing");
        return kinds;
    }

    static Stream<String> kindNames() {
        return KINDS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kindNames")
    void everyKindOfPageIsSound(String kind) {
        List<String> complaints = new ArrayList<>();
        for (String lang : List.of("en", "fa")) {
            String url = origin + "/" + lang + KINDS.getOrDefault(kind, "");
            inspect(url, kind, lang, complaints);
        }
        assertThat(complaints).as(String.join("\n", complaints)).isEmpty();
    }

    @Test
    void anEmptyBlogIsSound(@TempDir Path folder) {
        Chromium.start();
        try (ConfigurableApplicationContext empty = SpringApplication.run(Diglot.class, "--server.port=0",
                "--server.address=127.0.0.1", "--management.server.port=0", "--blog.posts=" + folder)) {
            origin = "http://127.0.0.1:" + empty.getEnvironment().getRequiredProperty("local.server.port");
            List<String> complaints = new ArrayList<>();
            for (String lang : List.of("en", "fa")) {
                inspect(origin + "/" + lang + "/", "empty", lang, complaints);
            }
            assertThat(complaints).as(String.join("\n", complaints)).isEmpty();
        }
    }

    /// One visit; the window is resized and the light changed, but the page is not loaded again.
    private void inspect(String url, String kind, String lang, List<String> complaints) {
        try (Visit visit = visit()) {
            visit.to(url);
            for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                for (int width : light == ColorScheme.LIGHT ? WIDTHS : LOOKED_AT) {
                    visit.page().setViewportSize(width, 800);
                    String at = "%s %s %s %d: ".formatted(kind, lang, light, width);
                    geometry(visit, width).stream().map(at::concat).forEach(complaints::add);
                    if (LOOKED_AT.contains(width)) {
                        Axe.violations(visit.page(), light).stream().map(at::concat).forEach(complaints::add);
                        visit.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)
                                .setPath(SCREENSHOTS.resolve("%s-%s-%s-%d.png".formatted(kind, lang,
                                        light.name().toLowerCase(Locale.ROOT), width))));
                    }
                }
            }
            visit.complaints().stream().map(it -> kind + " " + lang + ": " + it).forEach(complaints::add);
        }
    }

    private static List<String> geometry(Visit visit, int width) {
        List<String> wrong = new ArrayList<>();
        String overflow = visit.ask(String.class, OVERFLOW);
        if (!overflow.isEmpty()) {
            wrong.add("sticks out: " + overflow);
        }
        if (width >= SPINE_FROM) {
            String side = visit.ask(String.class, WRONG_SIDE);
            String spine = visit.ask(String.class, BROKEN_SPINE);
            Stream.of(side.isEmpty() ? "" : "on the wrong side: " + side, spine).filter(it -> !it.isEmpty())
                    .forEach(wrong::add);
        }
        if (visit.page().locator("h1").count() != 1) {
            wrong.add("h1: " + visit.page().locator("h1").count());
        }
        if (!visit.is("() => getComputedStyle(document.documentElement).direction === document.documentElement.dir")) {
            wrong.add("direction");
        }
        return wrong;
    }

    private Visit visit() {
        try {
            Files.createDirectories(SCREENSHOTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Visit.begin(Chromium.start()
                .newContext(new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("en-US")), origin);
    }
}
