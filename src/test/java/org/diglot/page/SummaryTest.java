package org.diglot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final String FIFTY = "Tea, and what it takes to make a good cup of it now.";

    @Test
    void whatIsLongEnoughStandsAlone() {
        assertThat(Summary.of(List.of(FIFTY, "More."))).isEqualTo(FIFTY);
    }

    @Test
    void whatIsTooShortIsFollowedByMoreThatDoesNotRepeatIt() {
        assertThat(Summary.of(List.of("Tea", "Tea", "A cup.", FIFTY, "More."))).isEqualTo("Tea – A cup. " + FIFTY);
        assertThat(Summary.of(List.of("", "چای؟", "کتاب " + FIFTY))).isEqualTo("چای؟ کتاب " + FIFTY);
    }

    @Test
    void whatIsTooLongEndsWithAWord() {
        String summary = Summary.of(List.of("word, ".repeat(60)));
        assertThat(summary).hasSizeLessThanOrEqualTo(Summary.LONGEST).endsWith(" word…");
        String persian = Summary.of(List.of("خانه‌های ".repeat(40)));
        assertThat(persian).hasSizeLessThanOrEqualTo(Summary.LONGEST).endsWith(" خانه‌های…");
    }

    @Test
    void oneEndlessWordIsCutBetweenCharacters() {
        String summary = Summary.of(List.of("😀".repeat(500)));
        assertThat(summary.codePointCount(0, summary.length())).isBetween(Summary.SHORTEST, Summary.LONGEST);
        assertThat(summary.codePoints().allMatch(c -> c == 0x1F600 || c == '…')).isTrue();
        assertThat(Summary.of(List.of("See https://example.org/" + "a/".repeat(200)))).hasSizeGreaterThan(100);
    }

    @Test
    void linesAndControlCharactersAreSpaces() {
        assertThat(Summary.of(List.of("Tea\nand\u0000 cake,\t" + FIFTY))).isEqualTo("Tea and cake, " + FIFTY);
    }

    @Test
    void theNameOfTheBlogFollowsATitleThatLeavesRoomForIt() {
        assertThat(Summary.title("Tea", "The Test Kitchen")).isEqualTo("Tea – The Test Kitchen");
        assertThat(Summary.title("", "The Test Kitchen")).isEqualTo("The Test Kitchen");
        assertThat(Summary.title("T".repeat(62), "N")).isEqualTo("T".repeat(62));
        assertThat(Summary.title("Tea and more. ".repeat(400), "N")).hasSizeLessThanOrEqualTo(Summary.LONGEST)
                .endsWith("…");
        assertThat(Summary.title("T".repeat(61), "N")).isEqualTo("T".repeat(61) + " – N");
    }
}
