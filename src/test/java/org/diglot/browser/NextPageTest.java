package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

import org.diglot.web.FixtureSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;

/// The page that a reader is about to ask for, fetched while the pointer rests on its link.
@FixtureSite
class NextPageTest {
    /// How the page came, and in which light it is shown.
    private static final String CAME = """
                                       () => performance.getEntriesByType("navigation")[0].deliveryType + " "
                                         + (document.documentElement.dataset.light ?? "auto")""";

    @LocalServerPort
    private int port;
    private String origin = "";
    /// What the browser would have fetched, had the pointer rested there; what it has fetched; what it has dropped again.
    private final Set<String> candidates = new TreeSet<>();
    private final Set<String> fetched = new TreeSet<>();
    private final Set<String> dropped = new TreeSet<>();

    @BeforeEach
    void connect() {
        origin = "http://127.0.0.1:" + port;
    }

    private Visit visit() {
        Visit visit = Visit.begin(Chromium.start().newContext(new Browser.NewContextOptions().setViewportSize(1280, 800)
                .setColorScheme(ColorScheme.LIGHT)), origin);
        CDPSession devtools = visit.context().newCDPSession(visit.page());
        devtools.on("Preload.preloadingAttemptSourcesUpdated", event -> {
            for (JsonElement source : event.getAsJsonArray("preloadingAttemptSources")) {
                candidates.add(path(source.getAsJsonObject().getAsJsonObject("key").get("url")));
            }
        });
        devtools.on("Preload.prefetchStatusUpdated", event -> {
            String page = path(event.get("prefetchUrl"));
            switch (event.get("status").getAsString()) {
                case "Ready" -> fetched.add(page);
                case "Failure" -> dropped.add(page);
                default -> {
                }
            }
        });
        devtools.send("Preload.enable", new JsonObject());
        return visit;
    }

    private String path(JsonElement url) {
        return path(url.getAsString());
    }

    private String path(String url) {
        return decoded(url).substring(origin.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void aPageIsThereWhenItsLinkIsFollowed(String lang) {
        try (Visit visit = visit().to(origin + "/" + lang + "/")) {
            Locator link = visit.page().locator("main h2 a[href^='/" + lang + "/posts/']").first();
            link.hover();
            await(visit, fetched);
            String ahead = String.join("", fetched);

            // What was fetched ahead knows nothing of its reader, so that no choice made since is lost.
            visit.page().evaluate("() => localStorage.setItem('light', 'night')");
            link.click();
            visit.page().waitForURL(url -> decoded(url).equals(origin + ahead));
            assertThat(visit.ask(String.class, CAME)).isEqualTo("navigational-prefetch night");
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(lang);
            assertThat(visit.page().locator("html").getAttribute("dir")).isEqualTo(lang.equals("fa") ? "rtl" : "ltr");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /// The browser would show it for minutes, as it was when it was fetched.
    @Test
    void aPageIsDroppedWhenThePointerLeavesItsLink() {
        try (Visit visit = visit().to(origin + "/en/")) {
            visit.page().locator("main h2 a").first().hover();
            await(visit, fetched);
            visit.page().mouse().move(1, 1);
            await(visit, dropped);

            assertThat(dropped).isEqualTo(fetched);
        }
    }

    @ParameterizedTest
    @CsvSource({"/en/, .foot a[href$='.xml']", "/fa/, .open-search", "/en/posts, main a[href*='?']",
        "/fa/posts/paired-names, main a[href^='#']"})
    void filesQuestionsAndTheSearchWaitUntilTheyAreAskedFor(String page, String other) {
        try (Visit visit = visit().to(origin + page)) {
            visit.page().locator(other + " >> visible=true").first().hover();
            String left = path(visit.ask(String.class, "() => document.querySelector('a:hover').href"));
            visit.page().locator(".nav a[href$='/archive']").hover();
            // On the way there the pointer may have passed over other pages.
            visit.page().waitForCondition(() -> candidates.contains(page.substring(0, 4) + "archive"));

            assertThat(candidates).doesNotContain(left);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theOtherLanguageIsFetchedToo() {
        try (Visit visit = visit().to(origin + "/en/posts/tea-house")) {
            visit.page().locator("a.cross").hover();
            await(visit, fetched);
            visit.page().locator("a.cross").click();
            visit.page().waitForURL("**/fa/posts/*");

            assertThat(visit.ask(String.class, CAME)).isEqualTo("navigational-prefetch auto");
            assertThat(visit.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static String decoded(String url) {
        return URLDecoder.decode(url, StandardCharsets.UTF_8);
    }

    private static void await(Visit visit, Set<String> events) {
        visit.page().waitForCondition(() -> !events.isEmpty());
    }
}
