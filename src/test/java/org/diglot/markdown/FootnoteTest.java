package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnoteTest {
    @Test
    void footnotesAreNumberedInTheLanguageAndLeadThereAndBack() {
        Half half = Half.persian("الف[^b] ب[^a] پ[^b]\n\n[^a]: دوم IPC\n[^b]: یکم\n");

        assertThat(half.all("sup > a[role=doc-noteref]").eachText()).containsExactly("۱", "۲", "۱");
        assertThat(half.all("sup > a").eachAttr("id")).containsExactly("fnref_1", "fnref_2", "fnref_1-2");
        assertThat(half.the("section.footnotes[role=doc-endnotes]").attr("aria-label")).isEqualTo("پانویس‌ها");
        assertThat(half.the("#fn_1").ownText()).isEqualTo("یکم");
        assertThat(half.all("#fn_1 a[role=doc-backlink][aria-label]").eachAttr("href")).containsExactly("#fnref_1",
                "#fnref_1-2");
        assertThat(half.textOf("#fn_2 > bdi")).isEqualTo("IPC");
        half.all("a[href^=#]")
                .forEach(link -> assertThat(half.all("[id=" + link.attr("href").substring(1) + "]")).hasSize(1));
    }

    @Test
    void theyStandAtTheEndOfTheLastSectionWhateverAnAuthorLeftOpen() {
        Half half = Half.english("a[^1]\n\n## Last\n\n<div><details><b>open\n\n[^1]: Note.");

        assertThat(half.content().sections().getLast().body().marked()).endsWith("</section>");
        assertThat(half.all("body > section.footnotes")).hasSize(1);
    }

    @Test
    void aFootnoteMayReferToAnotherAndHoldBlocks() {
        Half half = Half.english("a[^1]\n\n[^1]: See[^2].\n\n    - x\n\n[^2]: Two[^1].");

        assertThat(half.all(".footnotes > ol > li")).hasSize(2);
        assertThat(half.textOf("#fn_1 > ul")).isEqualTo("x");
        assertThat(half.all("#fn_1 a[role=doc-backlink]")).hasSize(2);
    }

    @Test
    void theWayBackStandsAtTheEndOfTheLastParagraph() {
        Half half = Half.english("a[^1]\n\n[^1]: One.\n\n    Two.");

        assertThat(half.all(".footnotes li > p").eachText()).containsExactly("One.", "Two. ↑");
    }

    @Test
    void aFootnoteNobodyRefersToIsNotShownAndWarnedOf() {
        Half half = Half.english("a\n\n[^x]: lost");

        assertThat(half.textOf("body")).isEqualTo("a");
        assertThat(half.problems())
                .containsExactly(
                        "posts/tea.md:12:1: warning: footnote \"x\" is never referred to; write [^x] where it belongs");
    }

    @Test
    void aNoteMayStandWhereItBelongs() {
        Half half = Half.persian("یک^[این *پانویس* IPC است.] دو[^a] سه^[و [^a] و ^[تو در تو]]\n\n[^a]: دوم\n");

        assertThat(half.all("p sup > a[role=doc-noteref]").eachText()).containsExactly("۱", "۲", "۳");
        assertThat(half.all(".footnotes > ol > li").eachText()).containsExactly("این پانویس IPC است. ↑", "دوم ↑ ↑",
                "و ۲ و ^[تو در تو] ↑");
        assertThat(half.textOf("#fn_1 em")).isEqualTo("پانویس");
        assertThat(half.textOf("#fn_1 bdi")).isEqualTo("IPC");
        assertThat(half.content().opening()).isEqualTo("یک دو سه");
        assertThat(half.problems()).isEmpty();
    }

    @Test
    void aNoteMayStandInAHeadingAndNotInTheTitle() {
        Half half = Half.english("# Tea ^[lost]\n\n## Milk^[white]\n\n`^[a]` \\^[b] $c^[d]$ ^[e\n");

        assertThat(half.content().headings().getFirst().text()).isEqualTo("Milk");
        assertThat(half.all(".footnotes li").eachText()).containsExactly("white ↑");
        assertThat(half.textOf("p")).startsWith("^[a] ^[b]").endsWith("^[e");
        assertThat(half.problems()).containsExactly(
                "posts/tea.md:10:7: warning: footnote of the title is not shown; write it into the text");
    }

    @Test
    void aReferenceToNothingIsText() {
        assertThat(Half.english("a[^1]").textOf("p")).isEqualTo("a[^1]");
    }
}
