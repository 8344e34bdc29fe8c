package org.diglot.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// `docs/writing.md` is what it says: a post that shows every feature, each below its source.
class WritingTest {
    private static final Path DOCS = Path.of("docs");
    private static final Pattern SOURCE = Pattern.compile("(?s)~~~~markdown\n(.*?)\n~~~~\n\n");
    /// One for each feature.
    private static final List<String> FEATURES = List.of("em", "strong", "del", "mark", "p > code", "kbd", "bdi",
            "sup a",
            "section.footnotes", "ul ul", "ol", "ol.numerals", ".task.done", "th.align-right, td.align-right",
            "aside.callout.warning", "aside.callout.info", "details.callout.success", "figure.listing", "math",
            "figure > figcaption", "img[width=160]", "a[href=#tables], a[href^=#%D8]", "details:not(.callout)");

    private static BlogFixture blog() {
        return BlogFixture.of("writing.md", read("writing.md")).and("cup.svg", read("cup.svg"))
                .and("dialects.md", "---\ndate: 2025-01-01\n---\nText.\n")
                .and("README.md", "---\ndate: 2025-01-01\n---\nText.\n")
                .at("2027-01-01T00:00:00Z");
    }

    private static String read(String name) {
        try {
            return Files.readString(DOCS.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everySourceIsFollowedByItself() {
        String text = read("writing.md");
        Matcher source = SOURCE.matcher(text);

        assertThat(source.results()).hasSizeGreaterThan(30).allSatisfy(match -> assertThat(
                text.startsWith(match.group(1), match.end())).describedAs(match.group(1)).isTrue());
    }

    @Test
    void nothingInItIsAProblem() {
        assertThat(blog().problems().stream().filter(problem -> problem.startsWith("posts/writing.md"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFeatureIsThere(Language language) {
        BlogFixture blog = blog();
        Post post = blog.post("writing.md");
        Translation text = post.translation(language).orElseThrow();
        Element page = Jsoup.parseBodyFragment(text.content().text().html(blog.site().resolver(post, text))).body();

        Stream<String> missing = FEATURES.stream().filter(feature -> page.select(feature).isEmpty());
        assertThat(missing).isEmpty();
        page.select("code").remove();
        assertThat(page.text()).contains("$5").doesNotContain("==", "%%", "[[#", "[!", "![");
    }
}
