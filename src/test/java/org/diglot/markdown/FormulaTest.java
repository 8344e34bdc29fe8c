package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.diglot.post.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class FormulaTest {
    /// What KaTeX writes down of a formula for machines.
    private static List<String> tex(Half half) {
        return half.all("annotation").eachText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {"$x$|x",
        "a $a_1 * b_2 * c$ b|a_1 * b_2 * c",
        "($n$th)|n", "**$x$**|x", "مقدار $n$ را|n", "$n$اُم|n", "«$x$»|x", "$\\$5$|\\$5", "$a\\\\$|a\\\\",
        "US$20 is $x$|x", "$2$|2", "$5x + 3$|5x + 3", "$2x$|2x", "$10!$|10!", "$2(n-1)$|2(n-1)", "$2 < 3$|2 < 3",
        "$x$, $5|x", "~~$x$~~|x", "[$x$](/y)|x", "## $x$|x", "- $x$|x", "> $x$|x", "\\\\$x$|x"})
    void dollarsAroundAFormulaSetIt(String text, String tex) {
        Half half = Half.english(text);

        assertThat(tex(half)).containsExactly(tex);
        assertThat(half.all("span.formula[dir=ltr] > .katex > .katex-mathml > math")).hasSize(1);
        assertThat(half.all("span.formula .katex-html[aria-hidden=true]")).hasSize(1);
        assertThat(half.all("em")).isEmpty();
        assertThat(half.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cost $5 and $6", "It cost $5, then $6.", "US$ 20 or $30", "US$20 or US$30",
        "costs 5$, not 6$.",
        "$PATH and $HOME", "$HOME/$PATH", "${HOME}/${PATH}", "$HOME/.config:$PATH", "$ x $", "$x $", "$ x$",
        "$$$", "$$$x$$$",
        "\\$x$", "\\$x\\$", "$x\\$", "`$x$`", "$a `b$` c", "$a\n\nb$", "from $$ to $$$", "قیمت ۵$ و ۶$ است",
        "قیمت ۵$، ۶$ است",
        "قیمت $۵ و $۶ است", "$5-$10", "$1,000 to $2,000", "    $x$", "A$AP and A$AP", "$", "a$", "$a", "x$ y$",
        "$\u00A0x$",
        "($5–$10) and 5$-6$", "$۵ و $۶ و ۵$ و ۶$", "It is $5 or 6$.", "$10, maybe 12$.", "$5k and 6k$",
        "($20) or (20$)",
        "$1,000 or more$"})
    void pricesAndVariablesStayText(String text) {
        Half half = Half.english(text);

        assertThat(half.all(".formula")).isEmpty();
        assertThat(half.problems()).isEmpty();
        assertThat(half.page().text()).contains("$");
    }

    @Test
    void anEscapedDollarIsADollar() {
        assertThat(Half.english("\\$x\\$ and \\$y$").textOf("p")).isEqualTo("$x$ and $y$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$x=1$$", "$$ x=1 $$", "$$\nx=1\n$$", "$$\nx=1 $$", "$$x=1\n$$", "   $$\n   x=1\n   $$  ",
        "text\n$$\nx=1\n$$\nmore", "text\n$$x=1$$\nmore", "$$\nx\n=\n1\n$$", "$$\nx=1\n$$\n\n# end"})
    void twoDollarsMakeABlock(String text) {
        Half half = Half.english(text);

        assertThat(tex(half)).hasSize(1).allSatisfy(tex -> assertThat(tex.replaceAll("\\s", "")).isEqualTo("x=1"));
        assertThat(half.all("body > div.formula.display[tabindex=0][role=group][aria-label=Formula]")).hasSize(1);
        assertThat(half.all("math[display=block]")).hasSize(1);
        assertThat(half.all("h1, h2, ul, hr")).hasSizeLessThan(2);
        assertThat(half.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"So $$x=1$$ holds.", "So $$ x=1 $$ holds.", "So\n$$x=1$$ holds.", "So $$x\n=1$$ holds."})
    void inAParagraphTheyStandBetweenItsLines(String text) {
        Half half = Half.english(text);

        assertThat(half.all("p > span.formula.display math[display=block]")).hasSize(1);
        assertThat(half.textOf("p")).startsWith("So").endsWith("holds.");
    }

    @Test
    void aBlockStandsWhereverBlocksDo() {
        Half half = Half.english("""
                                 - item
                                   $$
                                   a - b
                                   $$
                                   after

                                 > $$
                                 > c > d
                                 > $$

                                 <Callout type="info">
                                 $$
                                 - e
                                 $$
                                 </Callout>

                                 | f | g |
                                 |---|---|
                                 | $h$ | $\\|i\\|$ |
                                 """);

        assertThat(tex(half)).containsExactly("a - b", "c > d", "- e", "h", "|i|");
        assertThat(half.all("li > div.formula, blockquote > div.formula, aside > div.formula, td > span.formula"))
                .hasSize(5);
        assertThat(half.textOf("li")).endsWith("after");
        assertThat(half.problems()).isEmpty();
    }

    @Test
    void whatIsNeverClosedIsTextWithAWarning() {
        Half half = Half.english("a\n\n$$\nx *y*\n\nmore");

        assertThat(half.all(".formula")).isEmpty();
        assertThat(half.all("p").eachText()).containsExactly("a", "$$ x y", "more");
        assertThat(half.problems()).containsExactly("posts/tea.md:12:1: warning: formula is never closed;"
                + " write $$ where it ends, with no blank line before it");
    }

    @Test
    void inPersianAFormulaIsLeftToRightInItsPlace() {
        Half half = Half.persian("مساحت $\\pi r^2$ است.\n\n$$\nx\n$$");

        assertThat(half.all("p[lang], p[dir]")).isEmpty();
        assertThat(half.all("p > span.formula[dir=ltr]")).hasSize(1);
        assertThat(half.all("div.formula[dir=ltr][aria-label=فرمول]")).hasSize(1);
        assertThat(half.all("bdi")).isEmpty();
    }

    @Test
    void badTexIsShownAsWrittenWithAWarningAtItsPlace() {
        Half half = Half.persian("""
                                 متن $x$ و $\\frac{1}{$ است.

                                 > $$
                                 > a +
                                 > \\foo <b>
                                 > $$
                                 """);

        assertThat(half.all("code.formula.wrong[dir=ltr]").eachText()).containsExactly("\\frac{1}{",
                "a + \\foo <b>");
        assertThat(half.problems()).containsExactly(
                "posts/tea.md:10:20: warning: bad TeX: Unexpected end of input in a macro argument, expected '}';"
                        + " mend the TeX, or write \\$ where a dollar is meant",
                "posts/tea.md:14:3: warning: bad TeX: Undefined control sequence: \\foo;"
                        + " mend the TeX, or write \\$ where a dollar is meant");
    }

    @Test
    void onLinesOfItsOwnBadTexIsABox() {
        Half half = Half.persian("متن $\\frac{1}{$ و\n\n$$\na\n\\foo\n$$\n\nو $$\\foo$$ در سطر");

        assertThat(half.all("p > code.wrong.display[dir=ltr]").eachText()).containsExactly("a \\foo", "\\foo");
        assertThat(half.all("p > code.wrong:not(.display)")).hasSize(1);
    }

    @Test
    void theTexSpeaksForAFormulaInAnchorsAndDescriptions() {
        Half half = Half.english("# All of $x^2$\n\nIf $n = 1$, then.\n\n## The case $n=1$\n");

        assertThat(half.content().heading().map(Wording::text)).contains("All of x^2");
        assertThat(half.content().opening()).isEqualTo("If n = 1, then.");
        assertThat(half.content().headings().getFirst().text()).isEqualTo("The case n=1");
        assertThat(half.the("h2").id()).isEqualTo("the-case-n-1");
    }

    @Test
    void everyStyleIsAClassThatTheContentNames() {
        Half half = Half.english("$\\frac{a}{b}$ $\\color{#abc}x$ $\\pmb{x}$");

        assertThat(half.all("[style]")).isEmpty();
        assertThat(half.content().styles()).contains("height:1.0404em", "vertical-align:-0.345em", "color:#abc",
                "text-shadow:0.02em_0.01em_0.04px");
        half.content().styles().forEach(style -> assertThat(half.all("*"))
                .describedAs(style).anyMatch(element -> element.hasClass(style)));
        assertThat(half.all("*").stream().flatMap(element -> element.classNames().stream())
                .filter(name -> name.contains(":"))).isSubsetOf(half.content().styles());
    }

    @Test
    void theMarkupIsXmlAsWell() throws Exception {
        String html = Half.english("$a<b>c\\&\\text{\"'}$ $$\\sqrt{\\overbrace{x}}\\begin{cases}1&2\\\\3\\end{cases}$$")
                .html();

        assertThat(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader("<x>" + html + "</x>"))).getElementsByTagName("math")
                .getLength())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\href{javascript:alert(1)}{x}", "\\url{javascript:alert(1)}", "\\includegraphics{x.png}",
        "\\htmlId{x}{y}", "\\htmlClass{x}{y}", "\\htmlStyle{position:fixed}{y}", "\\htmlData{x=y}{z}",
        "\\color{url(//x)}y", "\\textcolor{red;background:url(//x)}{y}", "\\def\\a{\\a\\a}\\a", "\\def\\a{\\a}\\a",
        "\\edef\\a{xxxxxxxxxx}\\edef\\b{\\a\\a\\a\\a\\a\\a\\a\\a}\\edef\\c{\\b\\b\\b\\b\\b\\b\\b\\b}\\edef\\d{\\c\\c\\c\\c\\c\\c\\c\\c}\\d\\d\\d\\d",
        "\\__proto__", "\\constructor", "\\begin{constructor}\\end{constructor}", "\\char\"FFFFFFF", "\\foo{<script>}"})
    void nothingLeadsOutOfAFormula(String tex) {
        Half half = Half.english("$" + tex + "$");

        assertThat(half.textOf("p > code.formula.wrong")).isEqualTo(tex);
        assertThat(half.problems()).hasSize(1).allMatch(problem -> problem.startsWith("posts/tea.md:10:"));
    }

    @Test
    void onlyElementsOfFormulasComeOut() {
        Half half = Half.english("$\\text{<img src=x onerror=alert(1)>}$ $\\verb|<script>alert(1)</script>|$"
                + " $x \"onclick=alert(1)$");

        assertThat(half.all("img, script, [onerror], [onclick], [href], [src]")).isEmpty();
        assertThat(half.all(".formula")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"{, 2400", "\\frac{, 400", "\\sqrt{, 700", "x^{, 1200", "\\left(, 500", "\\begin{array}{c}, 100",
        "$, 20000",
        "$$, 20000", "$a, 20000", "$$a, 20000", "$a `, 20000", "\\$, 20000", "$\\, 20000", "$$a$, 20000",
        "$x$, 20000"})
    void depthAndLengthAreBounded(String piece, int times) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            Half.english("$" + piece.repeat(times) + "$");
            Half.english("$$\n" + piece.repeat(times) + "\n$$");
            Half.english((piece + "\n").repeat(times));
        });
    }

    @Test
    void aFormulaThatIsTooLongIsTextWithAWarning() {
        Half half = Half.english("$" + "x".repeat(5001) + "$");

        assertThat(half.all(".katex")).isEmpty();
        assertThat(half.problems())
                .containsExactly("posts/tea.md:10:2: warning: bad TeX: it has more than 5000 characters;"
                        + " mend the TeX, or write \\$ where a dollar is meant");
    }
}
