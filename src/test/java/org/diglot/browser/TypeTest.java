package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diglot.web.ReadingSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;

/// How lines are set, in either script and where both meet.
@ReadingSite
class TypeTest {
    /// Paragraphs whose height is not that of their lines.
    private static final String GROWN = """
                                        () => [...document.querySelectorAll(".prose > p, .prose > :is(ul, ol) > li, .about, .deck, h1, .facing")]
                                          .filter(it => it.querySelector("bdi, code, sup, em, strong, span") && !it.querySelector("p, ul, ol"))
                                          .filter(it => {
                                            const style = getComputedStyle(it);
                                            const lines = (it.clientHeight - parseFloat(style.paddingBlockStart) - parseFloat(style.paddingBlockEnd)) / parseFloat(style.lineHeight);
                                            return Math.abs(lines - Math.round(lines)) > 0.04;
                                          }).map(it => it.clientHeight + " " + getComputedStyle(it).lineHeight + " " + it.textContent.slice(0, 60)).join("; ")""";
    /// How far the baselines of foreign runs are from those of their lines, at most, in pixels.
    private static final String APART = """
                                        () => {
                                          const probe = () => Object.assign(document.createElement("span"), { className: "probe" });
                                          const sheet = new CSSStyleSheet();
                                          sheet.replaceSync(".probe { display: inline-block; inline-size: 0; block-size: 0; vertical-align: baseline }");
                                          document.adoptedStyleSheets = [sheet];
                                          const runs = [...document.querySelectorAll("main bdi[lang], .prose :not(pre) > code")];
                                          return Math.max(0, ...runs.map(run => {
                                            const outside = probe(), inside = probe();
                                            run.before("\\u2060", outside, "\\u2060");
                                            run.prepend(inside);
                                            const apart = Math.abs(outside.getBoundingClientRect().bottom - inside.getBoundingClientRect().bottom);
                                            outside.remove(); inside.remove();
                                            return apart > 10 ? 0 : apart;
                                          }));
                                        }""";

    @LocalServerPort
    private int port;
    private String origin = "";

    @BeforeEach
    void connect() {
        origin = "http://127.0.0.1:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/posts/bread", "/fa/posts/bread", "/en/", "/fa/", "/en/posts/tea", "/fa/posts/tea"})
    void aForeignRunNeitherSpreadsItsLineNorLeavesIt(String path) {
        try (Visit visit = visit(1280).to(origin + path)) {
            assertThat(visit.ask(String.class, GROWN)).isEmpty();
            assertThat(visit.ask(Number.class, APART).doubleValue()).isCloseTo(0, within(0.6));
        }
    }

    @Test
    void persianIsNeverItalicAndStressWithinStressIsStillSeen() {
        try (Visit visit = visit(1280).to(origin + "/fa/posts/bread")) {
            assertThat(visit.page().locator(".prose em strong").count()).isEqualTo(1);
            assertThat(visit.is("""
                                () => [...document.querySelectorAll("*")].filter(it => it.matches(":lang(fa)"))
                                  .every(it => getComputedStyle(it).fontStyle === "normal")""")).isTrue();
            String weight = "() => getComputedStyle(document.querySelector('%s')).fontWeight";
            assertThat(visit.ask(String.class, weight.formatted(".prose em"))).isEqualTo("650");
            assertThat(visit.ask(String.class, weight.formatted(".prose em strong"))).isEqualTo("400");
            visit.to(origin + "/en/posts/bread");
            assertThat(visit.ask(String.class, "() => getComputedStyle(document.querySelector('.prose em')).fontStyle"))
                    .isEqualTo("italic");
        }
    }

    @Test
    void aWordJoinedWithoutASpaceIsNeitherTornNorParted() {
        try (Visit visit = visit(320).to(origin + "/fa/posts/bread")) {
            assertThat(visit
                    .is("""
                        () => {
                          const texts = document.createTreeWalker(document.querySelector(".prose"), NodeFilter.SHOW_TEXT);
                          let found = 0;
                          for (let text; text = texts.nextNode();)
                            for (const word of text.data.matchAll(/[\\u0600-\\u06ff]+(\\u200c[\\u0600-\\u06ff]+)+/g)) {
                              const range = document.createRange();
                              range.setStart(text, word.index);
                              range.setEnd(text, word.index + word[0].length);
                              const tops = new Set([...range.getClientRects()].map(it => Math.round(it.top)));
                              if (tops.size > 1) return false;
                              found++;
                            }
                          return found > 20;
                        }"""))
                    .isTrue();
            assertThat(visit.ask(Number.class, """
                                               () => {
                                                 const width = text => {
                                                   const tried = document.createElement("span");
                                                   tried.textContent = text;
                                                   document.querySelector(".prose p").append(tried);
                                                   const wide = tried.getBoundingClientRect().width;
                                                   tried.remove();
                                                   return wide;
                                                 };
                                                 return width("می\\u200cشود") - width("می") - width("شود");
                                               }""").doubleValue()).isCloseTo(0, within(0.5));
        }
    }

    /// From the highest mark over a letter to the lowest below the line above it there is still paper.
    @Test
    void vowelSignsHaveRoomBetweenLines() {
        try (Visit visit = visit(1280).to(origin + "/fa/posts/bread")) {
            assertThat(visit.is("""
                                () => [".prose p", ".deck", ".meta"].every(at => {
                                  const style = getComputedStyle(document.querySelector(at));
                                  const pen = document.createElement("canvas").getContext("2d");
                                  pen.font = `${style.fontWeight} ${style.fontSize} Markazi`;
                                  const size = pen.measureText("مُحَمَّدٌ");
                                  const below = pen.measureText("می‌گِرِدِ چی").actualBoundingBoxDescent;
                                  return size.actualBoundingBoxAscent > 5
                                    && size.actualBoundingBoxAscent + below <= parseFloat(style.lineHeight);
                                })""")).isTrue();
        }
    }

    /// Even two of them on one letter: they stand over it and not beside it.
    @ParameterizedTest
    @ValueSource(strings = {"مَد", "مدّ", "مُحَمَّدٌ", "اللّٰه", "مُدِّت"})
    void vowelSignsTakeNoRoomOfTheirOwn(String word) {
        try (Visit visit = visit(1280).to(origin + "/fa/posts/bread")) {
            assertThat(((Number) visit.page()
                    .evaluate("""
                              word => {
                                const tried = document.createElement("span");
                                document.querySelector(".prose p").append(tried);
                                const width = text => {
                                  tried.textContent = text;
                                  return tried.getBoundingClientRect().width;
                                };
                                return width(word) - width(word.replace(/[\\u064b-\\u0652\\u0670]/g, ""));
                              }""", word)).doubleValue()).isCloseTo(0, within(1.0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/posts/bread", "/fa/posts/bread"})
    void longAddressesBreakOnATelephone(String path) {
        try (Visit visit = visit(320).to(origin + path)) {
            assertThat(visit.ask(String.class, BrowserTest.OVERFLOW)).isEmpty();
            assertThat(visit.page().locator(".prose a[href*=very-long]").boundingBox().height).isGreaterThan(60);
        }
    }

    private Visit visit(int width) {
        return Visit.begin(Chromium.start().newContext(new Browser.NewContextOptions().setViewportSize(width, 900)),
                origin);
    }
}
