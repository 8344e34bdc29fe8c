package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.Nu;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of raw HTML that stands where it may not.
class HtmlTreeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  <b><p>x</p><ul><li>y</ul>z</b>     | <p><b>x</b></p><ul><li><b>y</b></li></ul><p><b>z</b></p>
                                                                  <a href="/x"><div>x</div></a>      | <div><a href="/x">x</a></div>
                                                                  <div><i id="x">a<p>b</i></div>     | <div><i id="x">a</i><p><i>b</i></p></div>
                                                                  <div><code>x<div>y</div>z</code>   | <div><code>x</code><div><code>y</code></div><code>z</code></div>
                                                                  <h3>x<div>y</div>z</h3>            | <h2 id="x-y-z">x y z</h2>
                                                                  <pre>x<table><tr><td>y</table>     | <pre>x y</pre>
                                                                  <ul>x<li>y</ul>                    | <ul><li>x</li><li>y</li></ul>
                                                                  <div><td>x</td></div>              | <div><table><tbody><tr><td>x</td></tr></tbody></table></div>
                                                                  <div><figcaption>x</figcaption>    | <div><div>x</div></div>
                                                                  <dl><dd>x</dl>                     | <div><div>x</div></div>
                                                                  <dl><dt>x<dd>y<dd>z</dl>           | <dl><dt>x</dt><dd>y</dd><dd>z</dd></dl>
                                                                  <details>x</details>               | <details><summary>Details</summary>x</details>
                                                                  <details>x<summary>y</details>     | <details><summary>Details</summary>x<div>y</div></details>
                                                                  <div><ruby>x<rt>y</ruby></div>     | <div><ruby>x<rt>y</rt></ruby></div>
                                                                  <div><ruby>x<rt>y</rt>z</ruby></div> | <div><span>x<span>y</span>z</span></div>
                                                                  <figure>x<figcaption>y</figcaption>z</figure> | <figure>x<div>y</div>z</figure>
                                                                  <table><tr><td rowspan=9>x<tr></table> | <table><tbody><tr><td>x</td></tr></tbody></table>
                                                                  <table><tr><td colspan=3>x<td>y<tr><td>1<td>2<td>3</table> | <table><tbody><tr><td colspan="3">x</td><td>y</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></tbody></table>
                                                                  <table><tr><td colspan=9>x</table> | <table><tbody><tr><td>x</td></tr></tbody></table>
                                                                  <table><tbody><tr><td>x</td></tr></tbody><thead><tr><td>y</table> | <table><tbody><tr><td>x</td></tr></tbody><tbody><tr><td>y</td></tr></tbody></table>
                                                                  <p aria-label="x" role="note" tabindex=0>x | <p>x</p>
                                                                  <div><time>x</time><time datetime="1404">y</time><time datetime="x">z</time></div> | <div>x<time datetime="1404">y</time>z</div>
                                                                  <div><del datetime="2026-02-30">x</del><ins datetime="2026-02-28 10:00+03:30">y</ins></div> | <div><del>x</del><ins datetime="2026-02-28 10:00+03:30">y</ins></div>
                                                                  <p lang="en-Latn-GB-u-nu-latn">x<p lang="zz">y | <p lang="en-GB">x</p><p>y</p>
                                                                  <div><a href="http://a b/">x</a> <a href="/z?[^">y</a> <a href="http://x@y/">z</a></div> | <div>x <a href="/z?%5B%5E">y</a> z</div>
                                                                  <div><bdo>x</bdo><dfn>y<dfn>z</dfn></dfn></div> | <div>x<dfn>yz</dfn></div>
                                                                  """)
    void itIsPutWhereItMayStand(String html, String shown) {
        String article = Half.english(html).html();

        assertThat(article.replaceAll("\\s*\\n", "")).isEqualTo(shown);
        assertThat(Nu.errors(Nu.page(article))).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            <div>A box</div> and some *words*.    | <div>A box</div><p> and some *words*.</p>
                                            <details><summary>S</summary>x</details> words | <details><summary>S</summary>x</details><p> words</p>
                                            <div>x</div> <b>y</b> `z` <div>x</div> | <div>x</div> <p><b>y</b> `z` </p><div>x</div>
                                            <div>x</div> &nbsp;<a id="a"></a>      | <div>x</div><p>  <a id="a"></a></p>
                                            <div>x</div><a id="a"></a>             | <div>x</div><a id="a"></a>
                                            <div>جعبه</div> و چند واژه که می‌آید     | <div lang="fa" dir="rtl">جعبه</div><p lang="fa" dir="rtl"> و چند واژه که می‌آید</p>
                                            <div>x</div> words of (چای) tea         | <div>x</div><p> words of (<bdi lang="fa">چای</bdi>) tea</p>
                                            <img src=a.png alt=x>                   | <p class="pictures">x</p>
                                            """)
    void textThatStandsInNothingHasAParagraph(String html, String shown) {
        String article = Half.english(html).html();

        assertThat(article.replaceAll("\\s*\\n", "")).isEqualTo(shown);
        assertThat(Nu.errors(Nu.page(article))).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({"<b>\\n\\nx\\n\\ny\\n\\n</b>, p > b", "<ol>\\n\\n- x\\n\\n</ol>, li"})
    void markdownWithinItToo(String text, String query) {
        Half half = Half.english(text.translateEscapes());

        assertThat(half.all(query)).isNotEmpty();
        assertThat(Nu.errors(Nu.page(half.html()))).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({"\\u0085", "\\u007f", "\\ufdef", "\\ud83f\\udffe", "\\ud800", "\\u0001"})
    void whatNoHtmlMayHoldIsNotWritten(String escaped) {
        String character = escaped.length() > 6
                ? new String(new char[]{(char) Integer.parseInt(escaped.substring(2, 6), 16),
                    (char) Integer.parseInt(escaped.substring(8), 16)})
                : Character.toString((char) Integer.parseInt(escaped.substring(2), 16));
        Half half = Half.english("a%1$sb `%1$s` ![%1$s](x.png) $$\\text{%1$s}$$ [x](/%1$s)".formatted(character));

        assertThat(half.page().wholeText()).doesNotContain(character);
        assertThat(Nu.errors(Nu.page(half.html()))).isEqualTo(List.of());
    }
}
