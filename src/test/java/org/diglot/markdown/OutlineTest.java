package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.post.Heading;
import org.diglot.post.Resolver;
import org.diglot.post.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
    @ParameterizedTest
    @ValueSource(strings = {"# Green *tea*\n\ntext\n\n## Water", "Green *tea*\n====\ntext\n\n## Water",
        "<!-- note -->\n\n# Green *tea*\n\ntext\n\n## Water"})
    void theOnlyFirstLevelHeadingThatComesFirstIsTheTitle(String text) {
        Half half = Half.english(text);

        assertThat(half.content().heading()).contains("Green tea");
        assertThat(half.all("h1, h2, h3").eachText()).containsExactly("Water");
        assertThat(half.content().headings()).containsExactly(new Heading(2, "water", "Water"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text\n\n# A\n\n## B\n\n###### C", "# A\n\n# A\n\n## B\n\n###### C",
        "text\n\n<h1>A</h1>\n\n## B\n\n###### C"})
    void otherwiseATextThatUsesTheFirstLevelMovesDown(String text) {
        Half half = Half.english(text);

        assertThat(half.content().heading()).isEmpty();
        assertThat(half.all("h1")).isEmpty();
        assertThat(half.textOf("h2")).isEqualTo("A");
        assertThat(half.textOf("h3")).isEqualTo("B");
        assertThat(half.textOf("h6")).isEqualTo("C");
    }

    @Test
    void aTextWithoutFirstLevelStaysWhereItIs() {
        assertThat(Half.english("## A\n\n### B").all("h2, h3").eachText()).containsExactly("A", "B");
    }

    @Test
    void aTitleWithinAQuotationIsNoSecondTitleOfThePage() {
        Half half = Half.english("# A\n\n> # B\n\n## C");

        assertThat(half.content().heading()).contains("A");
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

        assertThat(half.content().headings()).containsExactly(new Heading(2, "water", "Water"));
        assertThat(half.all("h2 sup a")).hasSize(1);
    }
}
