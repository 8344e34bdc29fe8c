package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.diglot.web.FixtureSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;

/// The faces that readers see, and what moves when they arrive.
@FixtureSite
class FontTest {
    private static final double AS_WIDE = 0.03;
    /// For each face that stands in and is here, how wide its text is beside that of the real one.
    private static final String WIDTHS = """
                                         async face => {
                                           const text = [...document.querySelectorAll(".prose p")].map(it => it.textContent).join(" ");
                                           const tried = document.createElement("span");
                                           document.querySelector(".prose").append(tried);
                                           tried.style.cssText = "position: absolute; white-space: nowrap";
                                           tried.textContent = text;
                                           const width = (family, weight) => {
                                             tried.style.fontFamily = `"${family}"`;
                                             tried.style.fontWeight = weight;
                                             return tried.getBoundingClientRect().width;
                                           };
                                           const stand = new Set([...document.fonts].map(it => it.family.replaceAll('"', ""))
                                             .filter(it => it.startsWith(face + " as ")));
                                           const lines = [];
                                           for (const family of stand) for (const weight of [400, 600]) {
                                             await document.fonts.load(`${weight} 20px "${face}"`, text).catch(() => {});
                                             const found = await document.fonts.load(`${weight} 20px "${family}"`, text).catch(() => []);
                                             if (found.some(it => it.status === "loaded"))
                                               lines.push(`${family} ${weight}=${width(family, weight) / width(face, weight)}`);
                                           }
                                           return lines.join("\\n");
                                         }""";

    /// All that moved without the reader's doing, once the fonts are there and the page is drawn again.
    private static final String SHIFTS = """
                                         () => document.fonts.ready.then(() => new Promise(resolve =>
                                           requestAnimationFrame(() => requestAnimationFrame(() =>
                                             setTimeout(() => resolve(window.shifts.join("; ")))))))""";
    private static final String WATCH = """
                                        window.shifts = [];
                                        new PerformanceObserver(list => list.getEntries().forEach(entry =>
                                          window.shifts.push(entry.value.toFixed(4) + " " + entry.sources.map(source =>
                                            source.node?.textContent?.trim().slice(0, 30)).join(" | ")))).observe({ type: "layout-shift", buffered: true });""";

    @LocalServerPort
    private int port;
    private String origin = "";

    @BeforeEach
    void connect() {
        origin = "http://127.0.0.1:" + port;
    }

    @ParameterizedTest
    @CsvSource({"/en/", "/fa/", "/en/posts/paired-names", "/fa/posts/paired-names"})
    void nothingMovesWhenThePageIsLoaded(String path) {
        for (int width : List.of(375, 1280)) {
            try (Visit visit = visit(width)) {
                // On a busy machine as on an idle one: the fonts that the page asks for early are early.
                hold(visit, "**/style.*.css", path, """
                                                    () => performance.getEntriesByType("resource").filter(it =>
                                                      it.name.endsWith(".woff2") && it.responseEnd > 0).length
                                                      === document.querySelectorAll("link[rel=preload]").length""");
                assertThat(visit.ask(String.class, SHIFTS)).as(path + " " + width).isEmpty();
            }
        }
    }

    /// A face that stands in is as wide as its own on average, or lines break anew; which of them there are depends on the
    /// machine, and one of each is enough to see that they are found.
    @ParameterizedTest
    @CsvSource({"en, Vollkorn", "fa, Markazi", "en, Plex Mono"})
    void whatStandsInForAFaceIsAsWide(String lang, String face) {
        try (Visit visit = visit(1280).to(origin + "/" + lang + "/posts/name-with-spaces-and-capitals")) {
            String widths = String.valueOf(visit.page().evaluate(WIDTHS, face));
            assumeFalse(widths.isEmpty(), "none of the fonts that stand in for " + face + " is on this machine");
            assertThat(widths.lines()).allSatisfy(line -> assertThat(Double.parseDouble(line.split("=", 2)[1])).as(line)
                    .isCloseTo(1, within(AS_WIDE)));
        }
    }

    /// Goes to a page where files are held back until something is so.
    private void hold(Visit visit, String files, String path, String until) {
        Page page = visit.page();
        List<Route> held = new ArrayList<>();
        page.addInitScript(WATCH);
        page.route(files, held::add);
        page.navigate(origin + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForFunction(until, null, new Page.WaitForFunctionOptions().setPollingInterval(20));
        assertThat(held).isNotEmpty();
        page.unroute(files);
        held.forEach(Route::resume);
        page.waitForLoadState();
    }

    @ParameterizedTest
    @CsvSource({"/en/, Vollkorn", "/fa/, Markazi Text"})
    void thePageIsSetInTheFaceOfItsScript(String path, String face) {
        try (Visit visit = visit(1280).to(origin + path)) {
            assertThat(faces(visit, ".row .near .about")).as("description").isSubsetOf(face, other(face));
            assertThat(faces(visit, ".row .near .about")).contains(face);
            assertThat(faces(visit, ".row .near time")).as("day").containsExactly(face);
            assertThat(faces(visit, ".head .cross")).as("switch").containsExactly(other(face));
        }
    }

    @Test
    void digitsAndGuillemetsOfPersianAreInItsOwnFace() {
        try (Visit visit = visit(1280).to(origin + "/fa/posts/mixed-direction")) {
            for (String text : List.of("۱۴۰۴", "«کتاب»", "سلام، دنیا!", "آیا؟ (بله.) نه: همین…")) {
                assertThat(facesOf(visit, text, "fa")).as(text).containsExactly("Markazi Text");
            }
            assertThat(facesOf(visit, "Tea, “quoted” 2026 – (yes).", "en")).containsExactly("Vollkorn");
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "fa"})
    void codeIsInItsOwnFaceAndItsPersianIsNot(String lang) {
        try (Visit visit = visit(1280).to(origin + "/" + lang + "/posts/code-with-persian-comments")) {
            assertThat(faces(visit, ".listing pre code")).contains("IBM Plex Mono");
            assertThat(faces(visit, ".listing pre bdi")).contains("Markazi Text")
                    .isSubsetOf("IBM Plex Mono", "IBM Plex Mono SemiBold", "Markazi Text");
        }
    }

    private static String other(String face) {
        return face.equals("Vollkorn") ? "Markazi Text" : "Vollkorn";
    }

    /// The faces that a text would be shown in, put into the page's own prose.
    private static Set<String> facesOf(Visit visit, String text, String lang) {
        visit.page().evaluate("""
                              ([text, lang]) => {
                                document.querySelector("#tried")?.remove();
                                const tried = document.createElement("p");
                                Object.assign(tried, { id: "tried", lang, textContent: text });
                                document.querySelector(".prose").prepend(tried);
                                return document.fonts.ready.then(() => true);
                              }""", List.of(text, lang));
        return faces(visit, "#tried");
    }

    /// The fonts that glyphs were taken from; a font of the machine has a note of it, so that it is never the one wanted.
    private static Set<String> faces(Visit visit, String selector) {
        CDPSession devtools = visit.context().newCDPSession(visit.page());
        devtools.send("DOM.enable");
        devtools.send("CSS.enable");
        int document = devtools.send("DOM.getDocument").getAsJsonObject("root").get("nodeId").getAsInt();
        JsonObject found = devtools.send("DOM.querySelector", object(Map.of("nodeId", document), selector));
        JsonObject node = new JsonObject();
        node.add("nodeId", found.get("nodeId"));
        Set<String> faces = devtools.send("CSS.getPlatformFontsForNode", node).getAsJsonArray("fonts").asList()
                .stream().map(JsonElement::getAsJsonObject)
                .map(font -> font.get("familyName").getAsString()
                        + (font.get("isCustomFont").getAsBoolean() ? "" : " of the machine"))
                .collect(Collectors.toCollection(TreeSet::new));
        devtools.detach();
        return faces;
    }

    private static JsonObject object(Map<String, Integer> numbers, String selector) {
        JsonObject object = new JsonObject();
        numbers.forEach(object::addProperty);
        object.addProperty("selector", selector);
        return object;
    }

    private Visit visit(int width) {
        return Visit.begin(Chromium.start().newContext(new Browser.NewContextOptions().setViewportSize(width, 800)),
                origin);
    }
}
