package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.diglot.BlogFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is kept of the answers of one site.
class EditionTest {
    private static final int READERS = 16;

    private final BlogFixture blog = BlogFixture.of("tea.md", "---\ntitle: Tea\ndate: 2026-01-01\n---\nTea.\n");
    private final Edition edition = new Edition(blog.site(), Instant.EPOCH, 10_000);

    @AfterEach
    void close() {
        blog.close();
    }

    private static Ready ready(String text) {
        return new Ready(new Answer.Body(200, "text/plain", Optional.empty(), Answer.Freshness.REVALIDATE,
                new Content(text.getBytes(StandardCharsets.UTF_8))), Map.of());
    }

    @Test
    @Timeout(60)
    void oneMakesAnAnswerAndTheOthersWaitForIt() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(READERS);
        CountDownLatch go = new CountDownLatch(1);
        Callable<Ready> ask = () -> {
            asked.countDown();
            return edition.answer("/en/", () -> {
                made.incrementAndGet();
                await(go);
                return ready("home");
            });
        };
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Ready>> answers = IntStream.range(0, READERS).mapToObj(_ -> readers.submit(ask)).toList();
            await(asked);
            assertThat(edition.ready("/en/")).isEmpty();
            // A page that takes long holds up no other.
            for (int page = 0; page < 200; page++) {
                String other = "/en/posts/" + page;
                assertThat(edition.answer(other, () -> ready(other))).isSameAs(edition.ready(other).orElseThrow());
            }
            go.countDown();
            Ready first = answers.getFirst().get();
            for (Future<Ready> answer : answers) {
                assertThat(answer.get()).isSameAs(first);
            }
        }
        assertThat(made).hasValue(1);
        assertThat(edition.ready("/en/")).isPresent();
    }

    @Test
    void addressesThatLeadNowhereAreKnownInBounds() {
        Ready unknown = ready("There is nothing here.");
        edition.lose("/en/nowhere?a=1", unknown);
        edition.lose("/" + "n".repeat(300), unknown);

        assertThat(edition.ready("/en/nowhere?a=1")).containsSame(unknown);
        assertThat(edition.ready("/en/nowhere")).isEmpty();
        assertThat(edition.ready("/" + "n".repeat(300))).isEmpty();
    }

    @Test
    void whatFailedIsMadeAgain() {
        assertThatIllegalStateException().isThrownBy(() -> edition.answer("/en/", () -> {
            throw new IllegalStateException("no template");
        })).withMessage("no template");
        assertThat(edition.ready("/en/")).isEmpty();
        assertThat(edition.answer("/en/", () -> ready("home"))).isSameAs(edition.ready("/en/").orElseThrow());
    }

    @Test
    void noMoreIsKeptThanThereIsRoomFor() {
        for (int page = 0; page < 50; page++) {
            String permalink = "/en/posts/" + page;
            edition.answer(permalink, () -> ready("x".repeat(900)));
        }
        long kept = IntStream.range(0, 50).filter(page -> edition.ready("/en/posts/" + page).isPresent()).count();
        assertThat(kept).isBetween(1L, 4L);
    }

    @Test
    void whatIsAskedForWithAQueryDrivesNoPageOut() {
        edition.answer("/en/", () -> ready("home"));
        for (int filter = 0; filter < 50; filter++) {
            String permalink = "/en/posts?tag=" + filter;
            for (int time = 0; time < 5; time++) {
                edition.answer(permalink, () -> ready("x".repeat(400)));
            }
        }
        long kept = IntStream.range(0, 50).filter(filter -> edition.ready("/en/posts?tag=" + filter).isPresent())
                .count();
        assertThat(kept).isBetween(1L, 3L);
        assertThat(edition.ready("/en/")).isPresent();
        assertThat(edition.wanted(10)).containsExactly("/en/");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
