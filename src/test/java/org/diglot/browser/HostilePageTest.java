package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.diglot.Diglot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;

/// A blog whose author attacks its readers: nothing happens to them, neither under the policy of its pages nor, because
/// feeds and copies have none, without it.
class HostilePageTest {
    private static final String DIAGRAMS = "/en/posts/diagrams";
    private static final String HIT = "window.hit = () => console.error('hit ' + new Error().stack);";

    /// What stands in a document that only an attack can have put there.
    private static final String FOREIGN = """
                                          () => {
                                            const wrong = [];
                                            const tell = (what, element) => wrong.push(what + ": " + element.outerHTML.slice(0, 160));
                                            const all = [...document.querySelectorAll("*")];
                                            document.querySelectorAll("template").forEach(template => all.push(...template.content.querySelectorAll("*")));
                                            const ours = "_copy _enlarged _diagram _glance _search _words _query _light_auto _light_day _light_night".split(" ");
                                            for (const element of all) {
                                              const name = element.localName;
                                              const search = element.closest("dialog.search, form.searchform");
                                              for (const { name: attribute, value } of element.attributes) {
                                                if (/^on/i.test(attribute)) tell("handler", element);
                                                if (attribute === "style" && element.matches(".sections > .glance:first-child") && /^--at: [\\d.]+px;$/.test(value)) continue;
                                                if (attribute === "style" && element.matches("figure.failed") && /^(min-block-size: [\\d.]+px;)?$/.test(value)) continue;
                                                if (attribute === "action" && search && element.matches("form[role=search]") && /^\\/(en|fa)\\/search$/.test(value)) continue;
                                                if (/^(style|srcdoc|action|formaction|background|data|poster|ping|target|contenteditable|autofocus|accesskey|popover|http-equiv|xlink:href)$/i.test(attribute)) tell(attribute, element);
                                                if (/^(href|src)$/i.test(attribute)) {
                                                  const url = new URL(value, location.origin);
                                                  if (!/^(https?|mailto|tel):$/.test(url.protocol)) tell("address", element);
                                                  if (!element.matches("a, link[rel=canonical], link[rel=alternate]") && url.origin !== location.origin) tell("elsewhere", element);
                                                }
                                              }
                                              const asset = element.getAttribute("src")?.startsWith("/assets/");
                                              if (name === "script" && element.matches("head > [type='application/ld+json']:not([src])")) {
                                                try {
                                                  JSON.parse(element.textContent);
                                                } catch {
                                                  tell("data", element);
                                                }
                                              } else if (name === "script" && (!asset || element.textContent !== "")) tell("script", element);
                                              if (name === "iframe" && !(asset && element.getAttribute("sandbox") === "allow-scripts")) tell("frame", element);
                                              if (/^(input|template)$/.test(name) && !ours.includes(element.id) && !element.matches(".searchform > [type=hidden]")) tell("control", element);
                                              if (name === "button" && !search && !element.closest(".copy, .enlarged, .source") && !element.matches(".glance:first-child")) tell("control", element);
                                              if (/^(svg|math)$/.test(name) && !element.closest(".katex")) tell("drawing", element);
                                              if (name === "form" && !(search && element.matches("[role=search]"))) tell("element", element);
                                              if (/^(style|object|embed|applet|base|select|textarea|frameset|frame|audio|video|source|picture|map|area|marquee|xmp|plaintext|noscript|portal|slot)$/.test(name)) tell("element", element);
                                              if (name === "link" && element.closest("body") || name === "meta" && element.closest("body")) tell("head", element);
                                              if (element.matches(".prose [id^=_]:not(.diagram > pre)")) tell("id", element);
                                              if (element.matches("[name]") && element.closest("main") && !search) tell("name", element);
                                            }
                                            if (!(document.body instanceof HTMLBodyElement) || typeof document.querySelector !== "function"
                                                || typeof document.cookie !== "string" || document.location !== window.location) wrong.push("clobbered");
                                            if (document.querySelectorAll("main").length !== 1 || !document.querySelector("body > footer")) wrong.push("structure");
                                            return wrong.slice(0, 20);
                                          }""";

    @TempDir
    private static Path folder;
    private static ConfigurableApplicationContext blog = new GenericApplicationContext();
    private static String origin = "";

    @BeforeAll
    static void serve() throws IOException {
        Chromium.start();
        Vectors.write(folder);
        blog = SpringApplication.run(Diglot.class, "--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0", "--blog.preview=true", "--blog.page-size=100",
                "--logging.level.org.diglot=ERROR",
                "--blog.posts=" + folder);
        origin = "http://127.0.0.1:" + blog.getEnvironment().getRequiredProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        blog.close();
    }

    private static Visit visit(boolean bypass) {
        Visit visit = Visit.begin(Chromium.start().newContext(new Browser.NewContextOptions().setBypassCSP(bypass)),
                origin);
        visit.context().addInitScript(HIT);
        visit.page().onDialog(dialog -> {
            visit.complaints().add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        visit.context().onPage(page -> visit.complaints().add("window: " + page.url()));
        visit.context().route(url -> !url.startsWith(origin + "/"), route -> route.abort());
        return visit;
    }

    @SuppressWarnings("unchecked")
    private static List<String> foreign(Page page) {
        return (List<String>) page.evaluate(FOREIGN);
    }

    @Test
    void noPageCarriesAnAttackOut() {
        try (Visit visit = visit(false)) {
            List<String> addresses = new ArrayList<>(List.of("/preview?lang=en", "/preview?lang=fa"));
            for (String language : List.of("/en", "/fa")) {
                Stream.of("/", "/posts", "/tags", "/categories", "/archive", "/nope%3Cscript%3Ehit()%3C/script%3E",
                        "/posts?tag=%3Cscript%3Ehit()%3C/script%3E",
                        "/search?q=%3Cscript%3Ehit()%3C/script%3E&tag=%3Cscript%3E", "/search?q=hit",
                        "/search?q=script").map(language::concat).forEach(addresses::add);
                addresses.addAll(linked(visit, language + "/posts", "/posts/"));
                addresses.addAll(linked(visit, language + "/categories", "/categories/"));
                addresses.addAll(linked(visit, language + "/tags", "/tags/").subList(0, 5));
            }
            assertThat(addresses).hasSizeGreaterThan(100);
            assertThat(wrong(visit, addresses)).isEmpty();
        }
    }

    @Test
    void noPostLeansOnThePolicy() {
        try (Visit visit = visit(true)) {
            assertThat(wrong(visit, linked(visit, "/en/posts", "/posts/"))).isEmpty();
        }
    }

    private static List<String> wrong(Visit visit, List<String> addresses) {
        List<String> wrong = new ArrayList<>();
        for (String path : addresses) {
            visit.page().navigate(origin + path);
            foreign(visit.page()).forEach(found -> wrong.add(path + " " + found));
        }
        wrong.addAll(visit.complaints());
        return wrong;
    }

    private static List<String> linked(Visit visit, String list, String prefix) {
        visit.page().navigate(origin + list);
        return ((List<?>) visit.page().evaluate("() => [...document.querySelectorAll('main a')]"
                + ".map(a => a.getAttribute('href')).filter(href => !href.includes('?'))")).stream()
                .map(Object::toString).filter(path -> path.contains(prefix)).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDrawingRunsNothingWhereverItIsOpened(boolean bypass) {
        try (Visit visit = visit(bypass)) {
            visit.page().navigate(origin + "/media/drawing.svg");
            assertThat(visit.page()
                    .evaluate("""
                              () => [...document.querySelectorAll("*")].filter(element =>
                                !/^(svg|style|image|use|feImage|a|rect|text|animate|set)$/.test(element.localName)
                                || element.namespaceURI !== "http://www.w3.org/2000/svg"
                                || [...element.attributes].some(({ name, value }) => /^on/i.test(name)
                                  || /^(xlink:)?href$/.test(name) && !/^#/.test(value)))
                                .map(element => element.outerHTML.slice(0, 100)).join()""")).isEqualTo("");
            visit.page().locator("rect").click();
            assertThat(visit.page().url()).isEqualTo(origin + "/media/drawing.svg");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noDiagramActsOnThePageAroundIt(boolean bypass) {
        try (Visit visit = visit(bypass)) {
            visit.page().navigate(origin + DIAGRAMS);
            int count = visit.page().locator("figure.diagram").count();
            for (int i = 0; i < count; i++) {
                visit.page().locator("figure.diagram").nth(i).scrollIntoViewIfNeeded();
                visit.page().waitForFunction(
                        "i => document.querySelectorAll('figure.diagram')[i].matches('.drawn, .failed')",
                        i);
            }
            for (Frame frame : visit.page().frames().subList(1, visit.page().frames().size())) {
                frame.locator("svg .node").all().forEach(node -> node.dispatchEvent("click"));
                assertThat(frame.evaluate(
                        """
                        () => [...document.querySelectorAll("#stage *")].filter(element =>
                          element.matches("a, script, iframe, object, embed, form, input, meta, link")
                          || [...element.attributes].some(({ name }) => /^on|href$|^srcdoc/.test(name)))
                          .map(element => element.outerHTML.slice(0, 100)).join()"""))
                        .isEqualTo("");
            }
            assertThat(visit.page().locator("figure.drawn").count()).isPositive();
            assertThat(visit.page().url()).isEqualTo(origin + DIAGRAMS);
            assertThat(foreign(visit.page())).isEmpty();
            // Nothing was tried that the policy of a frame had to refuse.
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /// What is looked for would be found.
    @Test
    void anAttackThatSucceedsIsNoticed() {
        try (Visit visit = visit(true)) {
            for (String vector : List.of("<img src=x onerror=hit()>", "<script>hit()</script>",
                    "<a href='javascript:hit()'>x</a>", "<p style='color:red'>x</p>", "<img src=//evil.example/x>",
                    "<iframe srcdoc=x></iframe>", "<form></form>", "<svg></svg>", "<base href=/>", "<img name=cookie>",
                    "<a href='data:,x'>x</a>", "</main><main>")) {
                visit.page().navigate(origin + "/en/nope");
                assertThat(foreign(visit.page())).isEmpty();
                visit.page().evaluate("vector => { const all = document.documentElement.outerHTML; document.open();"
                        + " document.write(all.replace(/<main[^>]*>/, '$&' + vector)); document.close(); }", vector);
                assertThat(foreign(visit.page())).as(vector).isNotEmpty();
            }
        }
    }

    @Test
    void whatRunsOrAsksElsewhereIsNoticed() {
        try (Visit visit = visit(true)) {
            visit.page().navigate(origin + "/en/");
            visit.page().evaluate("() => { document.body.insertAdjacentHTML('beforeend', '<img src=x: onerror=hit()>"
                    + "<img src=//evil.example/x>'); setTimeout(() => alert(1)); open('about:blank'); }");
            visit.page().waitForCondition(() -> Stream.of("hit ", "evil.example", "dialog", "window").allMatch(
                    word -> visit.complaints().stream().anyMatch(complaint -> complaint.contains(word))));
        }
    }
}
