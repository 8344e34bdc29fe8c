package org.diglot.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
    private static final Highlighter HIGHLIGHTER = new Highlighter();

    private static Document page(String attributes, String code) {
        return page("<pre tabindex=\"0\"><code translate=\"no\"%s>%s</code></pre>".formatted(attributes,
                Html.escape(code)));
    }

    private static Document page(String html) {
        Document page = Jsoup.parse(HIGHLIGHTER.highlight(html, Highlighter.budget()));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    private static Element code(String language, String code) {
        return page(" class=\"language-" + language + "\"", code).expectFirst("pre > code");
    }

    @Test
    void tokensHavePrismsOwnNames() {
        Element code = code("typescript", "const a: number = `x${1}`; // <b> & \"c\"\n");

        assertThat(code.wholeText()).isEqualTo("const a: number = `x${1}`; // <b> & \"c\"\n");
        assertThat(code.select("span.token.keyword").eachText()).containsExactly("const");
        assertThat(code.select("span.token.template-string > span.token.interpolation").eachText())
                .containsExactly("${1}");
        assertThat(code.select("span.token.comment").text()).isEqualTo("// <b> & \"c\"");
    }

    @Test
    void onlyOurOwnBlocksAreTouched() {
        String html = "<p>if <code>if</code></p><pre><code class=\"language-js\">if</code></pre>";

        assertThat(HIGHLIGHTER.highlight(html, Highlighter.budget())).isEqualTo(html);
    }

    @Test
    void markedLinesAreElementsAndATokenOverLinesIsCut() {
        Document page = page(" class=\"language-javascript numbered\" data-marks=\"2,4-9\"", "/* a\n b */\n\nlet c;\n");

        assertThat(page.select("code.numbered > .code-line")).hasSize(4);
        assertThat(page.select(".code-line.marked").eachText()).containsExactly("b */", "let c;");
        assertThat(page.select(".code-line > .token.comment").eachText()).containsExactly("/* a", "b */");
        assertThat(page.expectFirst("code").wholeText()).isEqualTo("/* a\n b */\n\nlet c;\n");
        assertThat(page.expectFirst("code").hasAttr("data-marks")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  typescript | // سلام دنیا (test). | سلام دنیا (test).
                                                                  typescript | // API را صدا بزن، بعد (next) را!  | API را صدا بزن، بعد (next) را!
                                                                  typescript | f("سلام دنیا!", 'دنیا'); | سلام دنیا! / دنیا
                                                                  typescript | /* «نکته»: ۱. این */ | «نکته»: ۱. این
                                                                  typescript | // returns سلام, always | سلام
                                                                  typescript | let قیمت = تعداد * 2; | قیمت / تعداد
                                                                  html       | <p title="نام">سلام <b>دنیا</b>!</p> | نام / سلام / دنیا
                                                                  bash       | echo "سلام، $USER." # بگو | سلام، $USER. / بگو
                                                                  python     | print(f"سلام {name_of(x)}!") | سلام {name_of(x)}!
                                                                  python     | # سال 1404: بله؟ | سال 1404: بله؟
                                                                  none       | سلام دنیا (test). | سلام دنیا (test).
                                                                  none       | name: سلام، دنیا | سلام، دنیا
                                                                  none       | (سلام) | (سلام)
                                                                  none       | f(سلام) | سلام
                                                                  none       | plain | ~~
                                                                  """)
    void aPersianSentenceInCodeIsIsolatedWithItsPunctuation(String language, String code, String sentences) {
        Element block = code(language, code + "\n");

        assertThat(String.join(" / ", block.select("bdi[lang=fa]:not(bdi bdi)").eachText())).isEqualTo(sentences);
        assertThat(block.wholeText()).isEqualTo(code + "\n");
    }

    @Test
    void withinAPersianSentenceForeignRunsAreIsolatedToo() {
        Element code = code("java", "// تابع next() را (IPC) صدا بزن.\n");

        assertThat(code.select("bdi[dir=rtl] > bdi[lang=en][dir=ltr]").eachText()).containsExactly("next()", "IPC");
    }

    @Test
    void codeThatIsTooLongIsPlain() {
        String code = "let a = 1;\n".repeat(3000);

        assertThat(code("javascript", code).children()).isEmpty();
        assertThat(code("javascript", code).wholeText()).isEqualTo(code);
    }

    @Test
    void thePageThatWantsTooMuchIsHighlightedAsFarAsItGoes() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            html.append("<pre><code translate=\"no\" class=\"language-javascript\">%s</code></pre>"
                    .formatted("let a = /x/;\n".repeat(1400) + "// " + i));
        }
        Document once = page(html.toString());
        List<String> highlighted = once.select("code:has(.token)").eachText();

        assertThat(highlighted).hasSizeBetween(2, 40);
        assertThat(highlighted.getLast()).endsWith("// " + (highlighted.size() - 1));
        assertThat(page(html.toString()).html()).isEqualTo(once.html());
    }

    @Test
    void markupKeepsItsOrderAroundWhatItMarks() {
        assertThat(page("", "متن <b>پررنگ</b>").select("bdi").eachText()).containsExactly("متن", "پررنگ");
    }
}
