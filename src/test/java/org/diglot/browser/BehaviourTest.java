package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.diglot.web.FixtureSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;

/// What a reader does with the pages, and what the browser makes of them.
@FixtureSite
class BehaviourTest {
    @LocalServerPort
    private int port;
    private String origin = "";

    @BeforeEach
    void connect() {
        origin = "http://127.0.0.1:" + port;
    }

    @Test
    void theSwitchLeadsAcrossAndBack() {
        try (Visit visit = visit(1280, true).to(origin + "/en/posts/tea-house")) {
            visit.page().locator("a.cross").click();
            visit.page().waitForURL("**/fa/posts/*");
            assertThat(visit.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(visit.page().locator("h1").innerText()).isEqualTo("چای‌خانه‌ای با نشانی خودش");
            visit.page().locator("a.cross").click();
            visit.page().waitForURL("**/en/posts/tea-house");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theChoiceOfLightStaysAndNeverFlashes() {
        try (Visit visit = visit(1280, true)) {
            visit.page().addInitScript("""
                                       addEventListener("DOMContentLoaded", () => {
                                         window.lightAtFirst = document.documentElement.dataset.light ?? "none";
                                         window.schemeAtFirst = getComputedStyle(document.documentElement).colorScheme;
                                       });
                                       new MutationObserver((_, observer) => {
                                         if (document.body) {
                                           window.lightAtBody = document.documentElement.dataset.light ?? "none";
                                           observer.disconnect();
                                         }
                                       }).observe(document, { childList: true, subtree: true });
                                       """);
            visit.to(origin + "/en/");
            assertThat(visit.ask(String.class, "() => lightAtFirst")).isEqualTo("none");
            String day = background(visit);
            visit.page().locator("label:has(#_light_night)").click();
            String night = background(visit);
            assertThat(night).isNotEqualTo(day);
            assertThat(visit.page().locator("html").getAttribute("data-light")).isEqualTo("night");

            visit.to(origin + "/fa/archive");
            assertThat(visit.ask(String.class, "() => lightAtBody")).isEqualTo("night");
            assertThat(visit.ask(String.class, "() => lightAtFirst")).isEqualTo("night");
            assertThat(visit.ask(String.class, "() => schemeAtFirst")).isEqualTo("dark");
            assertThat(background(visit)).isEqualTo(night);
            assertThat(visit.page().locator("#_light_night").isChecked()).isTrue();

            visit.page().locator("label:has(#_light_auto)").click();
            assertThat(background(visit)).isEqualTo(day);
            visit.to(origin + "/en/");
            assertThat(visit.page().locator("html").getAttribute("data-light")).isNull();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void everythingCanBeReadWithoutScripts() {
        try (Visit visit = visit(375, false)) {
            for (String url : List.of("/en/", "/fa/posts/paired-names", "/fa/posts?tag=nope", "/en/archive",
                    "/fa/about",
                    "/en/posts/footnotes")) {
                visit.page().navigate(origin + url);
                assertThat(visit.page().locator("h1").textContent()).as(url).isNotBlank();
                assertThat(visit.page().locator("main").innerText().length()).as(url).isGreaterThan(15);
                assertThat(visit.page().locator("nav a").first().isVisible()).isTrue();
                assertThat(visit.page().locator("a.cross").isVisible()).isTrue();
            }
            visit.page().locator("summary").first().click();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theKeyboardFindsTheTextFirstAndShowsWhereItIs() {
        for (String lang : List.of("en", "fa")) {
            try (Visit visit = visit(1280, true).to(origin + "/" + lang + "/posts/paired-names")) {
                visit.page().keyboard().press("Tab");
                Locator skip = visit.page().locator(".skip");
                assertThat(visit.is("() => document.activeElement.matches('.skip')")).isTrue();
                assertThat(skip.boundingBox().y).isGreaterThanOrEqualTo(0);
                visit.page().keyboard().press("Enter");
                assertThat(visit.is("() => document.activeElement.id === '_text'")).isTrue();
                for (int tabs = 0; tabs < 40; tabs++) {
                    visit.page().keyboard().press("Tab");
                    assertThat(
                            visit.is(
                                    """
                                    () => {
                                      const at = document.activeElement;
                                      if (at === document.body) return true;
                                      const ring = element => element && getComputedStyle(element).outlineStyle !== "none"
                                        && parseFloat(getComputedStyle(element).outlineWidth) >= 2;
                                      return ring(at) || ring(at.closest("label"));
                                    }"""))
                            .as("focus seen on " + visit.ask(String.class,
                                    "() => document.activeElement.outerHTML.slice(0, 120)"))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void persianListsCountInPersianAndStandAtTheRight() {
        try (Visit visit = visit(1280, true).to(origin + "/fa/posts/name-with-spaces-and-capitals")) {
            assertThat(visit.page().locator(".prose ol").count()).isEqualTo(1);
            assertThat(visit.ask(String.class,
                    """
                    () => {
                      const item = document.querySelector(".prose ol > li");
                      return getComputedStyle(item, "::before").content + getComputedStyle(item).listStyleType;
                    }""")).contains("persian");
            for (String item : List.of(".prose ol > li", ".prose ul > li")) {
                assertThat(visit.ask(String.class,
                        """
                        () => getComputedStyle(document.querySelector("%s")).direction""".formatted(item)))
                        .isEqualTo("rtl");
                assertThat(visit.ask(Number.class,
                        """
                        () => {
                          const item = document.querySelector("%s");
                          const range = document.createRange();
                          range.selectNodeContents(item);
                          const text = [...range.getClientRects()].filter(it => it.width > 1);
                          return item.getBoundingClientRect().right - Math.max(...text.map(it => it.right));
                        }""".formatted(item)).doubleValue()).as("room for the marker of " + item).isGreaterThan(8);
            }
        }
    }

    @Test
    void englishInsidePersianAndPersianInsideEnglishKeepTheirDirection() {
        try (Visit visit = visit(1280, true).to(origin + "/fa/posts/mixed-direction")) {
            assertThat(direction(visit, "This paragraph in the Persian half")).isEqualTo("ltr");
            assertThat(direction(visit, "نقل قولی")).isEqualTo("rtl");
            assertThat(
                    visit.ask(String.class, "() => getComputedStyle(document.querySelector('.prose code')).direction"))
                    .isEqualTo("ltr");
            visit.to(origin + "/en/posts/mixed-direction");
            assertThat(direction(visit, "این بند")).isEqualTo("rtl");
            visit.to(origin + "/fa/posts/code-with-persian-comments");
            assertThat(
                    visit.ask(String.class, "() => getComputedStyle(document.querySelector('.prose pre')).direction"))
                    .isEqualTo("ltr");
        }
    }

    @Test
    void theFacesOfTheDesignAreTheOnesShown() {
        Map<String, String> faces = Map.of("/en/", "Vollkorn", "/fa/", "Markazi", "/en/posts/paired-names",
                "Plex Mono");
        faces.forEach((url, face) -> {
            try (Visit visit = visit(1280, true).to(origin + url)) {
                assertThat(visit.is("() => document.fonts.check('20px \"%s\"')".formatted(face))).as(face).isTrue();
                assertThat(visit.is("() => [...document.fonts].some(it => it.family.replaceAll('\"', '') === '%s' "
                        .formatted(face) + "&& it.status === 'loaded')")).as(face).isTrue();
                assertThat(visit.is(
                        "() => [...document.fonts].every(it => it.status !== 'error' || it.family.includes(' as '))"))
                        .isTrue();
            }
        });
    }

    @Test
    void aPageOfWideThingsScrollsInsideThem() {
        try (Visit visit = visit(375, true).to(origin + "/fa/posts/wide-table")) {
            assertThat(visit
                    .is("""
                        () => [...document.querySelectorAll(".table, pre")].some(it => it.scrollWidth > it.clientWidth
                          && it.tabIndex === 0)""")).isTrue();
        }
    }

    private static String direction(Visit visit, String text) {
        return visit.ask(String.class,
                """
                () => {
                  const block = [...document.querySelectorAll(".prose p")].find(it => it.textContent.includes("%s"));
                  return getComputedStyle(block).direction;
                }""".formatted(text));
    }

    private static String background(Visit visit) {
        return visit.ask(String.class, "() => getComputedStyle(document.body).backgroundColor");
    }

    private Visit visit(int width, boolean scripts) {
        return Visit.begin(Chromium.start().newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(width, 800).setJavaScriptEnabled(scripts)), origin);
    }
}
