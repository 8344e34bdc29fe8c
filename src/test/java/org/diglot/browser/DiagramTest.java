package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.diglot.Diglot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

/// Diagrams, drawn by the browser in frames of their own.
class DiagramTest {
    private static final int PATIENCE = 60_000;
    private static final String FINISHED = """
                                           () => [...document.querySelectorAll("figure.diagram")]
                                             .every(figure => figure.matches(".drawn, .failed"))""";
    private static final String SHIFT = """
                                        window.shift = 0;
                                        new PerformanceObserver(list => list.getEntries().forEach(entry => {
                                          if (entry.sources.some(source => source.node?.nodeType === 1)) window.shift += entry.value;
                                        })).observe({ type: "layout-shift", buffered: true });
                                        """;
    private static final List<String> HOSTILE = List
            .of("""
                flowchart TD
                A[x] --> B[y]
                click A call alert(1)
                click B href "javascript:top.pwned=1"
                ====
                flowchart TD
                A["<img src=x onerror=top.pwned=1>"] --> B["<script>top.pwned=1</script>"]
                ====
                %%{init: {"securityLevel": "loose", "htmlLabels": true, "themeCSS": "*{background:url(https://evil.example/x)}"}}%%
                flowchart TD
                A["<a href='javascript:top.pwned=1'>x</a><svg onload=top.pwned=1>"] --> B
                click A call window.pwned()
                style A fill:url(https://evil.example/y)
                ====
                ---
                config:
                  securityLevel: loose
                  secure: []
                ---
                sequenceDiagram
                participant A as <b onclick=alert(1)>A</b>
                link A: x @ javascript:alert(1)
                A->>A: <iframe srcdoc='<script>top.pwned=1</script>'></iframe>
                ====
                classDiagram
                class A
                link A "javascript:alert(1)"
                callback A "alert"
                ====
                gantt
                section <img src=x onerror=alert(1)>
                x :a, 2026-01-01, 1d
                click a call alert(1)
                ====
                __proto__
                constructor
                ====
                flowchart TD
                A --> B%s"""
                    .formatted(" & A".repeat(2000)).split("\n====\n", -1));

    @TempDir
    private static Path folder;
    private static ConfigurableApplicationContext blog = new GenericApplicationContext();
    private static String origin = "";

    @BeforeAll
    static void serve() throws IOException {
        Chromium.start();
        Files.writeString(folder.resolve("tea.md"), """
                                                    ---
                                                    title: Tea
                                                    title_fa: چای
                                                    date: 2026-01-02
                                                    ---
                                                    ```mermaid title="How"
                                                    flowchart TD
                                                        A[Fill] --> B{Boils?}
                                                        B -->|no| A
                                                    ```

                                                    After it.

                                                    ```mermaid
                                                    flowchart TD
                                                        A[never closed --> B
                                                    ```

                                                    <!-- PERSIAN -->

                                                    %s

                                                    ```mermaid
                                                    flowchart TD
                                                        A["جوش (کامل) آمد؟"] --> B[بله.]
                                                    ```

                                                    پس از آن.
                                                    """.formatted("چای.\n\n".repeat(120)));
        StringBuilder hostile = new StringBuilder("---\ntitle: Hostile\ndate: 2026-01-01\n---\n");
        HOSTILE.forEach(source -> hostile.append("```mermaid\n").append(source).append("\n```\n\n"));
        Files.writeString(folder.resolve("hostile.md"), hostile);
        blog = SpringApplication.run(Diglot.class, "--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0", "--blog.posts=" + folder);
        origin = "http://127.0.0.1:" + blog.getEnvironment().getRequiredProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        blog.close();
    }

    private static Visit visit(boolean scripts) {
        Visit visit = Visit.begin(
                Chromium.start().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts)),
                origin);
        visit.page().setDefaultTimeout(PATIENCE);
        return visit;
    }

    private static void scrollThrough(Page page) {
        for (int i = 0; i < page.locator("figure.diagram").count(); i++) {
            page.locator("figure.diagram").nth(i).scrollIntoViewIfNeeded();
            page.waitForFunction("i => document.querySelectorAll('figure.diagram')[i].matches('.drawn, .failed')", i);
        }
    }

    @Test
    void aDiagramIsDrawnInAFrameWithoutOriginAndWhatIsBrokenShowsItsSource() {
        try (Visit visit = visit(true)) {
            visit.page().addInitScript(SHIFT);
            visit.to(origin + "/en/posts/tea");
            visit.page().waitForFunction(FINISHED);

            assertThat(visit.page().locator("figure.drawn iframe[title='Diagram: How']").isVisible()).isTrue();
            assertThat(visit.page().locator("figure.drawn > pre").isVisible()).isFalse();
            Frame frame = visit.page().frames().get(1);
            assertThat(frame.evaluate("() => origin")).isEqualTo("null");
            assertThat(String.valueOf(frame.locator("svg").textContent())).contains("Fill", "Boils?");
            assertThat(visit.page().locator("figure.failed > pre").isVisible()).isTrue();
            assertThat(visit.page().locator("figure.failed .broken").innerText()).startsWith("This diagram could not");
            assertThat((Number) visit.page().evaluate("() => shift")).extracting(Number::doubleValue,
                    InstanceOfAssertFactories.DOUBLE).isLessThan(0.01);

            visit.page().locator("figure.drawn .source button").click();
            assertThat(visit.page().locator("figure.drawn > pre").innerText()).startsWith("flowchart TD");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void itIsAskedForShortlyBeforeItIsReadAndItsLabelsReadFromTheRight() {
        try (Visit visit = visit(true).to(origin + "/fa/posts/tea")) {
            assertThat(visit.page().locator("iframe").count()).isZero();
            scrollThrough(visit.page());
            Frame frame = visit.page().frames().get(1);

            assertThat(frame.evaluate(
                    """
                    () => {
                      const label = [...document.querySelectorAll(".nodeLabel")].find(e => e.textContent.includes("جوش"));
                      const text = document.createTreeWalker(label, NodeFilter.SHOW_TEXT).nextNode();
                      const place = (at) => {
                        const range = document.createRange();
                        range.setStart(text, at);
                        range.setEnd(text, at + 1);
                        return range.getBoundingClientRect().left;
                      };
                      return place(text.length - 1) < place(0) && getComputedStyle(label).fontFamily.startsWith("Markazi");
                    }"""))
                    .isEqualTo(true);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void itFollowsTheLightOfThePage() {
        try (Visit visit = visit(true).to(origin + "/en/posts/tea")) {
            visit.page().waitForFunction(FINISHED);
            Frame frame = visit.page().frames().get(1);
            String fill = "() => getComputedStyle(document.querySelector('.node rect')).fill";
            Object day = frame.evaluate(fill);
            visit.page().locator("label:has(#_light_night)").click();
            frame.waitForFunction(
                    "day => document.querySelector('.node rect') && getComputedStyle(document.querySelector('.node rect')).fill !== day",
                    day);
        }
    }

    @Test
    void withoutScriptsAndOnPaperTheSourceIsThere() {
        try (Visit visit = visit(false).to(origin + "/en/posts/tea")) {
            assertThat(visit.page().locator("figure.diagram > pre").first().innerText()).contains("A[Fill]");
            assertThat(visit.page().locator("iframe").count()).isZero();
        }
        try (Visit visit = visit(true).to(origin + "/en/posts/tea")) {
            visit.page().waitForFunction(FINISHED);
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.page().locator("figure.drawn > pre").isVisible()).isTrue();
            assertThat(visit.page().locator("figure.drawn iframe").isVisible()).isFalse();
        }
    }

    @Test
    void nothingInASourceActs() {
        try (Visit visit = visit(true)) {
            visit.page().onDialog(dialog -> {
                visit.complaints().add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            visit.to(origin + "/en/posts/hostile");
            scrollThrough(visit.page());

            for (Frame frame : visit.page().frames()) {
                assertThat(frame.evaluate("() => 'pwned' in window")).isEqualTo(false);
                assertThat(frame.url()).startsWith(origin + "/");
                if (!frame.equals(visit.page().mainFrame())) {
                    frame.locator("#stage svg .node, #stage svg text").all().stream().limit(4)
                            .forEach(node -> node.dispatchEvent("click"));
                    assertThat(frame.evaluate("""
                                              () => [...document.querySelectorAll("#stage *")].filter(element =>
                                                element.matches("a, script, iframe, img, object, embed, form")
                                                || [...element.attributes].some(({ name }) => /^on|href$/.test(name)))
                                                .map(element => element.outerHTML.slice(0, 80)).join()"""))
                            .isEqualTo("");
                }
            }
            assertThat(visit.page().locator("figure.drawn").count()).isPositive();
            assertThat(visit.page().evaluate("() => 'pwned' in window")).isEqualTo(false);
            // What the drawing tried, the policy of its frame refused, and said so.
            assertThat(visit.complaints()).allMatch(complaint -> complaint.contains("Content Security Policy")
                    || complaint.endsWith(" csp"));
        }
    }
}
