package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;

import org.diglot.post.Position;
import org.diglot.post.Reference;
import org.diglot.post.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObsidianTest {
    private static List<Reference> references(String text) {
        return Half.english(text).content().references();
    }

    private static Position at(int line, int column) {
        return new Position(line, column);
    }

    @Test
    void aWikiLinkNamesAPostAHeadingAndItsLabel() {
        assertThat(references("see [[Green tea]], [[trip/Tea#Water|the *water*]], [[#Milk]] and [[A#B#C]]"))
                .containsExactly(new Reference.Link(at(10, 5), "Green tea", "", false),
                        new Reference.Link(at(10, 20), "trip/Tea", "Water", true),
                        new Reference.Link(at(10, 52), "", "Milk", false),
                        new Reference.Link(at(10, 66), "A", "C", false));
        assertThat(Half.english("see [[Tea#Water]], [[Tea|the cup]].").textOf("p"))
                .isEqualTo("see Tea › Water, the cup.");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", value = {
        "a **bold** and `code` label -> a <strong>bold</strong> and <code dir=\"ltr\">code</code> label",
        "==marked== ~~struck~~ *so* -> <mark>marked</mark> <del>struck</del> <em>so</em>",
        "5 * 6 * 7 -> 5 * 6 * 7", "1. first -> 1. first", "# x -> # x",
        "a <i>c</i> *d* -> a &lt;i&gt;c&lt;/i&gt; *d*",
        "https://x.org -> https://x.org"})
    void theLabelOfAWikiLinkHasItsMarkup(String label, String shown) {
        assertThat(Half.english("[[Tea|" + label + "]]").the("p").html()).isEqualTo(shown);
    }

    @Test
    void theNamesOfBlocksAreAnchorsAndNotSeen() {
        Half half = Half.english("""
                                 # Title ^title

                                 One **two** ^first

                                 Lines
                                 ^second

                                 - item ^third

                                   more
                                 - [x] task ^fourth

                                 > quote

                                 ^fifth

                                 ```js
                                 x ^ y
                                 ```

                                 ^sixth

                                 $$
                                 x^2
                                 $$

                                 ^7th

                                 ![a](a.png "b") ^eighth

                                 ## Heading ^ninth

                                 | a |
                                 |---|
                                 | b |

                                 ^Tenth

                                 Again ^first
                                 """);

        assertThat(half.all("[id]")).extracting(element -> element.tagName() + "#" + element.id()).containsExactly(
                "p#first", "p#second", "li#third", "li#fourth", "blockquote#fifth", "figure#sixth", "div#7th",
                "figure#eighth", "h2#ninth", "div#tenth");
        assertThat(half.content().heading().map(Wording::text)).contains("Title");
        assertThat(half.content().blocks()).contains("first", "tenth").hasSize(11);
        half.all("math, figure.listing").remove();
        assertThat(half.page().text()).doesNotContain("^");
        assertThat(half.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^alone", "a^b", "a ^b c", "`a ^b`", "a ^سلام", "a ^", "a ^---", "^_^", "# ^x"})
    void whatIsNoNameOfABlockStaysText(String text) {
        Half half = Half.english(text);

        assertThat(half.content().blocks()).isEmpty();
        assertThat(half.content().heading().map(Wording::text).orElse(half.page().text())).contains("^");
    }

    @Test
    void aBlockKeepsItsNameFromHeadings() {
        Half half = Half.english("## Milk\n\nWhite. ^milk\n");

        assertThat(half.the("p").id()).isEqualTo("milk");
        assertThat(half.the("h2").id()).isEqualTo("milk-2");
    }

    @Test
    void anEmbedAloneShowsAPartAndWithinASentenceIsALink() {
        assertThat(references("![[Tea#Water]]\n\nand ![[Tea]] too")).containsExactly(
                new Reference.Embed(at(10, 1), "Tea", "Water", 1, "Tea › Water"),
                new Reference.Link(at(12, 5), "Tea", "", false));
    }

    @Test
    void aLinkToAFileHasItsNameForWords() {
        assertThat(Half.english("see [[a b.png]] and [[b.png|*this*]]").textOf("p")).isEqualTo("see a b.png and this");
    }

    @Test
    void anEmbeddedImageHasWordsAndASize() {
        assertThat(references("![[a b.png]] ![[b.JPG|A cup|300]] ![[c.svg|20x10]] ![[d.png|A|B]]")).containsExactly(
                image(1, "a b.png", "", OptionalInt.empty(), OptionalInt.empty(), true),
                image(14, "b.JPG", "A cup", OptionalInt.of(300), OptionalInt.empty(), false),
                image(35, "c.svg", "", OptionalInt.of(20), OptionalInt.of(10), false),
                image(52, "d.png", "A", OptionalInt.empty(), OptionalInt.empty(), false));
    }

    private static Reference image(int column, String target, String words, OptionalInt width, OptionalInt height,
            boolean first) {
        return new Reference.Image(at(10, column), target, words, "", width, height, first, false);
    }

    @Test
    void anEscapedBarInATableIsABar() {
        assertThat(references("| a |\n|---|\n| [[Tea\\|the cup]] |")).singleElement()
                .isInstanceOfSatisfying(Reference.Link.class, link -> {
                    assertThat(link.target()).isEqualTo("Tea");
                    assertThat(link.named()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\[[Tea]]", "[\\[Tea]]", "[[Tea]", "[Tea]]", "`[[Tea]]`", "[[ ]]", "[[Tea\nMilk]]",
        "    [[Tea]]"})
    void whatIsNoWikiLinkStaysText(String text) {
        Half half = Half.english(text);

        assertThat(half.content().references()).isEmpty();
        assertThat(half.page().text()).contains("[");
    }

    @Test
    void bracketsAroundOtherThingsStayAndOfTwoLinksTheInnerOneIsOne() {
        Half half = Half.english("[[a](/b)] and [[[Tea]]] and [x [[Tea]] y](/z)");

        assertThat(half.textOf("p")).isEqualTo("[a] and [Tea] and [x Tea y](/z)");
        assertThat(half.all("a").eachAttr("href")).containsExactly("/b");
    }

    @Test
    void textBetweenDoubleEqualSignsIsMarked() {
        Half half = Half.persian("این ==مهم **است**== و a==b==c ولی x == y و ===z===");

        assertThat(half.all("mark").eachText()).containsExactly("مهم است", "b");
        assertThat(half.textOf("p")).contains("x == y", "===z===");
    }

    @Test
    void remarksAreNotShown() {
        Half half = Half.english("""
                                 a %%hidden `x` [y](z)%% b, 50%% off

                                 %%
                                 # Not a title

                                 - nor this
                                 %%

                                 %% one line %%

                                 %%two
                                 lines%% and the rest
                                 """);

        assertThat(half.page().text()).isEqualTo("a b, 50%% off and the rest");
        assertThat(half.problems()).isEmpty();
    }

    @Test
    void aRemarkWithoutEndIsTextAndAWarning() {
        Half half = Half.english("a\n\n%% b\n\n## c\n\n[x](/y)");

        assertThat(half.page().text()).isEqualTo("a %% b c x");
        assertThat(half.all("h2, a[href=/y]")).hasSize(2);
        assertThat(half.problems())
                .containsExactly("posts/tea.md:12:1: warning: comment is never closed; write %% where it ends");
    }

    @Test
    void aLinkToAFileBesideThePostWaitsToBeResolved() {
        assertThat(references("[a](Other%20post.md#The%20part) [b](../x/y.mdx) [c](cat.jpg) [d](#My%20Part)"))
                .containsExactly(new Reference.Link(at(10, 1), "Other post.md", "The part", true),
                        new Reference.Link(at(10, 33), "../x/y.mdx", "", true),
                        new Reference.Link(at(10, 49), "cat.jpg", "", true),
                        new Reference.Link(at(10, 62), "", "My Part", true));
        assertThat(references("[a](/x.md) [b](https://x.org/y.md) [c](../z) [d](#my-part) [e](mailto:a@b.md) <x@y.md>"))
                .isEmpty();
    }

    @Test
    void imagesWaitToBeResolvedWhicheverWayTheyAreWritten() {
        assertThat(references("![A cup|200](a%20b.png) and\n\n<p>\n  <img src='c.png' alt=\"C\" width=\"40\"></p>"))
                .containsExactly(
                        new Reference.Image(at(10, 1), "a b.png", "A cup", "", OptionalInt.of(200), OptionalInt.empty(),
                                true, false),
                        new Reference.Image(at(13, 3), "c.png", "C", "", OptionalInt.of(40), OptionalInt.empty(), false,
                                false));
    }

    @Test
    void anImageAloneWithATitleIsAFigureWithACaption() {
        Half half = Half
                .persian("![فنجان](a.png \"یک فنجان چای\")\n\nمتن ![x](b.png \"t\") متن\n\n[![y](c.png \"z\")](/d)");

        assertThat(half.all("figure > figcaption").eachText()).containsExactly("یک فنجان چای", "z");
        assertThat(half.content().references()).extracting(reference -> ((Reference.Image) reference).title())
                .containsExactly("", "t", "");
        assertThat(half.content().references()).extracting(reference -> ((Reference.Image) reference).linked())
                .containsExactly(false, false, true);
        assertThat(half.content().opening()).isEqualTo("متن x متن");
    }

    @Test
    void whatTheCaptionSaysIsNotReadTwice() {
        assertThat(references("![A cup](a.png \"A cup\")\n\n![A cup|300](b.png \"A cup\")\n\n"
                + "a ![A cup](c.png \"A cup\")\n\n![A cup](d.png \"Another\")\n\n[![A cup](e.png \"A cup\")](/d)"))
                .extracting(reference -> ((Reference.Image) reference).alternative()
                        + ((Reference.Image) reference).title() + ((Reference.Image) reference).width())
                .containsExactly("OptionalInt.empty", "OptionalInt[300]", "A cupOptionalInt.empty",
                        "A cupOptionalInt.empty", "OptionalInt.empty");
    }
}
