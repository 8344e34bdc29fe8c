package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.diglot.BlogFixture;
import org.diglot.post.AllowedHosts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is kept of sites, one after the other.
class EditionsTest {
    private static final String PAGE = "/en/posts/tea";

    private final BlogFixture blog = BlogFixture.of("tea.md", "---\ntitle: Tea\ndate: 2026-01-01\n---\nTea.\n");
    private final Editions editions = new Editions(blog::site, new SecurityHeaders(AllowedHosts.NONE),
            new ReadyLimit(1_000_000));
    private final AtomicInteger made = new AtomicInteger();

    @AfterEach
    void close() {
        editions.close();
        blog.close();
    }

    private Answer.Body make() {
        return new Answer.Body(200, "text/plain", Optional.empty(), Answer.Freshness.REVALIDATE,
                new Content("page %d".formatted(made.incrementAndGet()).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsProvisionalIsMadeOnceAndNotTheLastWord() {
        Edition edition = editions.current();
        Ready first = editions.provisional(edition, PAGE, this::make);
        assertThat(editions.provisional(edition, PAGE, this::make)).isSameAs(first);
        assertThat(editions.ready(PAGE)).isEmpty();
        assertThat(edition.wanted(1)).containsExactly(PAGE);

        Ready last = editions.answer(edition, PAGE, this::make);
        assertThat(editions.ready(PAGE)).contains(last);
        assertThat(made).hasValue(2);
    }
}
