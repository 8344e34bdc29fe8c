package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.junit.jupiter.api.Test;

/// What readers type, and the post that answers it, judged by hand: over the project's own posts and some like those of
/// its first user.
class JudgedTest {
    private static final Path TEXTS = Path.of("src/test/resources/search");
    private static final double GOOD = 0.9;

    private record Judged(Language language, String typed, List<String> slugs) {
        static Judged of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Judged(Language.of(parts[0]).orElseThrow(), parts[1], List.of(parts[2].split(",", -1)));
        }

        /// 1 where the first result answers, 1/2 for the second, 0 where none does.
        double rank(SearchIndex index) {
            List<String> found = index.find(typed, language).posts().stream().map(post -> slug(post, language))
                    .toList();
            return slugs.stream().mapToInt(found::indexOf).filter(at -> at >= 0).min().stream()
                    .mapToDouble(at -> 1.0 / (at + 1)).findFirst().orElse(0);
        }

        private static String slug(Post post, Language language) {
            return post.slug(language).text();
        }
    }

    private static BlogFixture blog() throws IOException {
        BlogFixture blog = BlogFixture.empty().at("2026-11-01T00:00:00Z");
        try (Stream<Path> own = Files.list(Path.of("posts")); Stream<Path> others = Files.list(TEXTS)) {
            for (Path file : Stream.concat(own, others).filter(path -> path.toString().endsWith(".md")).toList()) {
                blog.and(file.getFileName().toString(), Files.readString(file));
            }
        }
        return blog;
    }

    @Test
    void theMeanReciprocalRankIsNineTenthsInEachLanguage() throws IOException {
        List<Judged> all = Files.readAllLines(TEXTS.resolve("judged.txt")).stream()
                .filter(line -> !line.startsWith("#")).map(Judged::of).toList();
        try (BlogFixture blog = blog()) {
            SearchIndex index = blog.site().search();
            for (Language language : Language.values()) {
                List<Judged> judged = all.stream().filter(question -> question.language() == language).toList();
                double mean = judged.stream().mapToDouble(question -> question.rank(index)).average().orElse(0);
                String worse = judged.stream().filter(question -> question.rank(index) < 1)
                        .map(question -> "%s %.2f".formatted(question.typed(), question.rank(index)))
                        .collect(Collectors.joining(", "));
                System.out.printf("Search, %s: %d questions, mean reciprocal rank %.3f; not first: %s%n",
                        language.english(), judged.size(), mean, worse);
                assertThat(judged.size()).isGreaterThanOrEqualTo(30);
                assertThat(mean).describedAs(worse).isGreaterThanOrEqualTo(GOOD);
            }
        }
    }
}
