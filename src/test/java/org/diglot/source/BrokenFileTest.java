package org.diglot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.diglot.BlogFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file of the folder `broken`, with what it is answered beside it.
class BrokenFileTest {
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")).sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsAnsweredInItsOwnWords(String name) throws IOException {
        BlogFixture blog = BlogFixture.empty().and(name, text(name));
        assertThat(blog.problems()).isEqualTo(expected(name));
        boolean isError = blog.problems().stream().anyMatch(problem -> problem.contains(": error: "));
        boolean isIgnored = blog.problems().stream().anyMatch(problem -> problem.contains("this is not a post"));
        assertThat(blog.has(name)).isEqualTo(!isError && !isIgnored);
    }

    @Test
    void aBadFileCostsOnlyItself() throws IOException {
        BlogFixture blog = BlogFixture.of("good.md", """
                                                     ---
                                                     date: 2026-01-31
                                                     ---
                                                     All is well.
                                                     """);
        List<String> expected = new ArrayList<>();
        for (String name : names()) {
            blog.and(name, text(name));
            expected.addAll(expected(name));
        }
        Collections.sort(expected);
        assertThat(blog.problems()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(blog.post("good.md").nearest(blog.site().identity().defaultLanguage()).description())
                .isEqualTo("All is well.");
    }

    private static String text(String name) throws IOException {
        return Files.readString(folder().resolve(name));
    }

    private static List<String> expected(String name) throws IOException {
        return Files.readAllLines(folder().resolve(name.replace(".md", ".problems")));
    }

    private static Path folder() {
        URL folder = Objects.requireNonNull(BrokenFileTest.class.getResource("/broken"));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
