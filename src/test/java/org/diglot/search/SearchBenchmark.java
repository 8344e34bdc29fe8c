package org.diglot.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long a question takes on a thousand posts, beside reading through all texts for each: `mvn test
/// -Dtest=SearchBenchmark -DexcludedGroups=`. It asserts nothing.
@Tag("benchmark")
class SearchBenchmark {
    private static final int POSTS = 1000;
    private static final int WORDS = 600;
    private static final int ROUNDS = 5;
    private static final int SHOWN = 8;

    private final Random random = new Random(1);

    private List<String> vocabulary(String letters) {
        return IntStream.range(0, 6000).mapToObj(_ -> random.ints(3 + random.nextInt(6), 0, letters.length())
                .mapToObj(at -> letters.substring(at, at + 1)).collect(Collectors.joining())).toList();
    }

    /// Few words are frequent and most are rare, as in any text.
    private String text(List<String> words, int length) {
        return IntStream.range(0, length)
                .mapToObj(_ -> words.get((int) (words.size() * Math.pow(random.nextDouble(), 3))))
                .collect(Collectors.joining(" "));
    }

    @Test
    void measure() {
        List<String> english = vocabulary("etaoinshrdlucmfwyp");
        List<String> persian = vocabulary("ایرنمدهوتبسشکلزپگ");
        BlogFixture blog = BlogFixture.empty();
        for (int post = 0; post < POSTS; post++) {
            blog.and(post + ".md", "---\ntitle: %s\ntitle_fa: %s\ndate: 2025-01-01\n---\n%s\n\n<!-- PERSIAN -->\n\n%s\n"
                    .formatted(text(english, 4), text(persian, 4), text(english, WORDS), text(persian, WORDS)));
        }
        try (blog) {
            SearchIndex index = blog.site().search();
            say("index of %d posts".formatted(POSTS), List.of(timed(index::ready)));
            List<String> questions = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String word = (i % 2 == 0 ? english : persian).get(random.nextInt(3000));
                questions.add(i % 5 == 0
                        ? word.substring(0, 2)
                        : i % 5 == 1
                                ? word + "q"
                                : i % 5 == 2
                                        ? word + " " + english.get(random.nextInt(1000))
                                        : word);
            }
            for (int round = 0; round < ROUNDS; round++) {
                List<Double> found = questions.stream().map(question -> timed(() -> ask(index, question))).toList();
                List<Double> read = questions.stream().map(question -> timed(() -> readAll(blog.posts(), question)))
                        .toList();
                say("round %d: question in both languages, %d shown".formatted(round, SHOWN), found);
                say("round %d: reading through all texts".formatted(round), read);
                System.out.printf(Locale.ROOT, "ratio of medians: %.3f%n", median(found) / median(read));
            }
        }
    }

    private static void ask(SearchIndex index, String question) {
        for (Language language : Language.values()) {
            Findings findings = index.find(question, language);
            findings.posts().stream().limit(SHOWN).forEach(findings::excerpt);
        }
    }

    private static long readAll(List<Post> posts, String question) {
        return posts.stream().filter(post -> post.translations().values().stream()
                .anyMatch(half -> BlogFixture.html(half).contains(question))).count();
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void say(String what, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "%s: median %.1f ms, worst %.1f ms%n", what, sorted[sorted.length / 2],
                Arrays.stream(sorted).max().orElse(0));
    }
}
