package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;

import org.diglot.Bombs;
import org.diglot.language.Language;
import org.diglot.post.Resolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {
    /// For a slow machine with other work; what takes more than its length would need minutes.
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    static Stream<String> names() {
        return Bombs.TEXTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noTextTakesLongOrThrows(String name) {
        String text = Bombs.TEXTS.getOrDefault(name, "");
        Markdown markdown = new Markdown();

        Rendered rendered = assertTimeoutPreemptively(PATIENCE,
                () -> markdown.render(text, Language.PERSIAN, "posts/x.md", 1));
        assertTimeoutPreemptively(PATIENCE, () -> Markdown.verbatim(text));
        assertTimeoutPreemptively(PATIENCE, () -> markdown.slips(text, Language.PERSIAN));

        assertThat(rendered.content().text().html(Resolver.none())).hasSizeLessThan(16 << 20);
        assertThat(rendered.problems()).hasSizeLessThanOrEqualTo(1102);
    }

    @Test
    void aTextThatUnfoldsOutOfBoundsIsAnErrorAndNoContent() {
        Half half = Half.english("```mermaid\na\n```\n".repeat(90_000));

        assertThat(half.content().sections()).isEmpty();
        assertThat(half.problems())
                .containsExactly("posts/tea.md:10:1: error: text is too large once rendered; split the post");
    }

    @Test
    void aParagraphOfBracketsIsAnErrorAndNoContent() {
        assertThat(Half.english("a\n\n" + "[".repeat(60_000) + "[a](b)".repeat(60_000)).problems()).containsExactly(
                "posts/tea.md:12:1: error: a paragraph has more than 10000 brackets; part it with blank lines");
        assertThat(Half.english("[[a]] ".repeat(4000)).problems()).isEmpty();
    }

    @Test
    void aTextOfSignsIsAnErrorAndNoContent() {
        assertThat(Half.english("a\n\n" + "*\\&<\n\n".repeat(30_000)).problems()).containsExactly(
                "posts/tea.md:40012:1: error: text has more than 80000 signs of markup; split the post");
        assertThat(Half.english("*a* ".repeat(9_000) + "\n\n```\n" + "[&\n".repeat(100_000) + "```").problems())
                .isEmpty();
    }

    @Test
    void aParagraphOfLinesIsAnErrorAndNoContent() {
        assertThat(Half.english("a\n\n" + "<a\n".repeat(500_000)).problems()).containsExactly(
                "posts/tea.md:10013:1: error: a paragraph has too many lines; part it with blank lines");
        assertThat(Half.english("1\n".repeat(9_000)).problems()).isEmpty();
    }

    @Test
    void manyBracketsAreNotLookedAtForMarkersEither() {
        assertTimeoutPreemptively(PATIENCE, () -> Markdown.verbatim("![[a#b|c]]\n".repeat(150_000)));
        assertTimeoutPreemptively(PATIENCE, () -> Markdown.verbatim("[x]\n".repeat(300_000)));
    }

    @Test
    void anEnormousTableIsAnErrorAndNoContent() {
        Half half = Half.english("|a".repeat(2000) + "|\n" + "|-".repeat(2000) + "|\n" + "|x|\n".repeat(1000));

        assertThat(half.content().sections()).isEmpty();
        assertThat(half.problems())
                .containsExactly("posts/tea.md:10:1: error: text has a table of too many cells; split the table");
    }
}
