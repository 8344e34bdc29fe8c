package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.diglot.Diglot;
import org.diglot.Pictures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/// An image at its full size, over the page.
class EnlargeTest {
    @TempDir
    private static Path posts = Path.of(".");
    private static ConfigurableApplicationContext context = new GenericApplicationContext();
    private static String origin = "";

    @BeforeAll
    static void serve() throws IOException {
        Files.write(posts.resolve("sea.jpg"), Pictures.tellingJpeg(900, 1200, 6));
        Files.writeString(posts.resolve("sea.md"), """
                                                   ---
                                                   title: Sea
                                                   title_fa: دریا
                                                   date: 2026-01-31
                                                   ---
                                                   Look:

                                                   ![The sea](sea.jpg "In the morning")

                                                   <!-- PERSIAN -->

                                                   ببینید:

                                                   ![دریا](sea.jpg "صبح")
                                                   """);
        context = SpringApplication.run(Diglot.class, "--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0", "--blog.posts=" + posts);
        origin = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static Visit visit(String path, boolean scripts) {
        return Visit.begin(Chromium.start().newContext(new Browser.NewContextOptions().setViewportSize(800, 600)
                .setJavaScriptEnabled(scripts)), origin).to(origin + path);
    }

    @Test
    void anImageComesUprightInItsPlace() {
        try (Visit visit = visit("/en/posts/sea", true)) {
            assertThat(
                    visit.ask(String.class,
                            """
                            () => { const image = document.querySelector("figure img");
                              return [image.complete, image.naturalWidth > image.naturalHeight,
                                image.currentSrc.endsWith(".webp"), image.getAttribute("width")].join(" "); }"""))
                    .isEqualTo("true true true 1200");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theKeyboardEnlargesItAndLeadsBack() {
        for (String language : List.of("en", "fa")) {
            try (Visit visit = visit("/" + language + "/posts/sea", true)) {
                Page page = visit.page();
                Locator dialog = page.locator("dialog");
                page.locator("a.enlarge").focus();
                page.keyboard().press("Enter");
                assertThat(dialog.isVisible()).isTrue();
                page.waitForCondition(
                        () -> visit.is("() => document.querySelector('dialog img').naturalWidth === 1200"));
                assertThat(dialog.locator("img").getAttribute("alt")).isEqualTo(
                        page.locator("figure img").getAttribute("alt"));
                assertThat(dialog.locator("img").getAttribute("lang")).isEqualTo(language);
                assertThat(visit.is("() => document.documentElement.scrollWidth <= innerWidth")).isTrue();
                page.keyboard().press("Escape");
                assertThat(dialog.isVisible()).isFalse();
                assertThat(visit.is("() => document.activeElement.matches('a.enlarge')")).isTrue();
                page.keyboard().press("Enter");
                page.keyboard().press("Enter");
                assertThat(dialog.isVisible()).isFalse();
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    @Test
    void aClickEnlargesItAndAnotherLeadsBack() {
        try (Visit visit = visit("/fa/posts/sea", true)) {
            Locator dialog = visit.page().locator("dialog");
            visit.page().locator("a.enlarge").click();
            assertThat(dialog.isVisible()).isTrue();
            assertThat(Axe.violations(visit.page(), ColorScheme.LIGHT)).isEmpty();
            dialog.locator("img").click();
            assertThat(dialog.isVisible()).isFalse();
            assertThat(visit.page().url()).endsWith("/fa/posts/sea");
        }
    }

    @Test
    void withoutScriptsItsLinkLeadsToIt() {
        try (Visit visit = visit("/en/posts/sea", false)) {
            visit.page().locator("a.enlarge").click();
            assertThat(visit.page().url()).endsWith("/media/sea.jpg");
        }
    }
}
