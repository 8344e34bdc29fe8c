package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {
    @Test
    void foreignRunsAreIsolatedInBothLanguages() {
        assertThat(Half.persian("درک (IPC): زبان C++ است.").all("bdi[lang=en]").eachText()).containsExactly("IPC",
                "C++");
        assertThat(Half.english("Why می‌روم is one word").all("bdi[lang=fa]").eachText()).containsExactly("می‌روم");
    }

    @Test
    void aRunGoesOnAcrossEmphasisAndCode() {
        Half half = Half.persian("یک **Shared** Memory و Use `grep` *here* و [the **docs**](/x) و **متن Open** Source");

        assertThat(half.all("bdi").eachText()).containsExactly("Shared Memory", "Use grep here", "the docs");
        assertThat(half.all("bdi > strong").eachText()).containsExactly("Shared", "docs");
        assertThat(half.textOf("p")).endsWith("متن Open Source");
    }

    @Test
    void codeIsNeverIsolatedWithin() {
        Half half = Half
                .persian("متن `IPC متن`\n\n```js title=\"برنامه.js\"\nlet x // متن\n```\n\n<kbd>Ctrl</kbd> است");

        assertThat(half.all("code bdi, pre bdi, kbd bdi, figcaption bdi")).isEmpty();
        assertThat(half.the("p code").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void whatIsRaisedOrLoweredBelongsToItsWordAndANoteToNoWord() {
        Half half = Half.persian("آب H<sub>2</sub>O، m<sup>2</sup> و API[^1] است.\n\n[^1]: سلام");

        assertThat(half.all("p bdi").eachText()).containsExactly("H2O", "m2", "API");
        assertThat(Half.english("tea (چای[^1])\n\n[^1]: x").the("bdi").text()).isEqualTo("چای");
    }

    @Test
    void anAddressEndsBeforeThePunctuationOfTheSentence() {
        Half half = Half.persian("به https://example.org/a?b=1، یا «https://example.org/b» بروید؛ <https://x.org/،>");

        assertThat(half.all("a").eachAttr("href")).startsWith("https://example.org/a?b=1", "https://example.org/b");
        assertThat(half.textOf("p")).isEqualTo(
                "به https://example.org/a?b=1، یا «https://example.org/b» بروید؛ https://x.org/،");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", value = {"https://f.ir۔ و -> https://f.ir", "www.e.ir، و -> http://www.e.ir",
        "https://c.ir؟ و -> https://c.ir", "a@b.ir، و -> mailto:a@b.ir", "https://g.ir… و -> https://g.ir",
        "“https://h.ir/x” و -> https://h.ir/x", "https://i.ir/؛ و -> https://i.ir/", "https://i.ir! و -> https://i.ir",
        "(«https://i.ir/a»)، و -> https://i.ir/a", "https://j.ir\u200Cها و -> https://j.ir",
        "https://j.ir/می\u200Cروم و -> https://j.ir/می\u200Cروم", "https://j.ir/x\u200C و -> https://j.ir/x",
        "https://j.ir/(x)، و -> https://j.ir/%28x%29"})
    void nothingOfTheSentenceIsInAnAddressNorInItsIsolate(String text, String address) {
        Half half = Half.persian("نشانی " + text);

        assertThat(half.the("a").attr("href")).isEqualTo(address);
        assertThat(half.textOf("p bdi")).isEqualTo(half.textOf("a"));
        assertThat(half.textOf("p")).isEqualTo("نشانی " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", value = {"گفت *To be, or not to be!* و -> To be, or not to be!",
        "گفت «Who is it?» و -> Who is it?", "گفت [Hello (world)!](/x) و -> Hello (world)!",
        "گفت *[Hi!](/x)* و -> Hi!", "گفت «**Hi** there!» و -> Hi there!", "گفت *Use `x`!* و -> Use x!",
        "گفت *Hello؟* و -> Hello", "گفت **Next:** و -> Next", "**Pipe.** یک -> Pipe", "گفت Hi! و -> Hi",
        "گفت *سلام Hi!* و -> Hi"})
    void theSignAtTheEndOfWholeForeignWordsIsTheirs(String text, String isolated) {
        Half half = Half.persian(text);

        assertThat(half.all("bdi").eachText()).containsExactly(isolated);
        assertThat(half.textOf("p")).isEqualTo(text.replaceAll("[*`\\[\\]]|\\(/x\\)", ""));
    }

    @Test
    void soItIsTheOtherWayRoundAndAListStaysTheSentences() {
        assertThat(Half.english("he said *سلام!* and “سلام، خوبی؟” and “چای، قند”.").all("bdi").eachText())
                .containsExactly("سلام!", "سلام، خوبی؟", "چای", "قند");
        assertThat(Half.persian("از «IPC، RPC!» گفت و *`x`!* را").all("bdi").eachText()).containsExactly("IPC", "RPC");
    }

    @Test
    void addressesAreIsolated() {
        assertThat(Half.persian("به https://example.org/a?b=1 بروید.").textOf("a > bdi, bdi > a"))
                .isEqualTo("https://example.org/a?b=1");
    }

    @Test
    void whatAnAuthorIsolatedByHandIsLeftAlone() {
        assertThat(Half.persian("متن <bdi lang=\"en\">a b</bdi> متن").all("bdi")).hasSize(1);
        assertThat(Half.persian("متن <span lang=\"en\">a متن b</span> متن").all("span > bdi[lang=fa]").eachText())
                .containsExactly("متن");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                                                                            p           ; A whole English paragraph.
                                            h2          ; ## Shared Memory
                                            ul          ; - Server Actions\\n- Streaming
                                            blockquote  ; > Write programs that work together.
                                            div.table   ; | Name | Use |\\n|-|-|\\n| Pipe | data |
                                            aside       ; > [!NOTE]\\n> Only in English.
                                            """)
    void aBlockMainlyInAnotherLanguageHasItsDirection(String block, String text) {
        Half half = Half.persian("متن\n\n" + text.replace("\\n", "\n"));

        assertThat(half.all("[dir=ltr][lang=en]")).hasSize(1).first().matches(element -> element.is(block));
        assertThat(half.all("bdi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                                            li      ; - فارسی\\n- React (v18): a library.\\n- باز هم فارسی
                                            li      ; 1. فارسی است\\n2. باز\\n3. Open the page!
                                            td      ; | نام | کار |\\n|-|-|\\n| لوله | Hello, world (again). |
                                            dd      ; <dl>\\n<dt>سماور</dt><dd>A samovar (for tea).</dd>\\n</dl>
                                            caption ; <table><caption>A table.</caption><tr><td>چای</td></tr></table>
                                            p       ; > [!note] A title!\\n> فارسی است و فارسی می‌ماند
                                            summary ; <details><summary>More (again).</summary>فارسی</details>
                                            figcaption ; ![عکس](a.png "An English caption.")
                                            """)
    void whatStandsOnASideTurnsWithinIt(String block, String text) {
        Half half = Half.persian("متن\n\n" + text.replace("\\n", "\n"));

        assertThat(half.all("[dir=ltr][lang=en]")).hasSize(1).first()
                .matches(element -> element.is(block + " > span"));
        assertThat(half.the(block + ":has(> [dir=ltr])").childNodeSize()).isEqualTo(1);
        assertThat(half.all("bdi")).isEmpty();
    }

    @Test
    void soItIsInTheOtherDirectionAndWithBlocksWithinAnItem() {
        Half half = Half.english("""
                                 - English item
                                 - یک مورد (فارسی)، با ویرگول و IPC.
                                   - within it
                                 - [x] انجام شد!
                                 """);

        assertThat(half.all("ul > li > span[lang=fa][dir=rtl]").eachText())
                .containsExactly("یک مورد (فارسی)، با ویرگول و IPC.", "انجام شد!");
        assertThat(half.all("span > bdi[lang=en]").eachText()).containsExactly("IPC");
        assertThat(half.all("li > .task + span")).hasSize(1);
        assertThat(half.all("li > ul > li").eachText()).containsExactly("within it");
    }

    @Test
    void whatHasItsDirectionByHandKeepsIt() {
        Half half = Half.persian("- فارسی\n- <bdi>English.</bdi>\n- <span dir=\"rtl\">English.</span>\n- `code`");

        assertThat(half.all("[lang=en][dir=ltr]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"![screenshot](same.png)", "![[same.png|screenshot]]", "[![screenshot](same.png)](/x)"})
    void whatIsSaidOfAnImageDoesNotTurnItsParagraph(String text) {
        assertThat(Half.persian(text).all("p")).hasSize(1).allMatch(element -> !element.hasAttr("dir"));
    }

    @Test
    void runsInSuchABlockAreForeignToTheBlock() {
        assertThat(Half.english("این یک متن فارسی با IPC است.").all("p[lang=fa][dir=rtl] > bdi[lang=en]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"### ۱. حافظه مشترک (Shared Memory Model)",
        "شامل App Router، Server Components و Client Components",
        "Next.js 14 ویژگی‌های جدیدی دارد", "`grep error app.log` را بزنید",
        "- **Server Actions**: ساده‌سازی عملیات سمت سرور"})
    void aBlockThatOnlyHoldsForeignNamesDoesNotTurn(String text) {
        assertThat(Half.persian(text).all("p[dir], h3[dir], ul[dir]")).isEmpty();
    }
}
