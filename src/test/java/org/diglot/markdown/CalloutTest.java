package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalloutTest {
    @Test
    void aTagHoldsMarkdownWithoutBlankLinesAround() {
        Half half = Half.persian("""
                                 متن
                                 <Callout type="warning" title="نکته مهم">
                                 فقط از `"use client"` استفاده کنید.
                                 - یک
                                 - دو
                                 </Callout>
                                 پس از آن
                                 """);

        assertThat(half.textOf("aside.callout.warning > p.callout-title")).isEqualTo("نکته مهم");
        assertThat(half.textOf("aside > p > code")).isEqualTo("\"use client\"");
        assertThat(half.all("aside > ul > li")).hasSize(2);
        assertThat(half.all("body > p").eachText()).containsExactly("متن", "پس از آن");
        assertThat(half.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  <Callout title='A "b"' type='error'>
                                                                  <Callout   type={"error"}   title={'A "b"'} >
                                                                  <Callout title={`A "b"`} type="error">
                                                                  """)
    void attributesComeInAnyOrderAndQuotation(String tag) {
        Half half = Half.english(tag + "\nx\n</Callout>");

        assertThat(half.textOf("aside.error > .callout-title")).isEqualTo("A \"b\"");
    }

    @Test
    void aTitleIsPlainTextWithItsForeignRunsIsolated() {
        Half half = Half.persian("<Callout type=\"info\" title=\"کار با <b>IPC</b>\">x</Callout>");

        assertThat(half.textOf(".callout-title")).isEqualTo("کار با <b>IPC</b>");
        assertThat(half.all(".callout-title bdi[lang=en]")).isNotEmpty();
    }

    @Test
    void oneLineIsEnough() {
        Half half = Half.english("<Callout type=\"info\">text *here*</Callout>\nafter");

        assertThat(half.textOf("aside > p:last-child em")).isEqualTo("here");
        assertThat(half.textOf("body > p")).isEqualTo("after");
        assertThat(half.textOf("aside")).doesNotContain("after", "Callout");
    }

    @Test
    void calloutsNestAndCodeInThemIsCode() {
        Half half = Half.english("""
                                 <Callout type="info">
                                 outer
                                 <Callout type="error">
                                 ```mdx
                                 </Callout>
                                 ```
                                 inner
                                 </Callout>
                                 outer again

                                 - item
                                   ```
                                   </Callout>
                                   ```
                                 </Callout>
                                 after
                                 """);

        assertThat(half.all("aside.info > aside.error > p").eachText()).containsExactly("Error", "inner");
        assertThat(half.all("aside.info > p").eachText()).containsExactly("Info", "outer", "outer again");
        assertThat(half.all("code").eachText()).containsExactly("</Callout>", "</Callout>");
        assertThat(half.textOf("body > p")).isEqualTo("after");
        assertThat(half.problems()).isEmpty();
    }

    @Test
    void aCalloutInAQuotationOrAListEndsThere() {
        Half half = Half.english("> <Callout>\n> a\n> </Callout>\n> b\n\n- <Callout>\n  c\n  </Callout>\n  d");

        assertThat(half.textOf("blockquote > aside > p + p")).isEqualTo("a");
        assertThat(half.textOf("blockquote > aside + p")).isEqualTo("b");
        assertThat(half.textOf("li > aside")).endsWith("c");
        assertThat(half.textOf("li")).endsWith("d");
        assertThat(half.problems()).isEmpty();
    }

    @Test
    void insideCodeOrInLowerCaseItIsNoCallout() {
        Half half = Half
                .english("```\n<Callout type=\"info\">\n```\n\n    <Callout>\n\n<callout>x</callout> `<Callout>`");

        assertThat(half.all(".callout")).isEmpty();
    }

    @Test
    void aCalloutThatIsNeverClosedRunsToTheEndOfItsContainerWithAWarning() {
        Half half = Half.english("a\n\n- <Callout type=\"tip\">\n  in\n- next\n");

        assertThat(half.textOf("li > aside.success")).contains("in").doesNotContain("next");
        assertThat(half.problems()).containsExactly(
                "posts/tea.md:12:3: warning: callout is never closed; write </Callout> on a line of its own where it ends");
    }

    @Test
    void anUnknownTypeIsShownAsInfoWithAWarning() {
        Half half = Half.english("<Callout type=\"foo\">\nx\n</Callout>\n\n> [!bar]\n> y");

        assertThat(half.all("aside.callout.info > .callout-title").eachText()).containsExactly("Note", "Note");
        assertThat(half.problems()).hasSize(2);
        assertThat(half.problems().get(0))
                .startsWith("posts/tea.md:10:1: warning: unknown callout \"foo\"; use info, ");
        assertThat(half.problems().get(1)).startsWith("posts/tea.md:14:1: warning: unknown callout \"bar\";");
    }

    @ParameterizedTest
    @CsvSource({"NOTE, info, Note", "TIP, success, Tip", "IMPORTANT, info, Important", "WARNING, warning, Warning",
        "CAUTION, warning, Caution", "tldr, info, Summary", "hint, success, Tip", "done, success, Success",
        "faq, info, Question", "attention, warning, Warning", "missing, error, Failure", "Danger, error, Danger",
        "bug, error, Bug", "cite, info, Quote", "todo, info, To do", "example, info, Example"})
    void theCalloutsOfGitHubAndObsidianHaveALookAndAreNamedInWords(String kind, String look, String title) {
        Half half = Half.english("> [!" + kind + "]\n> Text **here**");

        assertThat(half.textOf("aside.callout." + look + " > p.callout-title")).isEqualTo(title);
        assertThat(half.textOf("aside > p + p strong")).isEqualTo("here");
        assertThat(half.all("blockquote")).isEmpty();
    }

    @Test
    void theWordsAreThoseOfTheTextsLanguage() {
        assertThat(Half.persian("> [!NOTE]\n> متن").textOf(".callout-title")).isEqualTo("یادداشت");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasWordsInEveryLanguage(CalloutKind kind) {
        for (Language language : Language.values()) {
            assertThat(kind.words(language.words())).isNotBlank();
        }
    }

    @Test
    void obsidiansCalloutsFoldAndHaveTitlesWithMarkup() {
        Half half = Half.persian("> [!tip]- چای *خوب* IPC\n> متن\n> - الف\n\n> [!tip]+\n> باز");

        assertThat(half.all("details")).hasSize(2);
        assertThat(half.the("details").hasAttr("open")).isFalse();
        assertThat(half.textOf("details.callout.success > summary.callout-title")).isEqualTo("چای خوب IPC");
        assertThat(half.textOf("summary em")).isEqualTo("خوب");
        assertThat(half.all("details > ul > li")).hasSize(1);
        assertThat(half.the("details[open] > summary").text()).isEqualTo("نکته");
    }

    @Test
    void whatStandsBehindABarIsNotForReaders() {
        Half half = Half
                .english("> [!info|wide] Title\n> Text\n\n> [!warning|noicon]- *Hot*\n> Text\n\n> [!tip|a b]\n> Text");

        assertThat(half.all(".callout-title").eachText()).containsExactly("Title", "Hot", "Tip");
        assertThat(half.all("aside.info, details.warning, aside.success")).hasSize(3);
        assertThat(half.problems()).isEmpty();
    }

    @Test
    void anOrdinaryQuotationStaysOne() {
        assertThat(Half.english("> text [!NOTE]").textOf("blockquote")).isEqualTo("text [!NOTE]");
    }

    @Test
    void anOpeningTagMayGoOverLines() {
        Half half = Half.english("""
                                 Before.

                                 <Callout
                                   type="warning"
                                   title="Hot"
                                 >
                                 Hold it **by the rim**.
                                 </Callout>

                                 <Callout type="error"
                                   title="Hotter">
                                 Do not.
                                 </Callout>
                                 After.
                                 """);
        assertThat(half.problems()).isEmpty();
        assertThat(half.textOf("aside.warning .callout-title")).isEqualTo("Hot");
        assertThat(half.textOf("aside.warning strong")).isEqualTo("by the rim");
        assertThat(half.textOf("aside.error")).isEqualTo("Hotter Do not.");
        assertThat(half.all("body > p").eachText()).containsExactly("Before.", "After.");
    }
}
