package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenTagTest {
    private static String never(String name) {
        return " warning: <%s> is never closed; write </%s> where it ends, in the same block".formatted(name, name);
    }

    @Test
    void aTagEndsWithItsBlockAtTheLatest() {
        Half half = Half.english("""
                                 Use <b> in headings.

                                 ## Next <i> open {#next}

                                 | a <kbd>k | b |
                                 |----------|---|
                                 | c <s>s   | d |

                                 - e <small>x
                                 - f

                                 > [!note] g <u>y
                                 > h <a href="/x"> i

                                 j[^1] *k <mark> l* m

                                 [^1]: n <em> o
                                 """);

        assertThat(half.textOf("b")).isEqualTo("in headings.");
        assertThat(half.textOf("h2#next > i")).isEqualTo("open");
        assertThat(half.textOf("body > h2 + div.table + ul + aside + p em > mark")).isEqualTo("l");
        assertThat(half.textOf("aside > p > a")).isEqualTo("i");
        assertThat(half.textOf("li > em")).isEqualTo("o");
        assertThat(half.all("b, i, kbd, s, small, u, a[href=/x], mark, li > em")).hasSize(9);
        assertThat(half.problems()).containsExactly("posts/tea.md:10:5:" + never("b"),
                "posts/tea.md:12:9:" + never("i"), "posts/tea.md:14:5:" + never("kbd"),
                "posts/tea.md:16:5:" + never("s"), "posts/tea.md:18:5:" + never("small"),
                "posts/tea.md:21:13:" + never("u"), "posts/tea.md:22:5:" + never("a"),
                "posts/tea.md:24:10:" + never("mark"), "posts/tea.md:26:9:" + never("em"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", value = {"<b><i>x</b></i> y -> <b><i>x</i></b> y",
        "<b>a <i>b</b> c</i> d -> <b>a <i>b</i></b> c d", "**a <b>c** d</b> e -> <strong>a <b>c</b></strong> d e",
        "a </b> c -> a  c", "a <b/> c -> a  c", "<B>a</B> -> <b>a</b>",
        "H<sub>2</sub>O -> H<sub>2</sub>O"})
    void tagsEndInTheOrderInWhichTheyBegan(String text, String html) {
        Half half = Half.english("- " + text + "\n- after\n\nafter");

        assertThat(half.the("li").html().strip()).isEqualTo(html);
        assertThat(half.the("li:last-child").html()).isEqualTo("after");
        assertThat(half.the("body > p").html()).isEqualTo("after");
    }

    @Test
    void anEndTagAloneIsWarnedOf() {
        assertThat(Half.english("a </b> c").problems()).containsExactly(
                "posts/tea.md:10:3: warning: </b> closes nothing; delete it, or write <b> in the same block");
    }

    @Test
    void soItIsInBlocksOfHtml() {
        Half half = Half.english("""
                                 <div><b>x</div>

                                 <p>One <span>two
                                 <i>three</p>

                                 <ul><li><u>x</li><li>y</li></ul>

                                 *after*
                                 """);

        assertThat(half.textOf("div > b")).isEqualTo("x");
        assertThat(half.textOf("span > i")).isEqualTo("three");
        assertThat(half.textOf("ul u")).isEqualTo("x");
        assertThat(half.all("b, span, i, u")).hasSize(4);
        assertThat(half.textOf("body > p:last-child > em")).isEqualTo("after");
        assertThat(half.problems()).containsExactly("posts/tea.md:10:6:" + never("b"),
                "posts/tea.md:12:8:" + never("span"), "posts/tea.md:13:1:" + never("i"),
                "posts/tea.md:15:9:" + never("u"));
    }

    @Test
    void whatIsClosedInABlockBelowHoldsWhatStandsBetween() {
        Half half = Half.english(
                "<a href=\"/x\">\n\n*held*\n\n</a>\n\n*after* </b>\n\n<div><b><p>x</p></b></div>\n\n<u>\n\nunder\n\n</u>\n");

        assertThat(half.all("a em").eachText()).containsExactly("held");
        assertThat(half.textOf("body > p > em")).isEqualTo("after");
        assertThat(half.textOf("div b")).isEqualTo("x");
        assertThat(half.all("u").text()).isEqualTo("under");
        assertThat(half.problems()).singleElement().asString().startsWith("posts/tea.md:16:9: warning: </b> closes");
    }
}
