package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.diglot.BlogFixture;
import org.diglot.post.AllowedHosts;
import org.diglot.site.Site;
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
        return page("page %d".formatted(made.incrementAndGet()));
    }

    private static Answer.Body page(String text) {
        return new Answer.Body(200, "text/plain", Optional.empty(), Answer.Freshness.REVALIDATE,
                new Content(text.getBytes(StandardCharsets.UTF_8)));
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

    @Test
    void whatNoEditionHoldsAnyMoreIsForgottenHoweverManyEditsCome() {
        AtomicReference<Site> site = new AtomicReference<>(blog.site());
        try (Editions busy = new Editions(site::get, new SecurityHeaders(AllowedHosts.NONE), new ReadyLimit(1_000_000));
                BlogFixture after = BlogFixture.of("tea.md", "---\ntitle: Tea\ndate: 2026-01-01\n---\nMore tea.\n")) {
            WeakReference<Content> gone = new WeakReference<>(
                    busy.answer(busy.current(), PAGE, () -> page("tea ".repeat(1000))).content());
            site.set(after.site());

            await().untilAsserted(() -> {
                // Edits without a pause, in which answers would be coded.
                busy.prepare(site.get(), (_, _) -> {});
                busy.current();
                System.gc();
                assertThat(gone.get()).isNull();
            });
        }
    }
}
