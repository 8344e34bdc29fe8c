package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Taxonomy;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Front matter in TOML and in JSON.
class NotationTest {
    private static BlogFixture toml(String lines) {
        return BlogFixture.of("tea.md", "+++\n" + lines + "\n+++\nA drink.\n");
    }

    private static BlogFixture json(String lines) {
        return BlogFixture.of("tea.md", "{\n" + lines + "\n}\nA drink.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"date = 2026-01-31", "date = 2026-01-31T00:00:00", "date = 2026-01-31 00:00:00+03:30",
        "date = \"2026-01-31\"", "date = '1404/11/11'", "Date = 2026-01-30T20:30:00Z"})
    void tomlHasItsOwnDates(String line) {
        BlogFixture blog = toml(line);
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.post().published()).hasToString("2026-01-31T00:00+03:30[Asia/Tehran]");
    }

    @Test
    void tomlSaysAllThatYamlDoes() {
        BlogFixture blog = toml("""
                                title = "Tea 😀" # a remark
                                title_fa = 'چای'
                                date = 2026-01-31
                                draft = false
                                weight = 1_0
                                aliases = ["/old"]
                                [taxonomies]
                                tags = ["Green", "Hot"]
                                tags_fa = ["سبز", "داغ"]
                                categories = ["Drinks"]
                                [[menu.main]]
                                name = "x\"""");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.english().title()).isEqualTo("Tea 😀");
        assertThat(blog.leadsTo("/old")).isEqualTo("/en/posts/tea");
        assertThat(blog.site().catalog().terms().byName(Taxonomy.TAG, "Hot")).isPresent();
        assertThat(blog.site().catalog().terms().byName(Taxonomy.CATEGORY, "Drinks")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "date = 'soon'|2:8: error: date \"soon\" is not a date; write it as YYYY-MM-DD",
        "date   =    'soon'|2:13: error: date \"soon\" is not a date; write it as YYYY-MM-DD",
        "\"date\" = 'soon'|2:10: error: date \"soon\" is not a date; write it as YYYY-MM-DD",
        "date = 2026-01-31⏎draft = 'no way'|3:9: error: draft \"no way\" is neither true nor false; write draft: true or leave the line out",
        "date = 2026-01-31⏎tags = ['a',⏎  {b = 1}]|4:3: error: tags is not a list of words; write it as tags: [one, two]",
        "date = 2026-01-31⏎'tilte' = 'Tea'|3:1: warning: unknown key \"tilte\"; did you mean title?",
        "date = 2026-01-31⏎title = {a = 1}|3:9: error: title is not text; write it on one line: title: …",
        "date = 2026-13-31|2:13: error: front matter is not TOML: Invalid month (valid range 01..12); look at the quotes, brackets and equals signs of this line",
        "date: 2026-01-31|2:5: error: front matter is not TOML: Unexpected ':', expected . or =; look at the quotes, brackets and equals signs of this line",
        "a = 1⏎a = 2|3:1: error: front matter is not TOML: a previously defined at line 2, column 1; look at the quotes, brackets and equals signs of this line"})
    void aMistakeInTomlIsNamedWithItsPlace(String lines, String problem) {
        assertThat(toml(lines.replace("⏎", "\n")).problems()).containsExactly("posts/tea.md:" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"date\": \"soon\"|2:9: error: date \"soon\" is not a date; write it as YYYY-MM-DD",
        "\"date\": \"2026-01-31\",⏎\"draft\": \"x\"|3:10: error: draft \"x\" is neither true nor false; write draft: true or leave the line out",
        "\"date\": \"2026-01-31\"⏎\"draft\": true|3:1: error: front matter is not YAML: expected ',' or '}', but got <scalar>; look at the quotes, brackets and spaces of this line"})
    void aMistakeInJsonIsNamedWithItsPlace(String lines, String problem) {
        assertThat(json(lines.replace("⏎", "\n")).problems()).containsExactly("posts/tea.md:" + problem);
    }

    @Test
    void jsonIsReadAsItIsWritten() {
        BlogFixture blog = json(
                "\t\"title\": \"\\u0686\\u0627\\u06cc a\\/b\",\n\t\"date\": \"2026-01-31\",\n\t\"tags\": [\"a\"]");
        assertThat(blog.problems()).isEmpty();
        assertThat(blog.english().title()).isEqualTo("چای a/b");
        assertThat(blog.post().original()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void frontMatterThatDoesNotEndIsNamedByItsOwnEnd() {
        assertThat(BlogFixture.of("tea.md", "+++\ndate = 2026-01-31\n").problems()).containsExactly(
                "posts/tea.md:1:1: error: front matter is not closed; end it with a line that is only +++");
        assertThat(BlogFixture.of("tea.md", "{\n\"date\": 1\n").problems()).containsExactly(
                "posts/tea.md:1:1: error: front matter is not closed; end it with a line that is only }");
    }

    @Test
    void hostileTomlIsBounded() {
        for (String lines : List.of("x = " + "[".repeat(60_000), "x = " + "{a=".repeat(20_000),
                "a.".repeat(30_000) + "b=1",
                "[" + "a.".repeat(30_000) + "b]", "a = [" + "1,".repeat(30_000) + "]", "=".repeat(60_000),
                "x = \"" + "y".repeat(70_000) + "\"", "[[a]]\n".repeat(10_000), "\"" + "\\\"".repeat(30_000))) {
            BlogFixture blog = toml(lines);
            List<String> problems = Assertions.assertTimeout(Duration.ofSeconds(30), blog::problems);
            assertThat(problems).hasSize(1).allMatch(
                    line -> line.contains("front matter is") || line.contains("date is missing"));
        }
    }
}
