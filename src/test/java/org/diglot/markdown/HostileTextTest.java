package org.diglot.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.post.Resolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("quotes", ">".repeat(10_000)),
            Map.entry("brackets", "[".repeat(100_000)), Map.entry("images", "![a](".repeat(50_000)),
            Map.entry("links", "[a](b".repeat(50_000)), Map.entry("stars", "*a ".repeat(100_000)),
            Map.entry("stars alone", "*".repeat(100_000)), Map.entry("backticks", "`a``b".repeat(50_000)),
            Map.entry("callouts", "<Callout>\n".repeat(100_000)),
            Map.entry("callouts in a line", "<Callout>".repeat(100_000)),
            Map.entry("callout ends", "<Callout>\n" + "</Callout>\n".repeat(50_000)),
            Map.entry("lists", "- ".repeat(50_000) + "a"), Map.entry("persian lists", "۱. ".repeat(50_000) + "الف"),
            Map.entry("headings", "## a\n".repeat(50_000)), Map.entry("a heading", "## " + "a ".repeat(300_000)),
            Map.entry("footnotes", "[^1] ".repeat(50_000) + "\n\n[^1]: a"),
            Map.entry("open tags", "<b>".repeat(20_000) + "x"),
            Map.entry("open blocks", "<div><b>".repeat(20_000) + "x\n\n" + "<p>y\n\n".repeat(5_000)),
            Map.entry("half tags", "<a ".repeat(50_000)),
            Map.entry("quotation marks", "<div>\n" + "<a \"".repeat(50_000)),
            Map.entry("script starts", "<div>" + "<script>".repeat(50_000)),
            Map.entry("comments", "<!-- ".repeat(50_000)),
            Map.entry("runs", "متن a ".repeat(60_000)), Map.entry("emphasised runs", "**a** متن *b c* ".repeat(20_000)),
            Map.entry("brackets in runs", "متن a(".repeat(20_000)),
            Map.entry("tables", "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "|x|\n".repeat(2000)),
            Map.entry("wiki links", "[[a]] ![[b.png]] ".repeat(2_000) + "\n\n[[a]]".repeat(50_000)),
            Map.entry("wiki brackets", "[[a|".repeat(50_000) + "]]".repeat(50_000)),
            Map.entry("block ids", blockIds()), Map.entry("carets", "a ^b".repeat(50_000) + "\n\n^c".repeat(50_000)),
            Map.entry("embeds", "![[a#b]]\n\n".repeat(20_000)),
            Map.entry("local links", "[a](b.md)\n\n".repeat(30_000)),
            Map.entry("pictures", "<img src=a>\n".repeat(50_000)), Map.entry("marks", "==a ".repeat(100_000)),
            Map.entry("remarks", "%%".repeat(100_001)), Map.entry("remark lines", "%%\na\n".repeat(30_001)),
            Map.entry("remark ends", "%% a\n%% b %% c\n".repeat(20_000)),
            Map.entry("info", "```" + "{".repeat(100_000) + "\nx"),
            Map.entry("resumed tags", "<p>" + "<b>".repeat(250) + "\n\n" + "## a\n".repeat(20_000)),
            Map.entry("zero", "\0\u0001\uD800 a".repeat(1000)));

    private static String blockIds() {
        return IntStream.range(0, 10_000).mapToObj("- a ^b%d\n"::formatted).collect(Collectors.joining());
    }

    static Stream<String> names() {
        return TEXTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noTextTakesLongOrThrows(String name) {
        String text = TEXTS.getOrDefault(name, "");
        Markdown markdown = new Markdown();

        Rendered rendered = assertTimeoutPreemptively(PATIENCE,
                () -> markdown.render(text, Language.PERSIAN, "posts/x.md", 1));
        assertTimeoutPreemptively(PATIENCE, () -> Markdown.verbatim(text));

        assertThat(rendered.content().text().html(Resolver.none())).hasSizeLessThan(16 << 20);
        assertThat(rendered.problems()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void aTextThatUnfoldsOutOfBoundsIsAnErrorAndNoContent() {
        Half half = Half.english("[^1] ".repeat(10).concat("\n\n").repeat(20_000) + "[^1]: a");

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
    void anEnormousTableIsAnErrorAndNoContent() {
        Half half = Half.english("|a".repeat(2000) + "|\n" + "|-".repeat(2000) + "|\n" + "|x|\n".repeat(1000));

        assertThat(half.content().sections()).isEmpty();
        assertThat(half.problems()).singleElement().asString().contains(": error: text ");
    }
}
