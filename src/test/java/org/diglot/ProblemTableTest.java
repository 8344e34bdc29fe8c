package org.diglot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every row of the contract's table of problems (§6.1) that this version covers, with the line that is printed.
class ProblemTableTest {
    private static BlogFixture tea(String frontMatter) {
        return tea(frontMatter, "A drink.\n");
    }

    private static BlogFixture tea(String frontMatter, String text) {
        return BlogFixture.of("tea.md", "---\n" + frontMatter + "---\n" + text);
    }

    private static Arguments row(String what, BlogFixture blog, String... lines) {
        return arguments(what, blog, List.of(lines));
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                row("not YAML", tea("title: [Tea\ndate: 2026-01-31\n"),
                        "posts/tea.md:3:5: error: front matter is not YAML: expected ',' or ']', but got :;"
                                + " look at the quotes, brackets and spaces of this line"),
                row("not closed", BlogFixture.of("tea.md", "---\ndate: 2026-01-31\n\nA drink."),
                        "posts/tea.md:1:1: error: front matter is not closed; end it with a line that is only ---"),
                row("not a map", tea("- tea\n"),
                        "posts/tea.md:2:1: error: front matter is not a map of keys and values;"
                                + " write each line as key: value"),
                row("over the limits", tea("x: " + "[".repeat(30) + "]".repeat(30) + "\n"),
                        "posts/tea.md:2:1: error: front matter is over the limits;"
                                + " at most 65536 characters, 20 levels and 20 aliases"),
                row("date missing", tea("title: Tea\n"),
                        "posts/tea.md:1:1: error: date is missing; add a line such as date: 2026-01-31"),
                row("date impossible", tea("title: Tea\ndate: 2025-13-40\n"),
                        "posts/tea.md:3:7: error: date \"2025-13-40\" is not a date; write it as YYYY-MM-DD"),
                row("a known key of the wrong type", tea("date: 2026-01-31\ntags: {hot: tea}\n"),
                        "posts/tea.md:3:7: error: tags is not a list of words; write it as tags: [one, two]"),
                row("a second half for one language",
                        tea("date: 2026-01-31\n", "Tea.\n<!-- FA -->\nچای\n<!-- FA -->\nقهوه\n"),
                        "posts/tea.md:7:1: error: a second <!-- PERSIAN --> text begins here;"
                                + " the first begins on line 5; join the two, or change a marker"),
                row("a slug taken",
                        tea("date: 2026-01-31\nslug: cup\n").and("cup.md", "---\ndate: 2026-01-31\n---\nA cup."),
                        "posts/tea.md:3:7: error: the slug \"cup\" is taken by posts/cup.md; give this file another slug"),
                row("a slug reserved", tea("layout: page\nslug: tags\n"),
                        "posts/tea.md:3:7: error: the slug \"tags\" is reserved; give this file another slug"),
                row("over the size limit", BlogFixture.empty().and("tea.md", new byte[(2 << 20) + 1]),
                        "posts/tea.md:1:1: error: the file has 2.0 MB; a post has at most 2 MB;"
                                + " split it, or move what is not text elsewhere"),
                row("not UTF-8", BlogFixture.empty().and("tea.md", new byte[]{'-', '\n', 'T', (byte) 0xFC}),
                        "posts/tea.md:2:2: error: the byte 0xFC is not UTF-8; save the file as UTF-8"),
                row("not readable", BlogFixture.empty().andLink("tea.md", Path.of("nowhere.md")),
                        "posts/tea.md:1:1: error: the link leads nowhere; mend or delete it"));
    }

    static Stream<Arguments> warnings() {
        return Stream.of(
                row("near miss of a key", tea("date: 2026-01-31\ntilte: Tea\n"),
                        "posts/tea.md:3:1: warning: unknown key \"tilte\"; did you mean title?"),
                row("tags_fa of another length", tea("date: 2026-01-31\ntags: [a, b]\ntags_fa: [آ]\n"),
                        "posts/tea.md:4:10: warning: tags_fa has 1 name for 2 tags;"
                                + " write one name for each tag, in the same order"),
                row("names in conflict",
                        tea("date: 2026-01-31\ncategory: Cup\ncategory_fa: لیوان\n").and("cup.md",
                                "---\ndate: 2026-01-31\ncategory: Cup\ncategory_fa: فنجان\n---\nA cup."),
                        "posts/tea.md:3:11: warning: \"Cup\" is called \"لیوان\" here and \"فنجان\" in posts/cup.md;"
                                + " write the same pair of names in both"),
                row("a file without front matter",
                        BlogFixture.of("cup.md", "A cup.").and("tea.md", "---\ndate: 2026-01-31\n---\nTea."),
                        "posts/cup.md:1:1: warning: no front matter, so this is not a post;"
                                + " begin the file with three lines: ---, date: 2026-01-31, ---"),
                row("empty half", tea("date: 2026-01-31\n", "Tea.\n\n<!-- PERSIAN -->\n"),
                        "posts/tea.md:6:1: warning: nothing stands below this marker;"
                                + " write the text, or delete the marker"),
                row("image too large",
                        tea("date: 2026-01-31\n").and("bomb.png", Pictures.bomb(50_000, 50_000)),
                        "posts/bomb.png:1:1: warning: the image is too large, 50000 × 50000 pixels;"
                                + " make it smaller; an image has at most 50 million pixels"),
                row("bad TeX", tea("date: 2026-01-31\n", "Hot,\nas $\\frac{T}{t$ says.\n"),
                        "posts/tea.md:5:14: warning: bad TeX: Unexpected end of input in a macro argument, expected '}';"
                                + " mend the TeX, or write \\$ where a dollar is meant"),
                row("unknown callout", tea("date: 2026-01-31\n", "> [!TEAPOT]\n> Hot.\n"),
                        "posts/tea.md:4:1: warning: unknown callout \"TEAPOT\"; use info, warning, success or error,"
                                + " or a type of GitHub or Obsidian such as note or tip"));
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                row("letters of an Arabic keyboard", tea("date: 2026-01-31\ntitle_fa: كتاب چای\n", "این كتاب است.\n"),
                        "posts/tea.md:3:11: warning: letters of another keyboard in \"كتاب\"; write \"کتاب\"",
                        "posts/tea.md:5:5: warning: letters of another keyboard in \"كتاب\"; write \"کتاب\""),
                row("a lost half-space", tea("date: 2026-01-31\n", "چای\n\n- کتاب ها را *می برم*\n"),
                        "posts/tea.md:6:3: warning: half-space missing in \"کتاب ها\"; write \"کتاب‌ها\"",
                        "posts/tea.md:6:15: warning: half-space missing in \"می برم\"; write \"می‌برم\""),
                row("Latin punctuation in a Persian sentence", tea("date: 2026-01-31\n", "آیا این چای است?\n"),
                        "posts/tea.md:4:16: warning: \"?\" of another script behind \"است\"; write \"؟\""),
                row("digits of two scripts in one number", tea("date: 2026-01-31\n", "در ۱4۰۴ بود.\n"),
                        "posts/tea.md:4:4: warning: digits of two scripts in \"۱4۰۴\"; write \"۱۴۰۴\""),
                row("a chat assistant's preamble",
                        tea("date: 2026-01-31\n", "Sure! Here is the translation of your post:\n\nTea.\n"),
                        "posts/tea.md:4:1: warning: this is what a chat assistant says before the text; delete it"),
                row("the same description in two posts",
                        tea("date: 2026-01-31\ndescription: A drink.\n").and("cup.md",
                                "---\ndate: 2026-01-31\ndescription: A drink.\n---\nA cup."),
                        "posts/tea.md:3:14: warning: posts/cup.md has the same description; say what this post is about"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void anErrorKeepsThePostOffline(String what, BlogFixture blog, List<String> lines) {
        assertThat(blog.problems()).isEqualTo(lines);
        assertThat(blog.has("tea.md")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"warnings", "slips"})
    void aWarningDoesNot(String what, BlogFixture blog, List<String> lines) {
        assertThat(blog.problems()).isEqualTo(lines);
        assertThat(blog.has("tea.md")).isTrue();
    }
}
