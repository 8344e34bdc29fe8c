package org.diglot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/// Readers come first (ADR 26).
class PrecedenceTest {
    private static final long PATIENCE = 90_000_000;

    @Test
    void givesWayWhileSomebodyWaitsButNotForEver() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread reader = Thread.ofPlatform().start(() -> Precedence.first(() -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "page";
        }));
        begun.await();

        assertThat(waited()).isGreaterThan(PATIENCE);

        end.countDown();
        reader.join();
    }

    @Test
    void waitsForNobodyOnceAPageIsMadeOrFailed() {
        assertThat(Precedence.first(() -> "page")).isEqualTo("page");
        assertThatThrownBy(() -> Precedence.first(() -> {
            throw new IllegalStateException("no page");
        })).hasMessage("no page");

        // The machine may be slow, but not each time.
        assertThat(LongStream.generate(PrecedenceTest::waited).limit(20).min().orElseThrow()).isLessThan(PATIENCE);
    }

    @Test
    void goesOnAsSoonAsThePageIsMade() throws InterruptedException {
        long[] waited = new long[10];
        for (int round = 0; round < waited.length; round++) {
            CountDownLatch begun = new CountDownLatch(1);
            Thread reader = Thread.ofPlatform().start(() -> Precedence.first(() -> {
                begun.countDown();
                long begin = System.nanoTime();
                while (System.nanoTime() - begin < 5_000_000) {
                    Thread.onSpinWait();
                }
                return "page";
            }));
            begun.await();
            waited[round] = waited();
            reader.join();
        }

        assertThat(LongStream.of(waited).min().orElseThrow()).isLessThan(PATIENCE);
    }

    private static long waited() {
        long begin = System.nanoTime();
        Precedence.giveWay();
        return System.nanoTime() - begin;
    }
}
