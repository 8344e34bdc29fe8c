package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.diglot.Diglot;
import org.diglot.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;

/// Images and frames of other hosts, as a browser loads them or does not. The other hosts are played by the test.
class OtherHostsTest {
    private static final List<String> ASKED = List.of("https://img.example/badge.png", "https://img.example/wide.png",
            "https://www.tube.example/film");

    @TempDir
    private Path posts = Path.of(".");
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private ConfigurableApplicationContext serve(String... settings) throws IOException {
        Files.writeString(posts.resolve("sea.md"),
                """
                ---
                title: Sea
                title_fa: دریا
                date: 2026-01-31
                ---
                ![Wide](https://img.example/wide.png "The sea")

                <img src="https://img.example/badge.png" alt="Badge" height="10">

                <iframe src="https://www.tube.example/film" width="400" height="300"></iframe>

                ![Other](https://evil.example/spy.png)

                <!-- PERSIAN -->
                ![پهن](https://img.example/wide.png "دریا")

                <img src="https://img.example/badge.png" alt="نشان" height="10">

                <iframe src="https://www.tube.example/film" width="400" height="300"></iframe>

                ![دیگر](https://evil.example/spy.png)
                """);
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0", "--blog.posts=" + posts));
        all.addAll(List.of(settings));
        return SpringApplication.run(Diglot.class, all.toArray(String[]::new));
    }

    private static String origin(ConfigurableApplicationContext context) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    private Visit visit(String origin, String path) {
        BrowserContext browser = Chromium.start().newContext(new Browser.NewContextOptions().setViewportSize(400, 900));
        browser.route(url -> !url.startsWith(origin + "/"), this::answer);
        return Visit.begin(browser, origin).to(origin + path);
    }

    private void answer(Route route) {
        asked.add(route.request().url());
        if (route.request().url().endsWith(".png")) {
            route.fulfill(new Route.FulfillOptions().setContentType("image/png").setBodyBytes(
                    route.request().url().contains("wide") ? Pictures.png(2000, 500) : Pictures.png(40, 20)));
        } else {
            // It may run its scripts and have its origin, and may not lead the page away.
            route.fulfill(new Route.FulfillOptions().setContentType("text/html")
                    .setBody("""
                             <!doctype html><html lang="en"><title>Film</title><script>
                               document.title = self.origin + " " + document.referrer;
                               try { top.location = "https://evil.example/"; } catch { document.title += " kept"; }
                             </script><main><h1>Film</h1></main></html>"""));
        }
    }

    @Test
    void ofAllowedHostsTheyAreLoadedWithoutAComplaint() throws IOException {
        try (ConfigurableApplicationContext context = serve("--blog.allowed-hosts=img.example, *.tube.example")) {
            String origin = origin(context);
            for (String language : List.of("en", "fa")) {
                asked.clear();
                try (Visit visit = visit(origin, "/" + language + "/posts/sea")) {
                    visit.page().locator(".frame").scrollIntoViewIfNeeded();
                    visit.page().waitForCondition(() -> visit
                            .is("""
                                () => [...document.querySelectorAll("main img")].every(it => it.naturalWidth > 0)"""));
                    visit.page().waitForCondition(() -> visit.page().frames().size() == 2
                            && visit.page().frames().get(1).title().endsWith("kept"));

                    assertThat(asked).containsExactlyInAnyOrderElementsOf(ASKED);
                    assertThat(visit.complaints()).allMatch(complaint -> complaint.contains("asks another origin")
                            || complaint.contains("top-level window is sandboxed"));
                    assertThat(visit.page().frames().get(1).title())
                            .isEqualTo("https://www.tube.example %s/ kept".formatted(origin));
                    assertThat(visit.page().url()).isEqualTo(origin + "/" + language + "/posts/sea");
                    assertThat(visit.is("() => document.documentElement.scrollWidth <= innerWidth")).isTrue();
                    assertThat(visit.is("""
                                        () => { const box = it => document.querySelector(it).getBoundingClientRect();
                                          const near = (box, ratio) => Math.abs(box.width / box.height - ratio) < 0.1;
                                          const badge = box("[alt][height]");
                                          return near(box("figure img"), 4) && near(box("iframe"), 4 / 3)
                                            && badge.height === 10 && badge.width === 20; }""")).isTrue();
                    assertThat(Axe.violations(visit.page(), ColorScheme.LIGHT)).isEmpty();
                }
            }
        }
    }

    @Test
    void withoutTheSettingNobodyIsAsked() throws IOException {
        try (ConfigurableApplicationContext context = serve()) {
            for (String language : List.of("en", "fa")) {
                try (Visit visit = visit(origin(context), "/" + language + "/posts/sea")) {
                    assertThat(visit.page().locator("main a[href^='https://']").count()).isEqualTo(4);
                    assertThat(visit.page().locator("main img, main iframe").count()).isZero();
                    assertThat(visit.complaints()).isEmpty();
                }
            }
            assertThat(asked).isEmpty();
        }
    }
}
