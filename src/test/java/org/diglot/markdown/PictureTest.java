package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.diglot.post.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
    @Test
    void anImageWithoutAnAddressOfTheWebIsItsAlternativeText() {
        Half half = Half.persian("متن ![یک *IPC*](data:image/png;base64,AAAA)");

        assertThat(half.textOf("span.picture")).isEqualTo("یک IPC");
        assertThat(half.problems()).containsExactly(
                "posts/tea.md:10:5: warning: image \"data:image/png;base64,AAAA\" is not shown; put the file beside the post");
    }

    @Test
    void anImageOfAnotherHostIsALinkToIt() {
        Half half = Half.english(
                "![Cat](https://example.org/c.png) ![](//example.org/d.png)\n\n<img src=\"http://example.org/e\" alt=\"E\">");

        assertThat(half.all("a").eachText()).containsExactly("Cat", "//example.org/d.png", "E");
        assertThat(half.all("img, [src]")).isEmpty();
        assertThat(half.problems()).containsExactly(
                "posts/tea.md:10:1: warning: image of another host \"https://example.org/c.png\" is shown as a link;"
                        + " to show it, name example.org in blog.allowed-hosts",
                "posts/tea.md:10:35: warning: image of another host \"//example.org/d.png\" is shown as a link;"
                        + " to show it, name example.org in blog.allowed-hosts",
                "posts/tea.md:12:1: warning: image of another host \"http://example.org/e\" is shown as a link;"
                        + " to show it, write its address as https://host/path, with a host named in blog.allowed-hosts");
    }

    @Test
    void aParagraphOfPicturesIsToldFromASentence() {
        Half half = Half.english("![a](a.png)\n![[b.png]] [![c](c.png)](/c)\n\nA sign: ![d](d.png)");

        assertThat(half.all("p").eachAttr("class")).containsExactly("pictures");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", value = {"![x](c.png){width=50} -> c.png 50",
        "![x](c.png){ #tea .cup width=50px height='20' } -> c.png 50x20", "![x](c.png){: width=\"50\" .c} -> c.png 50",
        "![x](c.png){width=50%} -> c.png", "![x](c.png){.cup #id} -> c.png", "[![x](c.png)](/y){width=50} -> c.png 50",
        "![x](c.png =100x) -> c.png 100", "![x](c.png =100x200) -> c.png 100x200", "![x](c.png =100) -> c.png 100",
        "![x](a%20(1).png =x20) -> a (1).png x20", "![x](<a b.png> =100x) -> a b.png 100",
        "![x|300](c.png) -> c.png 300"})
    void theSizeOfAnImageIsReadInEverySpelling(String text, String expected) {
        Half half = Half.english("a " + text + " b");

        assertThat(half.content().references()).singleElement().isInstanceOfSatisfying(Reference.Image.class, image -> {
            assertThat(image.alternative()).isEqualTo("x");
            assertThat(expected.split(" (?=[\\dx]+$)")).containsExactly(size(image).isEmpty()
                    ? new String[]{image.target()}
                    : new String[]{image.target(), size(image)});
        });
        assertThat(half.content().opening()).isEqualTo("a x b");
        assertThat(half.problems()).isEmpty();
    }

    private static String size(Reference.Image image) {
        return image.width().stream().mapToObj(Integer::toString).collect(Collectors.joining())
                + image.height().stream().mapToObj(side -> "x" + side).collect(Collectors.joining());
    }

    @Test
    void aSizeNeedsNoPlaceOfItsOwnAndABraceMayBeABrace() {
        assertThat(Half.english("![x](c.png =100x \"T\"){.a}").textOf("figure > figcaption")).isEqualTo("T");
        assertThat(Half.english("a ![x](c.png){not so} b").textOf("p")).isEqualTo("a x{not so} b");
        assertThat(Half.english("a ![x](c.png =oops) b").textOf("p")).isEqualTo("a ![x](c.png =oops) b");
    }

    @Test
    void withinALinkItIsText() {
        Half half = Half.english("[![build](https://ci.example.org/b.svg)](/status)");

        assertThat(half.all("a").eachAttr("href")).containsExactly("/status");
        assertThat(half.textOf("a")).isEqualTo("build");
    }

    @Test
    void aFrameOfAnotherHostIsALinkToo() {
        Half half = Half.english("<iframe src=\"https://video.example.org/1?a=1&amp;b=2\" title=\"Film\">old</iframe>");

        assertThat(half.the("a").attr("href")).isEqualTo("https://video.example.org/1?a=1&b=2");
        assertThat(half.textOf("body")).isEqualTo("Film");
        assertThat(half.problems().getFirst()).contains("frame of another host");
    }
}
