package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FixtureSite
class FormulaPageTest {
    @LocalServerPort
    private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    private static List<String> sheets(Document page) {
        return page.select("link[rel=stylesheet]").eachAttr("href");
    }

    @Test
    void onlyPagesWithFormulasAskForTheirStyleSheets() {
        for (String lang : List.of("/en", "/fa")) {
            List<String> sheets = sheets(wire.get(lang + "/posts/formulas").page());

            assertThat(sheets).hasSize(3).last().asString().startsWith("/assets/formula.");
            assertThat(sheets).element(1).asString().startsWith("/assets/katex.");
            for (String other : List.of("/", "/posts", "/posts/footnotes", "/nope")) {
                assertThat(sheets(wire.get(lang + other).page())).hasSize(1);
            }
        }
    }

    @Test
    void everyStyleOfAFormulaHasItsRule() {
        Document page = wire.get("/en/posts/formulas").page();
        String css = wire.get(sheets(page).getLast()).text();

        List<String> styles = page.select(".katex *").stream().flatMap(element -> element.classNames().stream())
                .filter(name -> name.contains(":")).distinct().toList();
        assertThat(page.select("[style]")).isEmpty();
        assertThat(styles).contains("color:#a00").hasSizeGreaterThan(20);
        assertThat(styles).allSatisfy(style -> assertThat(css)
                .contains("." + style.replaceAll("([:.#])", "\\\\$1") + " { " + style + " }"));
    }

    @Test
    void aPageMayAskForTheSheetOfASiteThatWasReplacedMeanwhile() {
        String url = sheets(wire.get("/en/posts/formulas").page()).getLast();
        Reply current = wire.get(url);
        Reply former = wire.get("/assets/formula.0123456789abcdef.css");

        assertThat(former.text()).isEqualTo(current.text());
        assertThat(current.header("Cache-Control")).contains("immutable");
        assertThat(former.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(former.header("Content-Type")).startsWith("text/css");
    }

    @Test
    void theFontsOfFormulasAreOurAssetsInOneFormat() {
        String css = wire.get(sheets(wire.get("/en/posts/formulas").page()).get(1)).text();

        List<String> fonts = Pattern.compile("url\\(\"?([^)\"]+)").matcher(css).results().map(url -> url.group(1))
                .toList();
        assertThat(fonts).hasSizeGreaterThan(15)
                .allMatch(url -> url.matches("/assets/KaTeX_[\\w-]+\\.[0-9a-f]{16}\\.woff2"));
        assertThat(wire.get(fonts.getFirst()).header("Content-Type")).isEqualTo("font/woff2");
    }
}
