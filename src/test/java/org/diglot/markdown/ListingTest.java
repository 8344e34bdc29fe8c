package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.post.Resolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    @Test
    void aFenceIsAFigureAndItsCodeIsExact() {
        Half half = Half
                .persian("```tsx title=\"app/page.tsx\" {1,3-5}\n<h1 a=\"b\">{{x}} متن &amp;</h1>\n\n\tend  \n```");

        assertThat(half.the("figure.listing").attr("dir")).isEqualTo("ltr");
        assertThat(half.textOf("figcaption > b")).isEqualTo("app/page.tsx");
        assertThat(half.textOf("figcaption > span")).isEqualTo("TSX");
        assertThat(half.the("pre[tabindex=0] > code[translate=no]").wholeText())
                .isEqualTo("<h1 a=\"b\">{{x}} متن &amp;</h1>\n\n\tend  \n");
        assertThat(half.the("pre[role=group]").attr("aria-label")).isEqualTo("کد: app/page.tsx");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
                                                                                    js                      | js | -
                                                                                    js{1,3}                 | js | -
                                                                                    {1} title='a b'         | -  | a b
                                                                                    title=app.js            | -  | app.js
                                                                                    c++ title=""            | c++ | -
                                                                                    """)
    void theInfoStringNamesLanguageAndTitle(String info, String language, String title) {
        ListingInfo read = ListingInfo.of(info);

        assertThat(read.language()).isEqualTo(language == null ? "" : language);
        assertThat(read.title()).isEqualTo(title == null ? "" : title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                                                              js {1,3-5}                    | 1,3-5 | false
                                                              js {2} showLineNumbers        | 2     | true
                                                              js showLineNumbers title=a.js | -     | true
                                                              js{ 1 , 4 - 6 }               | 1,4-6 | false
                                                              js {a} title="showLineNumbers" | -    | false
                                                              showLineNumbers               | -     | true
                                                              """)
    void theInfoStringNamesLinesToMarkAndAsksForNumbers(String info, String marks, boolean numbered) {
        ListingInfo read = ListingInfo.of(info);

        assertThat(read.marks()).isEqualTo(marks == null ? "" : marks);
        assertThat(read.numbered()).isEqualTo(numbered);
        assertThat(read.language()).isEqualTo(info.startsWith("js") ? "js" : "");
    }

    @Test
    void whatHighlightingNeedsToKnowPassesTheAllowList() {
        Half half = Half.english("```ts {1,3-5} showLineNumbers\na\n```");

        assertThat(half.content().text().html(Resolver.none())).contains(
                "<code translate=\"no\" class=\"language-typescript numbered\" data-marks=\"1,3-5\">a\n</code></pre>");
    }

    @Test
    void anUnknownLanguageIsPlainAndAWarningAtItsName() {
        Half half = Half.persian("متن\n\n- الف\n  ```  {1} brainfork\n  x\n  ```\n\n```text\nx\n```\n\n```\nx\n```");

        assertThat(half.problems()).containsExactly("posts/tea.md:13:12: warning: unknown code language \"brainfork\";"
                + " write a name such as ts, or text for what is no code");
        assertThat(half.all("figcaption").eachText()).containsExactly("brainfork");
        assertThat(half.all("code[class]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"flowchart LR;A --> B, 1", "graph TD;A --> B;B --> C;C --> D, 2", "sequenceDiagram;A->>B: x, 1",
        "pie;\"x\" : 1, 4", "gitGraph;commit;branch a;commit, 2", "gitGraph TB:;commit;branch a;commit;commit, 3",
        "requirementDiagram;element pot {;type: vessel;}, 2", "radar-beta;axis a;curve b, 5",
        "---;title: x;---;%%{init: {;}}%%;%% note;flowchart LR;A --> B, 1"})
    void aDiagramHasRoomAndItsSourceIsCode(String source, int tall) {
        Half half = Half.english("```mermaid title=x {1}\n" + source.replace(";", "\n") + "\n```");

        assertThat(half.the("figure").classNames()).containsExactly("listing", "diagram", "tall-" + tall);
        assertThat(half.the("figure > pre > code.language-mermaid").wholeText()).startsWith(source.split(";", 2)[0]);
        assertThat(half.textOf("figcaption > span")).isEqualTo("Mermaid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notadiagram\na b\n", "zenuml\nA->B: x\n", "", "---\ntitle: x\n", "%%{init: {\n"})
    void whatNoDiagramBeginsLikeHasTheRoomOfItsSource(String source) {
        Half half = Half.english("```mermaid\n" + source + "```");

        assertThat(half.the("figure").classNames()).containsExactly("listing", "diagram");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mermaid", "Mermaid", "MERMAID"})
    void aDiagramIsOneInAnyCase(String name) {
        assertThat(Half.english("```" + name + "\npie\n```").the("figure").hasClass("diagram")).isTrue();
    }

    @Test
    void codeWithoutInfoHasNoCaptionButAName() {
        Half half = Half.english("```\na\n```\n\n    indented\n");

        assertThat(half.all("figure.listing > pre").eachText()).containsExactly("a", "indented");
        assertThat(half.all("figcaption")).isEmpty();
        assertThat(half.all("pre").eachAttr("aria-label")).containsExactly("Code", "Code");
    }
}
