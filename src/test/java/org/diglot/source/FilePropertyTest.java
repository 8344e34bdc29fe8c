package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;

import org.diglot.Nu;
import org.diglot.Pieces;
import org.diglot.language.Language;
import org.diglot.markdown.Markdown;
import org.diglot.markdown.Rendered;
import org.diglot.post.Problem;
import org.diglot.post.Resolver;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What holds of reading and rendering whatever an author writes.
class FilePropertyTest {
    private static final PostReader READER = new PostReader(new Settings(ZoneOffset.UTC, Language.ENGLISH));

    @Provide
    Arbitrary<String> texts() {
        return Pieces.texts(40);
    }

    /// With front matter that is mostly sound, and both halves.
    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> key = Arbitraries.of("title", "title_fa", "description", "tags", "category", "author", "lang",
                "slug", "aliases", "draft", "updated", "image", "x");
        Arbitrary<String> line = Combinators.combine(key, Arbitraries.of(": ", ":", ": \"", ": [", ":\n  - ", " = "),
                Pieces.texts(3)).as((name, sign, value) -> name + sign + value + "\n");
        Arbitrary<String> lines = line.list().ofMaxSize(3).map(list -> String.join("", list));
        Arbitrary<String> fence = Arbitraries.frequency(Tuple.of(20, "---\n"),
                Tuple.of(2, "+++\n"), Tuple.of(1, "{\n"), Tuple.of(1, ""));
        return Combinators.combine(fence, lines, fence, Pieces.texts(20), Pieces.texts(20))
                .as((open, matter, close, english, persian) -> open + "date: 2026-01-31\n" + matter + close + english
                        + "\n\n<!-- PERSIAN -->\n\n" + persian);
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void everyTextIsShownAsHtml(@ForAll("texts") String text, @ForAll Language language) {
        Rendered rendered = new Markdown().render(text, language, "posts/tea.md", 1);

        assertThat(rendered.problems()).noneMatch(Problem::isError);
        assertThat(Nu.errors(Nu.page(rendered.content().text().html(Resolver.none())))).isEmpty();
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void everyFileIsReadOrItsProblemsAreNamed(@ForAll("files") String file) {
        Reading reading = READER.read("posts", "tea.md", file.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.problems()).allMatch(problem -> problem.line().lines().count() == 1)
                .noneMatch(problem -> problem.message().contains("cannot be rendered"));
        if (reading instanceof Reading.Accepted accepted) {
            accepted.post().translations().values().forEach(half -> assertThat(
                    Nu.errors(Nu.page(half.content().text().html(Resolver.none())))).isEmpty());
        }
    }
}
