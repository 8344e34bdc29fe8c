package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/// Words, as the expression that says the same finds them.
class WordScannerTest {
    private static final Pattern WORD = Pattern
            .compile("\\p{IsIdeographic}|\\p{IsEmoji_Presentation}|(?:(?<![\\p{L}\\p{N}.])\\.(?=\\p{L}))?"
                    + "[\\p{L}\\p{N}&&\\P{IsIdeographic}][\\p{L}\\p{N}\\p{M}\u200C\u200D&&\\P{IsIdeographic}]*+"
                    + "(?:(?:['’._]|(?<=\\p{Nd})[,٬٫](?=\\p{Nd}))[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\u200C\u200D]*+)*+"
                    + "(?:(?:\\+\\+|#)(?![\\p{L}\\p{N}]))?");
    private static final List<String> PIECES = List.of("a", "b", "ش", "ی", "\u200C", "\u200D", "\u0301", "ـ", "1", "۲",
            "½", "Ⅷ", ".", "..", "'", "’", "_", ",", "٬", "٫", "+", "++", "#", " ", "-", "漢", "〇", "🎉", "\n", "\u0000",
            "ʼ");

    @Test
    void theyAreWhatTheExpressionSays() {
        Random random = new Random(7);
        for (int round = 0; round < 60_000; round++) {
            String text = IntStream.range(0, 1 + random.nextInt(9)).mapToObj(_ -> PIECES.get(random.nextInt(PIECES
                    .size()))).collect(Collectors.joining());
            assertThat(scanned(text)).as(text).isEqualTo(WORD.matcher(text).results().map(MatchResult::group).toList());
        }
    }

    /// The expression's look behind does not see them.
    @Test
    void lettersBeyondTheFirstPlaneAreLetters() {
        assertThat(scanned("𝒜.b 𠀀𠀀.NET 𝒜'𝒜")).containsExactly("𝒜.b", "𠀀", "𠀀", "NET", "𝒜'𝒜");
        assertThat(scanned("a\ud800b\udc00")).containsExactly("a", "b");
    }

    private static List<String> scanned(String text) {
        List<String> words = new ArrayList<>();
        WordScanner scanner = new WordScanner(text);
        while (scanner.next()) {
            words.add(text.substring(scanner.start(), scanner.end()));
        }
        return words;
    }
}
