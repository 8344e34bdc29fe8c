package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
    @Test
    void aFenceIsAFigureAndItsCodeIsExact() {
        Half half = Half
                .persian("```tsx title=\"app/page.tsx\" {1,3-5}\n<h1 a=\"b\">{{x}} متن &amp;</h1>\n\n\tend  \n```");

        assertThat(half.the("figure.listing").attr("dir")).isEqualTo("ltr");
        assertThat(half.textOf("figcaption > b")).isEqualTo("app/page.tsx");
        assertThat(half.textOf("figcaption > span")).isEqualTo("tsx");
        assertThat(half.the("pre[tabindex=0] > code[translate=no]").wholeText())
                .isEqualTo("<h1 a=\"b\">{{x}} متن &amp;</h1>\n\n\tend  \n");
        assertThat(half.the("pre[role=region]").attr("aria-label")).isEqualTo("کد: app/page.tsx");
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

    @Test
    void codeWithoutInfoHasNoCaptionButAName() {
        Half half = Half.english("```\na\n```\n\n    indented\n");

        assertThat(half.all("figure.listing > pre").eachText()).containsExactly("a", "indented");
        assertThat(half.all("figcaption")).isEmpty();
        assertThat(half.all("pre").eachAttr("aria-label")).containsExactly("Code", "Code");
    }
}
