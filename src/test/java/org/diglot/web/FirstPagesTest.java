package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.diglot.BlogFixture;
import org.junit.jupiter.api.Test;

/// Who comes first after a start finds pages that were made (ADR 26).
class FirstPagesTest {
    private static final String END = "end";

    private final LinkedBlockingQueue<String> made = new LinkedBlockingQueue<>();

    @Test
    void homeAndTheNewestPostsAreMadeInBothLanguages() throws InterruptedException {
        BlogFixture blog = BlogFixture.empty().at("2026-02-01T00:00:00Z");
        IntStream.rangeClosed(1, 7).forEach(day -> blog.and("day%d.md".formatted(day),
                """
                ---
                title: Day %d
                date: 2026-01-0%d
                ---
                Tea.
                %s
                """.formatted(day, day, day == 7 ? "" : "<!-- PERSIAN -->\nچای.")));
        try (blog; FirstPages pages = new FirstPages(blog::site, made::add)) {
            pages.start();

            assertThat(next(12)).containsExactly("/en/", "/fa/", "/en/posts/day7", "/fa/posts/day6", "/en/posts/day6",
                    "/fa/posts/day5", "/en/posts/day5", "/fa/posts/day4", "/en/posts/day4", "/fa/posts/day3",
                    "/en/posts/day3", "/fa/posts/day2");
        }
    }

    private List<String> next(int count) {
        return IntStream.range(0, count).mapToObj(_ -> BlogFixture.act(() -> {
            String permalink = made.poll(10, TimeUnit.SECONDS);
            return permalink == null ? END : permalink;
        })).toList();
    }
}
