package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizingTest {
    private static final String EXECUTABLE = "script, style, iframe, object, embed, form, input, button, svg, math, link, meta, "
            + "base, img, video, audio, source, template, [style], [src], [srcset], [href^=javascript], [href^=data]";

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a <script>alert(1)</script> b",
        "<SCRIPT SRC=//evil.example/x.js>",
        "<img src=x onerror=alert(1)>", "a <img/src=x/onerror=alert(1)> b", "<svg onload=alert(1)>",
        "<svg><script>1</script>",
        "<iframe srcdoc='<script>1</script>'></iframe>", "<a href=\"javas&#99;ript:alert(1)\">a</a>",
        "<a href='data:text/html;base64,x'>a</a>", "[a](<javascript:alert(1)>)", "[a](  JaVaScRiPt:alert(1))",
        "<p style='position:fixed' onclick=alert(1)>x</p>", "<style>*{display:none}</style>",
        "<form action=/x><input name=a></form>",
        "<details open ontoggle=alert(1)>x</details>", "<math><mtext><img src onerror=alert(1)></mtext></math>",
        "<object data=x></object><embed src=x>", "<div id=\"a\"onclick=\"alert(1)\">x</div>",
        "![x](javascript:alert(1))",
        "<Callout title=\"<img src=x onerror=alert(1)>\">x</Callout>", "```\"><script>alert(1)</script>\nx\n```",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<base href=//evil.example><meta http-equiv=refresh>"})
    void nothingThatRunsStylesOrLoadsPasses(String text) {
        Half half = Half.english(text + "\n\nafter");

        assertThat(half.all(EXECUTABLE)).isEmpty();
        half.all("*").forEach(element -> element.attributes()
                .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
        assertThat(half.textOf("body")).endsWith("after");
    }

    @Test
    void whatAuthorsReasonablyWriteByHandStays() {
        Half half = Half.english(
                """
                <details open><summary>More</summary>

                Text **bold**

                </details>

                <dl><dt>a</dt><dd>b</dd></dl>
                <ol start="3" reversed><li>x</li></ol>
                <table><tr><td colspan="2">y</td></tr><tr><td>1</td><td>2</td></tr></table>
                <div dir="rtl" lang="fa" id="box">متن</div>

                H<sub>2</sub>O x<sup>2</sup> <kbd>Ctrl</kbd> <mark>m</mark> <abbr title="T">t</abbr> <ins>i</ins> <del>d</del>
                <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <q>q</q> <cite>c</cite> <time datetime="2025-12-26">now</time>
                <var>v</var> <samp>s</samp> <small>s</small> <bdo dir="rtl">b</bdo><br>end
                """);

        assertThat(half.textOf("details[open] > p > strong")).isEqualTo("bold");
        for (String query : new String[]{"summary", "dl > dt + dd", "ol[start=3][reversed]", "td[colspan=2]",
            "div#box[dir=rtl][lang=fa]", "sub", "sup", "kbd", "mark", "abbr[title=T]", "ins", "del", "ruby > rt", "q",
            "cite",
            "time[datetime]", "var", "samp", "small", "bdo[dir=rtl]", "br"}) {
            assertThat(half.all(query)).as(query).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[x](obsidian://open?vault=x)|1|obsidian",
        "a [x](JavaScript:alert(1))|3|javascript",
        "a <a href='&#106;avascript:1'>x</a>|3|javascript", "<a href=\"data:x\">x</a>|1|data",
        "<irc://a.example>|1|irc",
        "a [x][y]\\n\\n[y]: file:///x|3|file"})
    void aLinkToWhatNoLinkMayLeadToIsTextAndAWarning(String text, int column, String scheme) {
        Half half = Half.english(text.replace("\\n", "\n"));

        assertThat(half.all("a")).isEmpty();
        assertThat(half.problems()).containsExactly(("posts/tea.md:10:%s: warning: links of %s: are not shown; "
                + "readers get the words alone; write an address of http, https, mailto, tel")
                .formatted(column, scheme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.b\u2066", "https://a.\u202Eb", "https://%61.example", "https://me@a.example",
        "https://a b.example", "https:///a", "https://a:b", "https://\u2100.example", "https://"})
    void whereNoBrowserWouldGoNoLinkLeads(String address) {
        assertThat(Half.english("<a href=\"" + address + "\">a</a>").all("[href]")).isEmpty();
        assertThat(Half.english("[a](<" + address + ">)").all("[href]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://my_blog.example/", "https://127.0.0.1:8080/a", "http://[::1]/",
        "https://a.example./",
        "https://r1---a.example", "https://سلام.ایران/", "https://xn--nxasmq6b.example",
        "http://localhost", "https://می\u200Cرویم.example", "mailto:a@b.example"})
    void whereABrowserWouldGoALinkLeads(String address) {
        assertThat(Half.english("[a](" + address + ")").the("a").attr("href")).isEqualTo(address);
    }

    @Test
    void idsAreLikeSlugsAndUsedOnce() {
        Half half = Half
                .english("<p id=\"a\">1</p>\n<p id=\"a\">2</p>\n<p id=\"_frame\">3</p>\n<p id=\"x y\">4</p>\n\n## A");

        assertThat(half.all("[id]").eachAttr("id")).containsExactly("a", "a-2");
    }

    @Test
    void onlyClassesOfOursStay() {
        assertThat(Half.english("<p class=\"callout evil info\">x</p><p class=\"masthead\">y</p>").all("[class]")
                .eachAttr("class"))
                .containsExactly("callout info");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the <title> element", "a <textarea> b", "<div class=\"x\ny", "a <!-- b -->", "<xmp>",
        "a < b",
        "<plaintext>", "<div><p>"})
    void unfinishedHtmlSwallowsNothingBehindIt(String text) {
        Half half = Half.english(text + "\n\nafter[^1]\n\n[^1]: note");

        assertThat(half.all("body p").eachText().getLast()).isEqualTo("after1");
        assertThat(half.textOf("section.footnotes li")).startsWith("note");
    }

    @Test
    void commentsVanish() {
        Half half = Half.english("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf");

        assertThat(half.textOf("body")).isEqualTo("a c f");
        assertThat(half.html()).doesNotContain("<!--", "d", "e");
    }

    @Test
    void aCommentThatIsNeverClosedIsWarnedOf() {
        assertThat(Half.english("a\n\n<!-- b\n\nc").problems())
                .containsExactly("posts/tea.md:12:1: warning: comment is never closed; write --> where it ends");
    }
}
