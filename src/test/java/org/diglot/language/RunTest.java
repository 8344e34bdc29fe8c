package org.diglot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            شروع کار با Next.js 14 و App Router      | شروع کار با {Next.js 14} و {App Router}
                                            درک ارتباط (IPC): برنامه‌ها               | درک ارتباط ({IPC}): برنامه‌ها
                                            زبان C++ و C# و .NET                     | زبان {C++} و {C#} و {.NET}
                                            تعاملات (onClick، onChange)              | تعاملات ({onClick}، {onChange})
                                            با next() شروع کنید                      | با {next()} شروع کنید
                                            به https://example.org/a-b/?q=1&r=2 بروید. | به {https://example.org/a-b/?q=1&r=2} بروید.
                                            «Race Conditions» یعنی                   | «{Race Conditions}» یعنی
                                            نشانی https://fa.wikipedia.org/wiki/تهران است | نشانی {https://fa.wikipedia.org/wiki/تهران} است
                                            با curl https://example.org/سلام/x?y=1. | با {curl https://example.org/سلام/x?y=1}.
                                            از 2025-12-26 تا 10-20 و -5 درجه        | از {2025-12-26} تا {10-20} و {-5} درجه
                                            تلفن: +98-912-000-0000، 021-1234.       | تلفن: {+98-912-000-0000}، {021-1234}.
                                            تلفن: +98 21 1234 5678، +1 (800) 555-0100. | تلفن: {+98 21 1234 5678}، {+1 (800) 555-0100}.
                                            از +5 تا +10 یا +5  10 درجه (+98 21).    | از {+5} تا {+10} یا {+5}  10 درجه ({+98 21}).
                                            چای میان $6 و $9، یعنی €7.5             | چای میان {$6} و {$9}، یعنی {€7.5}
                                            سال 1404 بود                             | سال 1404 بود
                                            """)
    void inPersianALatinRunTakesItsOwnSignsAndLeavesTheSentenceItsBrackets(String text, String marked) {
        assertThat(marked(text, Language.PERSIAN)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The half-space, or why می‌روم is one word | The half-space, or why {می‌روم} is one word
                                            It was ۵ دی ۱۴۰۴ (or so).                | It was {۵ دی ۱۴۰۴} (or so).
                                            Read https://example.org/سلام/x?y=1 now | Read https://example.org/سلام/x?y=1 now
                                            From 2025-12-26 on                      | From 2025-12-26 on
                                            Two words: نیم‌فاصله، فاصله.              | Two words: {نیم‌فاصله}، {فاصله}.
                                            """)
    void inEnglishAPersianRunKeepsItsHalfSpacesAndDigits(String text, String marked) {
        assertThat(marked(text, Language.ENGLISH)).isEqualTo(marked);
    }

    @Test
    void joinedTheRunsAreTheText() {
        String text = "a [ب] «c» ۱۲ d(e(f)) 😀 .#. گ‌چ";
        for (Language language : Language.values()) {
            assertThat(Run.of(text, language).stream().map(Run::text).collect(Collectors.joining())).isEqualTo(text);
        }
    }

    private static String marked(String text, Language host) {
        return Run.of(text, host).stream().map(run -> run.language().isPresent() ? "{" + run.text() + "}" : run.text())
                .collect(Collectors.joining());
    }
}
