package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralListTest {
    @Test
    void linesWithBlankLinesBetweenAreOneList() {
        Half half = Half.persian("۱. **الف:** یک\n\n۲. ب\n\n۳. پ\n    \n۴. ت\n\n---");

        assertThat(half.all("ol")).hasSize(1);
        assertThat(half.all("ol > li > p").eachText()).containsExactly("الف: یک", "ب", "پ", "ت");
        assertThat(half.the("ol").hasAttr("start")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"۵) الف\n۶) ب", "٥. الف\n٦. ب", "5. الف\n6. ب"})
    void anyDigitsAndEitherDelimiterMakeAListThatBeginsWhereItSays(String text) {
        Half half = Half.persian(text);

        assertThat(half.the("ol").attr("start")).isEqualTo("5");
        assertThat(half.all("ol > li").eachText()).containsExactly("الف", "ب");
    }

    @Test
    void listsNestAndHoldBlocks() {
        Half half = Half.persian("۱. الف\n   ۱. یک\n   ۲. دو\n۲. ب\n\n   ```\n   ۱. code\n   ```\n۱۰. پ");

        assertThat(half.all("ol > li > ol > li").eachText()).containsExactly("یک", "دو");
        assertThat(half.all("body > ol > li")).hasSize(3);
        assertThat(half.textOf("pre")).isEqualTo("۱. code");
    }

    @Test
    void onlyAListThatBeginsWithOneInterruptsAParagraph() {
        assertThat(Half.persian("متن\n۱. الف").all("ol > li")).hasSize(1);
        assertThat(Half.persian("متن\n۲. الف").all("ol")).isEmpty();
        assertThat(Half.persian("۱.بی‌فاصله").all("ol")).isEmpty();
        assertThat(Half.persian("۱۴۰۴").all("ol")).isEmpty();
    }

    @Test
    void inAnEnglishTextThePersianListIsPersian() {
        assertThat(Half.english("۱. الف\n۲. ب").all("ol[lang=fa][dir=rtl]")).hasSize(1);
    }

    @Test
    void whereTheDigitsChangeAnotherListBegins() {
        Half half = Half.english("9. nine\n10. ten\n\n۱. یک\n۲. دو\n\n7. seven");

        assertThat(half.all("ol")).extracting(list -> list.className() + list.attr("start") + " " + list.text())
                .containsExactly("9 nine ten", "numerals یک دو", "7 seven");
    }

    @Test
    void aListKeepsTheDigitsItWasNumberedIn() {
        assertThat(Half.persian("۱. Docker\n۲. Kubernetes").the("ol").className()).isEqualTo("numerals");
        assertThat(Half.english("۱. Docker\n۲. Kubernetes").the("ol").className()).isEqualTo("numerals");
        assertThat(Half.english("1. Docker\n2. Kubernetes").the("ol").className()).isEmpty();
    }
}
