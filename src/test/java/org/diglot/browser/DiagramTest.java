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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    private static final String NEAR = """
                                       () => [...document.querySelectorAll("figure.diagram")].slice(0, 2)
                                         .every(figure => figure.matches(".drawn, .failed"))""";
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
                flowchart LR
                A["<img src=x onerror=top.pwned=1>"] --> B["`**x** <svg onload=top.pwned=1>`"]
                C["#lt;img src=x onerror=top.pwned=1#gt; &lt;svg onload=top.pwned=1&gt;"] --> D["<img alt='>' onerror=top.pwned=1>"]
                E["<b style='background:url(https://evil.example/s.png)'>x</b>"] --> F["<b onclick=top.pwned=1>x</b>"]
                G@{ img: "https://evil.example/x.png", label: "Picture", w: 60, h: 60 } --> A
                ====
                mindmap
                  root["<img src=x onerror=top.pwned=1>"]
                    a["`<svg onload=top.pwned=1>`"]
                ====
                pie title <img src=x onerror=top.pwned=1>
                  "a <img src=x onerror=top.pwned=1>" : 1
                ====
                %%{init: {"securityLevel": "loose", "dompurifyConfig": {"ADD_ATTR": ["onerror"]}, "flowchart": {"htmlLabels": true}}}%%
                stateDiagram-v2
                a : <img src=x onerror=top.pwned=1>
                a --> b : <iframe src="https://evil.example/"></iframe>
                ====
                C4Context
                Person(a, "A <img src=x onerror=top.pwned=1>", "d", $sprite="https://evil.example/s.png")
                System(b, "B")
                UpdateElementStyle(b, $bgColor="url(https://evil.example/c)")
                ====
                block-beta
                a["<img src=x onerror=top.pwned=1>"] b
                style a background:url(https://evil.example/k.png),fill:\\75rl(https://evil.example/l)
                ====
                kanban
                  todo[Todo]
                    id1[x]@{ ticket: MC-1, assigned: 'a<img src=x onerror=top.pwned=1>' }
                ====
                flowchart TD
                A --> MANY"""
                    .replace("MANY", "A & ".repeat(2000) + "A").split("\n====\n", -1));

    private static final String LINKS = """
                                        ---
                                        title: Links
                                        title_fa: پیوندها
                                        date: 2026-01-01
                                        ---
                                        Where to go:

                                        ```Mermaid
                                        flowchart LR
                                            A[Start] --> B[Docs] --> C[End]
                                            click B "https://example.org/docs" "Read the docs"
                                        ```

                                        ```mermaid
                                        classDiagram
                                            Shape <|-- Circle
                                            Circle <|-- Dot
                                            link Circle "https://example.org" "tip"
                                        ```

                                        <!-- PERSIAN -->

                                        ```mermaid
                                        flowchart LR
                                            الف[آغاز] --> ب[راهنما] --> پ[پایان]
                                            click ب href "https://example.org/docs" "راهنما را بخوانید"
                                        ```
                                        """;

    private static final String KINDS = """
                                        ---
                                        title: Kinds
                                        lang: en
                                        date: 2026-01-01
                                        ---
                                        ```mermaid
                                        xychart-beta
                                            x-axis [jan, feb]
                                            bar [20, 45]
                                        ```

                                        ```mermaid
                                        radar-beta
                                            axis a["Colour"], b["Scent"], c["Body"]
                                            curve x["Lahijan"]{80, 70, 60}
                                        ```

                                        ```mermaid
                                        packet-beta
                                            0-15: "From"
                                        ```

                                        ```mermaid
                                        C4Context
                                            Person(a, "Guest")
                                            System(b, "Kitchen")
                                            Rel(a, b, "Orders")
                                        ```

                                        ```mermaid
                                        erDiagram
                                            GUEST ||--o{ ORDER : places
                                        ```

                                        ```mermaid
                                        gantt
                                            dateFormat YYYY-MM-DD
                                            Buy :a, 2026-01-01, 20d
                                            Boil :after a, 12d
                                        ```
                                        """;

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

                                                    %s

                                                    ```mermaid
                                                    flowchart TD
                                                        A[never closed --> B --> C
                                                        B --> D
                                                        C --> D
                                                        D --> E
                                                        E --> F
                                                    ```

                                                    <!-- PERSIAN -->

                                                    %s

                                                    ```mermaid
                                                    flowchart TD
                                                        A["جوش (کامل) آمد؟"] --> B[بله.]
                                                    ```

                                                    پس از آن.
                                                    """.formatted("Tea.\n\n".repeat(60), "چای.\n\n".repeat(120)));
        Files.writeString(folder.resolve("links.md"), LINKS);
        Files.writeString(folder.resolve("kinds.md"), KINDS);
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
            visit.page().waitForFunction(NEAR);

            assertThat(visit.page().locator("figure.drawn iframe[title='Diagram: How']").isVisible()).isTrue();
            assertThat(visit.page().locator("figure.drawn > pre").isVisible()).isFalse();
            Frame frame = visit.page().frames().get(1);
            assertThat(frame.evaluate("() => origin")).isEqualTo("null");
            assertThat(String.valueOf(frame.locator("svg").textContent())).contains("Fill", "Boils?");
            assertThat(visit.page().locator("figure.failed > pre").first().isVisible()).isTrue();
            assertThat(visit.page().locator("figure.failed .broken").first().innerText())
                    .startsWith("This diagram could not");
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
            visit.page().waitForFunction(NEAR);
            Frame frame = visit.page().frames().get(1);
            String fill = "() => getComputedStyle(document.querySelector('.node rect')).fill";
            Object day = frame.evaluate(fill);
            visit.page().locator("label:has(#_light_night)").click();
            frame.waitForFunction(
                    "day => document.querySelector('.node rect') && getComputedStyle(document.querySelector('.node rect')).fill !== day",
                    day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void aLinkLeadsNowhereAndItsNodeStaysInItsPlace(String language) {
        try (Visit visit = visit(true).to(origin + "/" + language + "/posts/links")) {
            scrollThrough(visit.page());
            List<Frame> frames = visit.page().frames();
            assertThat(frames).hasSizeGreaterThan(1);
            for (Frame frame : frames.subList(1, frames.size())) {
                assertThat(frame.evaluate(
                        """
                        () => {
                          const boxes = [...document.querySelectorAll(".node")].map(node => node.getBoundingClientRect());
                          const middles = boxes.map(box => [box.x + box.width / 2, box.y + box.height / 2].map(Math.round));
                          return boxes.length === 3 && !document.querySelector("a")
                            && [0, 1].some(axis => new Set(middles.map(middle => middle[axis])).size === 1
                              && middles[0][1 - axis] < middles[1][1 - axis] && middles[1][1 - axis] < middles[2][1 - axis]);
                        }"""))
                        .as(frame.content()).isEqualTo(true);
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "night"})
    void everyKindHasTheColoursOfThePage(String light) {
        try (Visit visit = visit(true)) {
            visit.page().addInitScript("try { localStorage.setItem('light', '" + light + "'); } catch { }");
            visit.page().setViewportSize(375, 800);
            visit.to(origin + "/en/posts/kinds");
            scrollThrough(visit.page());
            List<Frame> frames = visit.page().frames();
            List<String> rules = List.of(".bar-plot-0>rect stroke lapis", ".radarCurve-0 stroke lapis",
                    ".packetBlock fill sheet", ".person-man>rect fill lapis-wash", ".labelBkg background-color paper",
                    ".taskText fill ink");
            for (int i = 0; i < rules.size(); i++) {
                assertThat(frames.get(1 + i)
                        .evaluate("""
                                  rule => {
                                    const [selector, property, token] = rule.split(" ");
                                    const probe = document.body.appendChild(document.createElement("i"));
                                    probe.style.color = `var(--${token})`;
                                    return getComputedStyle(document.querySelector(selector))[property]
                                      === getComputedStyle(probe).color;
                                  }""", rules.get(i))).as(rules.get(i)).isEqualTo(true);
                assertThat(frames.get(1 + i)
                        .evaluate(
                                """
                                () => {
                                  const ink = getComputedStyle(document.body).color;
                                  const dates = [...document.querySelectorAll(".tick text")].map(date => date.getBoundingClientRect());
                                  return [...document.querySelectorAll("text:not(.packetByte)")].every(text =>
                                      [text, ...text.children].some(part => getComputedStyle(part).fill === ink))
                                    && dates.every((date, at) => !at || date.left > dates[at - 1].right);
                                }"""))
                        .as(rules.get(i)).isEqualTo(true);
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whatCannotBeDrawnGivesBackItsRoomWhereNobodySees() {
        try (Visit visit = visit(true)) {
            visit.page().addInitScript(SHIFT);
            visit.to(origin + "/en/posts/tea");
            visit.page().evaluate(
                    "() => scrollTo(0, document.querySelectorAll('figure.diagram')[2].getBoundingClientRect().top - innerHeight - 400)");
            visit.page().waitForFunction(FINISHED);

            assertThat(visit.page().evaluate("""
                                             () => {
                                               const figure = [...document.querySelectorAll("figure.diagram")].at(-1);
                                               return figure.matches(".failed") && figure.offsetHeight < 330
                                                 && figure.querySelector("pre").offsetHeight < 230;
                                             }""")).isEqualTo(true);
            assertThat((Number) visit.page().evaluate("() => shift")).extracting(Number::doubleValue,
                    InstanceOfAssertFactories.DOUBLE).isLessThan(0.01);
        }
    }

    @Test
    void withoutScriptsAndOnPaperTheSourceIsThere() {
        try (Visit visit = visit(false).to(origin + "/en/posts/tea")) {
            assertThat(visit.page().locator("figure.diagram > pre").first().innerText()).contains("A[Fill]");
            assertThat(visit.page().locator("iframe").count()).isZero();
        }
        try (Visit visit = visit(true).to(origin + "/en/posts/tea")) {
            visit.page().waitForFunction(NEAR);
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
            // Nothing was tried that the policy of the frame had to refuse.
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
