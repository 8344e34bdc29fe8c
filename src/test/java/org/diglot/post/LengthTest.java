package org.diglot.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "|", value = {"'' | 0", "Tea wants *twelve* minutes. | 4", "می‌روم به خانه‌ام | 3",
        "don’t half-way | 2", "[tea](https://example.org/a-b/c) here | 2", "<b class=\"x y\">tea</b> | 1",
        "a < b and more | 4", "# A heading | 2", "- a\\n- b | 2", "a\\n```java\\nint x = 1;\\n```\\nb | 2",
        "۱۲ دقیقه | 2",
        "😀 tea | 2"})
    void countsWhatIsRead(String markdown, int words) {
        assertThat(Length.words(markdown.replace("\\n", "\n"))).isEqualTo(words);
    }

    @Test
    void isLinearInTheTextsLength() {
        assertThat(Length.words("<a ".repeat(700_000))).isEqualTo(700_000);
        assertThat(Length.words("](a ".repeat(700_000))).isEqualTo(700_000);
    }
}
