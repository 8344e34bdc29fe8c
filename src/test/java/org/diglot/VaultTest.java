package org.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import org.diglot.command.Commands;
import org.diglot.web.VaultSite;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A vault with one file for each feature, as its readers get it in both languages, and all that its author is told.
@VaultSite
class VaultTest {
    private static final Path VAULT = Path.of("src/test/resources/vault");
    private static final String[] BOTH = {"en", "fa"};

    @LocalServerPort
    private int port;

    private Document page(String path) {
        try {
            return Jsoup.connect("http://127.0.0.1:" + port + path).get();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private Element post(String lang, String slug) {
        return page("/" + lang + "/posts/" + slug).expectFirst("article");
    }

    private Element prose(String lang, String slug) {
        return post(lang, slug).expectFirst(".prose");
    }

    private int status(String path) {
        try {
            return Jsoup.connect("http://127.0.0.1:" + port + path).ignoreHttpErrors(true).followRedirects(false)
                    .ignoreContentType(true).method(Connection.Method.GET).execute().statusCode();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    @Test
    void theAuthorIsToldExactlyThis() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Clock clock = Clock.systemUTC();
        new Commands(new Starter(clock), clock, new PrintStream(out), new PrintStream(new ByteArrayOutputStream()))
                .run("check", "--blog.posts=" + VAULT);

        List<String> expected = Files.readAllLines(Path.of("src/test/resources/vault.problems"));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void code(String lang) {
        Element prose = prose(lang, "code");

        assertThat(prose.select("figure.listing figcaption span").eachText()).containsExactly("TypeScript", "Shell",
                "C#", "Rust", "YAML", "Dockerfile", "SQL", "Diff", "Python", "Markdown");
        assertThat(prose.select("figcaption b").eachText()).containsExactly("src/brew.ts");
        List<Element> lines = prose.select(".numbered .code-line");
        assertThat(IntStream.range(0, lines.size()).filter(i -> lines.get(i).hasClass("marked"))).containsExactly(1, 3,
                4);
        assertThat(prose.select("figure.listing[dir=ltr] .token")).hasSizeGreaterThan(40);
        assertThat(prose.select("p > code[dir=ltr]").eachText()).containsExactly("const x = 1;", "--blog.posts",
                "a `backtick`");
        assertThat(prose.select("pre b, pre script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void formulas(String lang) {
        Element post = post(lang, "formulas");

        assertThat(post.select("h1 math, h1 code, h1 em")).hasSize(3);
        assertThat(post.select(".contents .formula[dir=ltr] math")).hasSize(1);
        assertThat(post.select(".prose > .formula.display math")).hasSize(3);
        assertThat(post.select(".prose > p .formula[dir=ltr]")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(post.expectFirst(".prose > p").text()).contains("$5", "$6", "$9", "$3");
        assertThat(post.select(".facing .formula, .echo .formula")).hasSize(2);
    }

    @Test
    void aTitleWithAFormulaIsPlainElsewhere() {
        assertThat(page("/en/posts/formulas").title()).startsWith("Formulas");
        assertThat(page("/fa/posts").select("a[href$=/formulas]").eachText()).contains("فرمول‌ها");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void diagrams(String lang) {
        Document page = page("/" + lang + "/posts/diagrams");

        assertThat(page.select(".prose figure.diagram pre")).hasSize(2);
        assertThat(page.select("script[src*=diagram]")).hasSize(1);
        assertThat(page.select(".prose figure.diagram").text()).contains(lang.equals("en") ? "Copper pot" : "قوری مسی");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void images(String lang) {
        Element prose = prose(lang, "images");

        assertThat(prose.select("img").eachAttr("src")).containsExactly("/media/attachments/glass.png",
                "/media/attachments/glass.png", "/media/attachments/tea%20field.jpg",
                "/media/attachments/tea%20field.jpg", "/media/attachments/cup.svg", "/media/attachments/steam.gif",
                "/media/attachments/%D8%B3%D9%85%D8%A7%D9%88%D8%B1%20%D9%85%D8%B3%DB%8C.png");
        assertThat(prose.select("img[width][height]")).hasSize(7);
        assertThat(prose.select("img[width=240][height=150], img[width=80], img[width=60][height=60], "
                + "img[width=300][height=200]")).hasSize(4);
        assertThat(prose.select("figure > figcaption")).hasSize(2);
        assertThat(prose.select("figure img").eachAttr("alt")).last().isEqualTo("");
        assertThat(prose.select("img[srcset*=.webp]")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(prose.select("img[src$=.gif][srcset], img[src$=.svg][srcset]")).isEmpty();
        assertThat(prose.select("img:not([loading=lazy])")).hasSize(1);
        assertThat(prose.select("p.pictures > .enlarge > img")).hasSize(3);
        assertThat(prose.select("span.picture").eachText())
                .containsExactly(lang.equals("en") ? "A glass that broke" : "استکانی که شکست");
        prose.select("img").eachAttr("src").forEach(src -> assertThat(status(src)).isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({"en, Tea leaves, Callouts › Folding, To parts, نوشتهٔ فارسی (in Persian), English only",
        "fa, برگ‌های چای, کادرها › بسته و باز, به بخش‌ها, English only (به انگلیسی), نوشتهٔ فارسی"})
    void links(String lang, String leaves, String heading, String part, String foreign, String own) {
        Element prose = prose(lang, "links");
        List<String> hrefs = prose.select(".near, p, td").select("a").eachAttr("href");
        String here = "/" + lang + "/posts/";

        assertThat(prose.select("a").eachText()).contains(leaves, heading, part, foreign, own, "glass.png");
        assertThat(hrefs).contains(here + "tea-leaves", here + "tea-leaves#twelve", here + "code", here + "tables",
                "#here", "/media/attachments/glass.png", "/media/attachments/cup.svg");
        assertThat(prose.select("a:has(strong):has(code)").eachAttr("href")).containsExactly(here + "code");
        assertThat(prose.select("p#here")).hasSize(1);
        assertThat(prose.text()).doesNotContain("^", "[[", "**");
        assertThat(page(here + "links").select("a[rel=tag]")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void embeds(String lang) {
        List<Element> embeds = prose(lang, "embeds").select("figure.embed");
        String other = lang.equals("en") ? "fa" : "en";

        assertThat(embeds).hasSize(5);
        assertThat(embeds.get(0).select("h2, h3, table, ul ul")).hasSize(4);
        assertThat(embeds.get(1).select("p strong")).hasSize(1);
        assertThat(embeds.get(2).expectFirst("div").text())
                .isEqualTo(lang.equals("en") ? "sugar, between the teeth or a date" : "قند، میان دندان یا خرما");
        assertThat(embeds.get(3).select("tbody tr")).hasSize(2);
        assertThat(embeds.get(4).select("div[lang=" + other + "] li")).hasSize(2);
        assertThat(embeds).allSatisfy(embed -> assertThat(embed.select("figcaption a[href*=/posts/]")).hasSize(1));
        assertThat(prose(lang, "embeds").select("p > a[href$=/posts/code]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void marksAndRemarks(String lang) {
        Element prose = prose(lang, "marks-and-remarks");

        assertThat(prose.select("mark")).hasSize(2);
        assertThat(prose.select("mark strong, em strong, strong em, del")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(prose.text()).contains("a == b", "==code==").doesNotContain("%%", "remark", "یادداشتی", "HTML");
        assertThat(prose.select("h2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void callouts(String lang) {
        Element prose = prose(lang, "callouts");

        assertThat(prose.select(".callout")).hasSize(5 + 27 + 1 + 4 + 4);
        assertThat(prose.select(".callout.info")).hasSize(17);
        assertThat(prose.select(".callout.success")).hasSize(9);
        assertThat(prose.select(".callout.warning")).hasSize(7);
        assertThat(prose.select(".callout.error")).hasSize(8);
        assertThat(prose.select("details.callout")).extracting(details -> details.hasAttr("open")).containsExactly(
                false, true);
        assertThat(prose.select(".callout .callout.error figure.listing")).hasSize(1);
        assertThat(prose.select(".callout-title > em")).hasSize(1);
        assertThat(prose.select(".callout li code")).hasSize(4);
        assertThat(prose.text()).doesNotContain("[!", "<Callout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void footnotes(String lang) {
        Element notes = prose(lang, "footnotes").expectFirst("section.footnotes");

        assertThat(prose(lang, "footnotes").select("sup a[role=doc-noteref]").eachText()).containsExactlyElementsOf(
                lang.equals("en") ? List.of("1", "2", "1", "3") : List.of("۱", "۲", "۱", "۳"));
        assertThat(notes.select("ol > li")).hasSize(3);
        assertThat(notes.select("a[role=doc-backlink]")).hasSize(4);
        assertThat(notes.select("li > p:last-child > a[role=doc-backlink]")).hasSize(1);
        assertThat(notes.select("li:last-child math, li:last-child a[href$=/posts/code]")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void tables(String lang) {
        Element prose = prose(lang, "tables");

        assertThat(prose.select(".table[tabindex=0] table")).hasSize(2);
        assertThat(prose.select("th.align-right, th.align-center, th.align-left")).hasSize(3 + 12);
        assertThat(prose.select("td [lang][dir]").eachAttr("lang")).contains(lang.equals("en") ? "fa" : "en");
        assertThat(prose.select("td code, td strong, td a")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"en, 1 | 1 | 9 | ۱", "fa, ۱ | ۱ | 1 | ۹"})
    void lists(String lang, String begins) {
        Element prose = prose(lang, "lists");

        assertThat(prose.select(".task.done")).hasSize(2);
        assertThat(prose.select(".task:not(.done)")).hasSize(2);
        assertThat(String.join(" | ", prose.select("ol").stream().map(VaultTest::begins).toList())).isEqualTo(begins);
        assertThat(prose.select("ul ul li > p")).hasSize(2);
    }

    private static String begins(Element list) {
        String first = list.hasAttr("start") ? list.attr("start") : "1";
        return list.hasClass("numerals") ? first.replace('1', '۱').replace('9', '۹') : first;
    }

    @ParameterizedTest
    @CsvSource({"en, fa, rtl", "fa, en, ltr"})
    void directions(String lang, String other, String direction) {
        Element prose = prose(lang, "directions");
        String there = "[lang=%s][dir=%s]".formatted(other, direction);

        assertThat(prose.select("p:not(.far)" + there + ", ul" + there + ", blockquote" + there + ", h2" + there))
                .hasSize(4);
        assertThat(prose.select("p:not([lang]) bdi[lang=" + other + "]").eachText()).contains(
                lang.equals("en") ? "سماور" : "Application Programming Interface");
        if (lang.equals("fa")) {
            assertThat(prose.select("a").eachAttr("href")).contains("https://tea.example/a?b=c");
            assertThat(prose.select("bdi").eachText()).contains("C++", "2025-12-26", "+98-912-000-0000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void htmlByHand(String lang) {
        Element prose = prose(lang, "html");

        assertThat(prose.select("kbd, sub, sup, abbr[title], small, u, ins, del, q, cite, time[datetime], details > "
                + "summary, dl > dt, dl > dd, blockquote, p[dir], ruby > rt")).hasSize(20);
        assertThat(prose.select("script, [onclick], [style]")).isEmpty();
        assertThat(prose.text()).doesNotContain("alert");
        if (lang.equals("fa")) {
            assertThat(prose.select("bdi:has(sub), bdi:has(sup)").eachText()).containsExactly("H2O", "m2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void otherEngines(String lang) {
        Element jekyll = prose(lang, "jekyll");
        Element hugo = prose(lang, "hugo");

        assertThat(jekyll.text()).contains("{% post_url 2020-01-01-old %}", "{{ site.name }}").doesNotContain("{:",
                "TOC", "highlight");
        assertThat(jekyll.select("figure.listing figcaption span").eachText()).containsExactly("Ruby");
        assertThat(hugo.select("h2#my-anchor")).hasSize(1);
        assertThat(hugo.select("code").eachText()).containsExactly("{{< figure src=\"glass.png\" >}}",
                "{{% ref \"code.md\" %}}");
        assertThat(status("/2025/jekyll.html")).isEqualTo(301);
        assertThat(post("en", "hugo").select(".meta time").eachAttr("datetime")).containsExactly("2025-02-01",
                "2025-02-03");
    }

    @Test
    void aPairOfFilesIsOnePost() {
        assertThat(prose("en", "pair").text()).isEqualTo("The English half in a file of its own, see Code.");
        assertThat(prose("fa", "pair").text()).isEqualTo("نیمهٔ فارسی در فایلی جدا؛ کد را ببینید.");
        assertThat(page("/fa/posts/pair").select("link[hreflang=en]")).hasSize(1);
    }

    @Test
    void whatIsWrittenInOneLanguageIsShownInBoth() {
        Document english = page("/fa/posts/english-only");
        Document persian = page("/en/posts/" + "نوشتهٔ-فارسی");

        assertThat(english.select(".notice, .prose[lang=en][dir=ltr]")).hasSize(2);
        assertThat(persian.select(".notice, .prose[lang=fa][dir=rtl]")).hasSize(2);
        assertThat(persian.select("ol.numerals li")).hasSize(2);
    }

    @Test
    void nobodySeesWhatIsNotPublished() {
        for (String lang : BOTH) {
            assertThat(page("/" + lang + "/posts").select("a[href*=/posts/]").eachAttr("href"))
                    .noneMatch(href -> href.endsWith("/draft") || href.endsWith("/scheduled"))
                    .anyMatch(href -> href.endsWith("/tea-leaves"));
            assertThat(status("/" + lang + "/posts/draft")).isEqualTo(404);
            assertThat(status("/" + lang + "/posts/scheduled")).isEqualTo(404);
        }
        for (String path : List.of("/media/code.md", "/media/.obsidian/app.json", "/media/attachments/refused.png")) {
            assertThat(status(path)).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void whatIsWrongIsStillReadable(String lang) {
        Element prose = prose(lang, "problems");

        assertThat(prose.text()).contains("no such post").doesNotContain("[[", "![");
        assertThat(prose.select("img")).isEmpty();
        assertThat(prose.select(".callout.info, .formula.wrong")).hasSize(lang.equals("en") ? 2 : 0);
    }
}
