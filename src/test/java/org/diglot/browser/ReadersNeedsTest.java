package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.diglot.web.FixtureSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;

/// Pages as readers set them for their eyes and hands: larger, wider set, in their own colours, without a mouse (WCAG 2.2
/// AA).
@FixtureSite
class ReadersNeedsTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots", "needs");
    private static final List<String> LANGUAGES = List.of("en", "fa");

    /// Text that is cut off by a box that does not scroll.
    private static final String CUT = """
                                      () => [...document.querySelectorAll("body *")].filter(it => {
                                        if (it.closest(".unseen, .skip, [hidden], dialog")) return false;
                                        const style = getComputedStyle(it);
                                        return ["hidden", "clip"].includes(style.overflowY) && it.scrollHeight > it.clientHeight + 1
                                          || ["hidden", "clip"].includes(style.overflowX) && it.scrollWidth > it.clientWidth + 1;
                                      }).map(it => it.outerHTML.slice(0, 80)).join("; ")""";
    /// WCAG 1.4.12, word for word.
    private static final String SPACING = """
                                          () => {
                                            const sheet = new CSSStyleSheet();
                                            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                                              p { margin-block-end: 2em !important }`);
                                            document.adoptedStyleSheets = [sheet];
                                          }""";
    /// Where the keyboard is, if it is not to be seen there: no ring, or something lies on it.
    private static final String HIDDEN_FOCUS = """
                                               () => {
                                                 const at = document.activeElement;
                                                 if (at === document.body) return "end";
                                                 const ringed = [at, at.closest("label")].find(it => it
                                                   && getComputedStyle(it).outlineStyle !== "none" && parseFloat(getComputedStyle(it).outlineWidth) >= 2);
                                                 const name = at.outerHTML.slice(0, 100);
                                                 if (!ringed) return "no ring: " + name;
                                                 const box = [...ringed.getClientRects()].find(it => it.width > 1);
                                                 if (!box) return "nothing to see: " + name;
                                                 if (box.top < 0 && box.bottom < innerHeight || box.top >= innerHeight) return "out of sight: " + name;
                                                 const top = document.elementFromPoint(box.left + Math.min(box.width, innerWidth) / 2, Math.min(innerHeight - 1, box.top + Math.min(box.height, 40) / 2));
                                                 return top && (ringed.contains(top) || top.contains(ringed) || at.contains(top)) ? "" : "under " + top?.outerHTML.slice(0, 60) + ": " + name;
                                               }""";

    /// Targets below 24 by 24 pixels, those within a sentence of a text left out (WCAG 2.5.8).
    private static final String SMALL = """
                                        () => [...document.querySelectorAll("a, button, summary, label, input:not([type=radio])")]
                                          .filter(it => !it.closest(".skip, .unseen") && (!it.closest(".prose") || it.closest(".echo, button, summary")))
                                          .map(it => [it, it.getBoundingClientRect()])
                                          .filter(([, box]) => box.width > 1 && (box.width < 24 || box.height < 24))
                                          .map(([it, box]) => Math.round(box.width) + "x" + Math.round(box.height) + " " + it.outerHTML.slice(0, 90)).join("; ")""";

    @LocalServerPort
    private int port;
    private String origin = "";

    @BeforeEach
    void connect() {
        origin = "http://127.0.0.1:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/posts/paired-names", "/posts/code-with-persian-comments", "/archive",
        "/posts?category=technology&tag=tutorial&year=2025", "/tags", "/posts/footnotes"})
    void textMayBeTwiceAsLargeAndSetWider(String rest) {
        List<String> complaints = new ArrayList<>();
        for (String lang : LANGUAGES) {
            try (Visit visit = visit(1280, 1024).to(origin + "/" + lang + rest)) {
                look(visit, lang + rest + " twice as large",
                        """
                        () => { document.documentElement.style.fontSize = "200%"; }""",
                        complaints);
                visit.page().setViewportSize(320, 256);
                look(visit, lang + rest + " at 400 %", """
                                                       () => { document.documentElement.style.fontSize = ""; }""",
                        complaints);
                look(visit, lang + rest + " set wider, narrow", SPACING, complaints);
                visit.page().setViewportSize(1280, 1024);
                look(visit, lang + rest + " set wider", SPACING, complaints);
            }
        }
        assertThat(complaints).as(String.join("\n", complaints)).isEmpty();
    }

    private static void look(Visit visit, String what, String change, List<String> complaints) {
        visit.page().evaluate(change);
        for (String question : List.of(BrowserTest.OVERFLOW, CUT)) {
            String answer = visit.ask(String.class, question);
            if (!answer.isEmpty()) {
                complaints.add(what + ": " + answer);
            }
        }
        visit.page().screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(what.replaceAll("[^a-z0-9]+", "-") + ".png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/posts/paired-names", "/posts/code-with-persian-comments", "/archive",
        "/posts?category=technology&tag=tutorial&year=2025", "/posts/footnotes"})
    void theKeyboardIsSeenWhereverItIs(String rest) {
        List<String> complaints = new ArrayList<>();
        for (String lang : LANGUAGES) {
            for (int width : List.of(375, 1280)) {
                try (Visit visit = visit(width, 600).to(origin + "/" + lang + rest)) {
                    String answer = "";
                    for (int tabs = 0; tabs < 80 && !answer.equals("end"); tabs++) {
                        visit.page().keyboard().press("Tab");
                        answer = visit.ask(String.class, HIDDEN_FOCUS);
                        if (!answer.isEmpty() && !answer.equals("end")) {
                            complaints.add(lang + rest + " " + width + " " + answer);
                        }
                    }
                }
            }
        }
        assertThat(complaints).as(String.join("\n", complaints)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/posts/paired-names", "/posts/footnotes", "/archive", "/tags",
        "/posts?category=technology&tag=tutorial&year=2025", "/nope"})
    void whatIsToBeHitIsLargeEnough(String rest) {
        for (String lang : LANGUAGES) {
            for (int width : List.of(375, 1280)) {
                try (Visit visit = visit(width, 800).to(origin + "/" + lang + rest)) {
                    assertThat(visit.ask(String.class, SMALL)).as(lang + rest + " " + width).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/posts/paired-names"})
    void forcedColoursKeepTheSpineAndTheChoice(String rest) {
        for (String lang : LANGUAGES) {
            try (Visit visit = visit(1280, 800)) {
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE)
                        .setColorScheme(ColorScheme.DARK));
                visit.to(origin + "/" + lang + rest);
                assertThat(visit.ask(String.class,
                        "() => getComputedStyle(document.body, '::before').backgroundColor"))
                        .isNotEqualTo(visit.ask(String.class, "() => getComputedStyle(document.body).backgroundColor"));
                assertThat(visit.ask(String.class,
                        "() => getComputedStyle(document.querySelector('.light label:has(:checked)')).textDecorationLine"))
                        .isEqualTo("underline");
                visit.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)
                        .setPath(SCREENSHOTS.resolve("forced-" + lang + rest.replace('/', '-') + ".png")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void whoeverAsksForMoreContrastGetsIt(String lang) {
        try (Visit visit = visit(1280, 800).to(origin + "/" + lang + "/posts/paired-names")) {
            String colour = "() => getComputedStyle(document.querySelector('.meta')).color";
            String ink = visit.ask(String.class, "() => getComputedStyle(document.body).color");
            assertThat(visit.ask(String.class, colour)).isNotEqualTo(ink);
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
            assertThat(visit.ask(String.class, colour)).isEqualTo(ink);
            assertThat(Axe.violations(visit.page(), ColorScheme.LIGHT)).isEmpty();
        }
    }

    private Visit visit(int width, int height) {
        return Visit.begin(Chromium.start().newContext(new Browser.NewContextOptions().setViewportSize(width, height)),
                origin);
    }
}
