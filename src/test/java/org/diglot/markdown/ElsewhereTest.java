package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.post.AllowedHosts;
import org.diglot.post.HostSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Images and frames of hosts that the operator allows.
class ElsewhereTest {
    private static final Markdown MARKDOWN = new Markdown(new AllowedHosts(
            Stream.of("img.example", "*.tube.example", "port.example:8443", "نامه\u200cای.ایران")
                    .map(host -> HostSource.of(host).orElseThrow()).toList()));

    private static Half english(String text) {
        return Half.of(text, Language.ENGLISH, MARKDOWN);
    }

    private static Half persian(String text) {
        return Half.of(text, Language.PERSIAN, MARKDOWN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anImageIsShownAsOwnOnesAre(Language language) {
        Half half = Half.of("""
                            ![A cup|300x200](https://img.example/cup.png)

                            ![A *pot*](https://img.example/pot.png "The pot, زیر کتری")

                            <img src="https://img.example/a?b=1&amp;c=2" alt="Badge" height="28" onerror="evil()">
                            """, language, MARKDOWN);

        assertThat(half.problems()).isEmpty();
        assertThat(half.all("img").eachAttr("src")).containsExactly("https://img.example/cup.png",
                "https://img.example/pot.png", "https://img.example/a?b=1&c=2");
        assertThat(half.all("img").eachAttr("alt")).containsExactly("A cup", "A pot", "Badge");
        assertThat(half.all("img[loading=lazy][decoding=async][referrerpolicy=no-referrer]")).hasSize(3);
        assertThat(half.all("p > img[width=300][height=200], img[height=28]:not([width])")).hasSize(2);
        assertThat(half.textOf("figure > img[src$=pot.png]:not([width]) + figcaption")).contains("The pot, زیر کتری");
        assertThat(half.all("[onerror], a")).isEmpty();
    }

    @Test
    void withinALinkItStaysAnImage() {
        Half half = english("[![build](https://img.example/b.svg)](/status) ## not a heading");

        assertThat(half.the("a[href=/status] > img").attr("src")).isEqualTo("https://img.example/b.svg");
    }

    @Test
    void theWordsOfAnImageAreThoseOfItsHeading() {
        assertThat(english("## See ![the pot](https://img.example/b.svg)").content().headings().getFirst().id())
                .isEqualTo("see-the-pot");
    }

    @Test
    void aFrameIsShownAndKeptInBounds() {
        Half half = english(
                """
                Look:

                <iframe width="560" height="315" src="https://www.tube.example/embed/x?si=1&amp;t=2" title="The film"
                  style="position:fixed" allow="camera; autoplay" name="evil" srcdoc="<script>evil()</script>"></iframe>

                After.
                """);
        Element frame = half.the("iframe");

        assertThat(half.problems()).isEmpty();
        assertThat(frame.attr("src")).isEqualTo("https://www.tube.example/embed/x?si=1&t=2");
        assertThat(frame.attr("title")).isEqualTo("The film");
        assertThat(frame.attr("sandbox").split(" ")).containsExactly("allow-scripts", "allow-same-origin",
                "allow-popups", "allow-popups-to-escape-sandbox");
        assertThat(frame.attributes().asList().stream().map(attribute -> attribute.getKey())).containsExactlyInAnyOrder(
                "src", "title", "class", "loading", "sandbox", "referrerpolicy", "allowfullscreen");
        assertThat(frame.attr("loading")).isEqualTo("lazy");
        assertThat(frame.classNames()).containsExactlyInAnyOrder("frame", "frame-16-9");
        assertThat(half.all("body p").eachText()).containsExactly("Look:", "After.");
    }

    @Test
    void aFrameWithoutATitleIsNamedInTheLanguageOfTheText() {
        String frame = "<iframe src=\"//www.tube.example/1\"></iframe>";

        assertThat(english(frame).the("iframe").attr("title")).isEqualTo("A page of www.tube.example");
        assertThat(persian("متن " + frame + " متن").the("p > iframe").attr("title"))
                .isEqualTo("صفحه‌ای از www.tube.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|frame frame-16-9", "width=640 height=480|frame frame-4-3",
        "width=100% height=352|frame", "width=300 height=80|frame", "width=315 height=560|frame frame-9-16",
        "width=500|frame frame-16-9", "height=0 width=0|frame frame-16-9", "width=99999 height=1|frame",
        "width=1 height=99999|frame frame-9-16", "width=5e9 height=abc|frame frame-16-9"})
    void itsProportionsAreTheNearestThereAre(String size, String classes) {
        assertThat(english("<iframe src=https://www.tube.example/1 " + size + "></iframe>").the("iframe").className())
                .isEqualTo(classes);
    }

    @Test
    void aBarKeepsItsHeight() {
        assertThat(english("<iframe src=https://www.tube.example/1 width=100% height=152></iframe>").the("iframe")
                .attr("height")).isEqualTo("152");
    }

    @ParameterizedTest
    @CsvSource({"HTTPS://IMG.Example/A.png, https://img.example/A.png", "//img.example, https://img.example/",
        "https://img.example?q=ق#ش, https://img.example/?q=%D9%82#%D8%B4",
        "https://img.example:443/a, https://img.example/a", "https://ｉｍｇ.example/a, https://img.example/a",
        "https://port.example:8443/a, https://port.example:8443/a",
        "https://a.b.tube.example/a, https://a.b.tube.example/a",
        "https://r1---sn.tube.example/a, https://r1---sn.tube.example/a",
        "https://نامه\u200cای.ایران/چای, https://xn--mgba3gch31f060k.xn--mgba3a4f16a/%DA%86%D8%A7%DB%8C",
        "https://img.example/a'b%20c^|{}`, https://img.example/a'b%20c%5E%7C%7B%7D%60"})
    void anAddressIsWrittenAsABrowserReadsIt(String written, String address) {
        Half half = english("<img src=\"%s\"> and ![x](<%s>)".formatted(written, written));

        assertThat(half.problems()).isEmpty();
        assertThat(half.all("img").eachAttr("src")).containsExactly(address, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://img.example/a", "https://img.example@evil.example/a",
        "https://img.example:443@evil.example/a", "https://evil.example/@img.example",
        "https://evil.example#img.example",
        "https://evil.example?img.example", "https://img.example\\@evil.example/a", "https:\\\\img.example\\a",
        "https://evil.example\\.img.example/a", "https://img.example./a", "https://img.example.evil.example/a",
        "https://evilimg.example/a", "https://img.example:8443/a", "https://port.example/a", "https://img.example:/a",
        "https://img.example:99999/a", "https://tube.example/a", "https://.tube.example/a", "https://*.tube.example/a",
        "https://evil.example\t.img.example/a", "ht\ttps://img.example/a", "https://img.exa\tmple/a",
        "https://img.example/a\nb", "https:/img.example/a", "https:img.example/a", "https:///img.example/a",
        "//img.example@evil.example", "/\\img.example/a", "https://%69mg.example/a", "https://img%2eexample/a",
        "https://[::1]/a", "https://127.0.0.1/a", "https://0x7f.1/a", "https://نامهای.ایران/a",
        "https://img.example;/a", "https://img.example'/a", "https://img example/a", "https://xn--a.example/a",
        "javascript://img.example/%0aevil()", "data:image/png,https://img.example/", "blob:https://img.example/1",
        "https://-img.example/", "https://", "//", "https:", "https://@/"})
    void nothingElseIsLoaded(String address) {
        String escaped = address.replace("\"", "&quot;").replace("\t", "&#9;").replace("\n", "&#10;");
        Half half = english("<img src=\"%s\" alt=x> <iframe src=\"%s\"></iframe> ![x](<%s>)\n\nafter".formatted(escaped,
                escaped, escaped));

        assertThat(half.all("img, iframe, [src], [srcset]")).isEmpty();
        assertThat(half.problems()).isNotEmpty();
        assertThat(half.all("body p").eachText().getLast()).isEqualTo("after");
    }

    @Test
    void attributesCannotBeLeft() {
        Half half = english(
                """
                <img src="https://img.example/&quot;onerror=&quot;evil()" alt="&quot;><script>evil()</script>">

                ![" onload="evil()](https://img.example/%22 "\\" x=\\"<b>")
                <iframe src="https://www.tube.example/&gt;&lt;script&gt;" title="&quot; onload=&quot;evil()"></iframe>
                """);

        assertThat(half.all("img")).hasSize(2);
        assertThat(half.all("iframe")).hasSize(1);
        assertThat(half.all("script, b, [onerror], [onload], [x]")).isEmpty();
        assertThat(half.the("iframe").attr("src")).isEqualTo("https://www.tube.example/%3E%3Cscript%3E");
    }

    @Test
    void manyAndLongAddressesCostLittle() {
        Half half = english("<iframe src=https://www.tube.example/1></iframe>\n".repeat(5_000) + "\n\n![](https://"
                + "a.".repeat(200_000) + "tube.example/x)\n\n![](https://img.example/" + "ق".repeat(200_000) + ")");

        assertThat(half.all("iframe")).hasSize(5_000);
        assertThat(half.all("img")).hasSize(1);
    }
}
