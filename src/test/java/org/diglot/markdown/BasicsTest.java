package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasicsTest {
    @Test
    void commonMarkAndWhatGitHubAddsToItAreUnderstood() {
        Half half = Half.english("""
                                 One **two** ~~three~~ https://example.org/a.
                                 - tight
                                 - list

                                 | a | b |
                                 |:-:|---|
                                 | c | `d\\|e` |

                                 - [x] paid
                                 - [ ] sent
                                 """);

        assertThat(half.textOf("p")).isEqualTo("One two three https://example.org/a.");
        assertThat(half.textOf("del")).isEqualTo("three");
        assertThat(half.the("p a").attr("href")).isEqualTo("https://example.org/a");
        assertThat(half.all("p + ul > li").eachText()).containsExactly("tight", "list");
        assertThat(half.all("li p")).isEmpty();
        assertThat(half.textOf("td code")).isEqualTo("d|e");
        assertThat(half.all("span.task[role=img]").eachAttr("aria-label")).containsExactly("Done", "To do");
        assertThat(half.all("input")).isEmpty();
        assertThat(half.problems()).isEmpty();
    }

    @Test
    void taskSignsSpeakTheLanguageOfTheText() {
        assertThat(Half.persian("- [x] پرداخت شد").the("span.task.done").attr("aria-label")).isEqualTo("انجام‌شده");
    }

    @Test
    void aTableIsARegionThatIsNamedByItsFirstHeaderAndScrollsByKeyboard() {
        Half half = Half.persian("""
                                 | **ابزار** | کلید |
                                 |:--|--:|
                                 | `grep` | `Ctrl+C` |
                                 """);

        assertThat(half.the("div.table").attr("aria-label")).isEqualTo("ابزار");
        assertThat(half.the("div.table[role=group][tabindex=0] > table thead th[scope=col]").text())
                .isEqualTo("ابزار");
        assertThat(half.all("td.align-right code").eachText()).containsExactly("Ctrl+C");
        assertThat(half.all("th.align-left, td.align-left")).hasSize(2);
        assertThat(half.all("[style], [align]")).isEmpty();
        assertThat(Half.english("| | a |\n|-|-|\n| b | c |").the("div.table").attr("aria-label")).isEqualTo("Table");
    }

    @Test
    void aRuleIsARuleAndAListMayFollowAParagraphAtOnce() {
        Half half = Half.english("Use for:\n- a\n- b\n\n---\n\nEnd");

        assertThat(half.all("p + ul + hr + p").eachText()).containsExactly("End");
    }

    @Test
    void linksThatAreNotAddressesVanishAndTheirWordsStay() {
        Half half = Half
                .english("[a](javascript:alert(1)) [b](data:text/html,x) [c](/en/posts/tea) [d](#x) [e](./f.md) "
                        + "[g](mailto:a@example.org) <a href=' java&#10;script:x'>h</a>");

        // The one to a file is the site's to resolve; here it leads nowhere.
        assertThat(half.all("a").eachAttr("href")).containsExactly("/en/posts/tea", "#x", "mailto:a@example.org");
        assertThat(half.textOf("p")).isEqualTo("a b c d e g h");
    }

    @Test
    void theOpeningIsTheFirstParagraphInOneLine() {
        Half half = Half.english("""
                                 # Tea

                                 > A motto.

                                 Water  is
                                 *boiled*[^1] `first` ![now](x.png).

                                 Then poured.

                                 [^1]: Or not.
                                 """);

        assertThat(half.content().opening()).isEqualTo("Water is boiled first now.");
        assertThat(Half.english("# Tea").content().opening()).isEmpty();
    }

    @Test
    void wordsArePartedByWhiteSpaceAndBlocksOnly() {
        assertThat(Half.persian("می‌روم به **خانه**‌ام — ۲ بار.").content().words()).isEqualTo(5);
        assertThat(Half.english(
                "**Pro**cess one.\n\n- a\n- b\n\n```\nnot counted\n```\n<details><summary>c</summary>\nd\n</details>")
                .content().words()).isEqualTo(6);
    }

    @Test
    void theSameTextGivesTheSameHtmlWithPersianLettersAsTheyAre() {
        String text = "می‌روم «x» 'y' \"z\" a+b=c @d {{۲}} &amp; 😀 ﷼";

        String html = Half.persian(text).html();

        assertThat(html).contains("می‌روم «", "'", "{{۲}}", "😀", "﷼", "&amp;").doesNotContain("&#", "<!--");
        assertThat(Half.persian(text).html()).isEqualTo(html);
    }

    @Test
    void anEmptyTextIsNoContentAndNoProblem() {
        assertThat(Half.english(" \n\n").content().sections()).isEmpty();
        assertThat(Half.english("").problems()).isEmpty();
    }
}
