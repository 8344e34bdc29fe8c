package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.post.Heading;
import org.diglot.post.Resolver;
import org.diglot.post.Section;
import org.diglot.post.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
    @ParameterizedTest
    @ValueSource(strings = {"# Green *tea*\n\ntext\n\n## Water", "Green *tea*\n====\ntext\n\n## Water",
        "<!-- note -->\n\n# Green *tea*\n\ntext\n\n## Water"})
    void theOnlyFirstLevelHeadingThatComesFirstIsTheTitle(String text) {
        Half half = Half.english(text);

        assertThat(half.content().heading().map(Wording::text)).contains("Green tea");
        assertThat(half.all("h1, h2, h3").eachText()).containsExactly("Water");
        assertThat(half.content().headings()).containsExactly(new Heading(2, "water", Wording.plain("Water")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text\n\n# A\n\n## B\n\n### C", "# A\n\n# A\n\n## B\n\n### C",
        "text\n\n<h1>A</h1>\n\n## B\n\n### C"})
    void otherwiseATextThatUsesTheFirstLevelMovesDown(String text) {
        Half half = Half.english(text);

        assertThat(half.content().heading()).isEmpty();
        assertThat(half.all("h1")).isEmpty();
        assertThat(half.textOf("h2")).isEqualTo("A");
        assertThat(half.textOf("h3")).isEqualTo("B");
        assertThat(half.textOf("h4")).isEqualTo("C");
    }

    @Test
    void aTextWithoutFirstLevelStaysWhereItIs() {
        assertThat(Half.english("## A\n\n### B").all("h2, h3").eachText()).containsExactly("A", "B");
    }

    @Test
    void noLevelIsSkipped() {
        assertThat(Half.english("##### A\n\n#### B\n\n> ###### C\n\n## D").all("h2, h3, h4, h5, h6")
                .stream().map(heading -> heading.normalName() + " " + heading.text()))
                .containsExactly("h2 A", "h3 B", "h4 C", "h2 D");
    }

    @Test
    void aTitleWithinAQuotationIsNoSecondTitleOfThePage() {
        Half half = Half.english("# A\n\n> # B\n\n## C");

        assertThat(half.content().heading().map(Wording::text)).contains("A");
        assertThat(half.all("h1")).isEmpty();
        assertThat(half.content().headings()).extracting(Heading::text).containsExactly("C");
    }

    @Test
    void everyHeadingHasAnAnchorOfItsOwn() {
        Half half = Half.english(
                "## Why?\n\n## Why!\n\n### Why-2\n\n## !!\n\n## درک IPC‌ها\n\n<h3 id=\"mine\">x</h3>\n\n## Mine");

        assertThat(half.all("h2, h3").eachAttr("id")).containsExactly("why", "why-2", "why-2-2", "section",
                "درک-ipc-ها",
                "mine", "mine-2");
    }

    @Test
    void aLongHeadingHasAnAnchorOfReasonableLength() {
        String id = Half.english("## " + "word ".repeat(100)).the("h2").id();

        assertThat(id).hasSizeLessThanOrEqualTo(80).startsWith("word-word").endsWith("-word");
        assertThat(Half.english("## " + "x".repeat(500)).the("h2").id()).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void sectionsBeginAtSecondLevelHeadingsAndKnowTheirParts() {
        List<Section> sections = Half.persian("پیش\n\n## یک\n\nالف\n\n### یک و نیم\n\n## دو IPC\n\nب").content()
                .sections();

        assertThat(sections).extracting(section -> section.heading().map(Heading::id).orElse("-")).containsExactly("-",
                "یک",
                "دو-ipc");
        assertThat(sections.get(0).title().isEmpty()).isTrue();
        assertThat(sections.get(0).body().marked()).isEqualTo("<p>پیش</p>");
        assertThat(sections.get(1).parts()).extracting(Heading::text).containsExactly("یک و نیم");
        assertThat(sections.get(1).body().marked()).contains("<h3").doesNotContain("<h2");
        assertThat(sections.get(2).title().html(Resolver.none()))
                .isEqualTo("<h2 id=\"دو-ipc\">دو <bdi lang=\"en\">IPC</bdi></h2>");
    }

    @Test
    void aHeadingWithinAnotherElementBeginsNoSection() {
        Half half = Half.english(
                "<details>\n<summary>more</summary>\n\n## Inner\n\ntext\n\n</details>\n\n> ## Quoted\n\n## Outer");

        assertThat(half.content().headings()).extracting(Heading::text).containsExactly("Outer");
        assertThat(half.textOf("details h2")).isEqualTo("Inner");
        assertThat(half.content().sections().getFirst().body().marked()).contains("</details>");
    }

    @Test
    void aFootnoteReferenceIsNoPartOfAHeadingsText() {
        Half half = Half.english("## Water[^1]\n\n[^1]: Wet.");

        assertThat(half.content().headings()).containsExactly(new Heading(2, "water", Wording.plain("Water")));
        assertThat(half.all("h2 sup a")).hasSize(1);
    }

    @Test
    void aHeadingIsSaidElsewhereWithItsMarkupAndWithoutLinks() {
        Half half = Half.persian("""
                                 # دمای `T` و [*پیوند*](/x)[^1] با $x^2$ و API <sub>۲</sub>

                                 متن

                                 ## دمای $T_0$، کمی بعد

                                 ## Only in English, *really*

                                 ## ساده و API

                                 [^1]: پانوشت
                                 """);
        Element title = Jsoup.parseBodyFragment(half.content().heading().orElseThrow().html()).body();
        List<Wording> words = half.content().headings().stream().map(Heading::words).toList();

        assertThat(title.text()).startsWith("دمای T و پیوند با");
        assertThat(title.select("a, sup, [id]")).isEmpty();
        assertThat(title.select("code[dir=ltr], em, .formula[dir=ltr] math, bdi[lang=en], sub")).hasSize(5);
        assertThat(words.get(0).text()).isEqualTo("دمای T_0، کمی بعد");
        assertThat(Jsoup.parseBodyFragment(words.get(0).html()).select(".formula[dir=ltr]")).hasSize(1);
        assertThat(words.get(1).html())
                .isEqualTo("<bdi lang=\"en\" dir=\"ltr\">Only in English, <em>really</em></bdi>");
        assertThat(words.get(2)).isEqualTo(Wording.plain("ساده و API"));
    }
}
