package org.diglot.post;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Who goes first where there is more to do than the machine can do at once: what somebody waits for, before what is done
/// so that nobody has to wait later.
public final class Precedence {
    /// However many wait, the other work goes on.
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final AtomicInteger AWAITED = new AtomicInteger();
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final Condition DONE = LOCK.newCondition();

    private Precedence() {}

    /// Does what somebody waits for.
    public static <T> T first(Supplier<T> work) {
        AWAITED.incrementAndGet();
        try {
            return work.get();
        } finally {
            if (AWAITED.decrementAndGet() == 0) {
                LOCK.lock();
                try {
                    DONE.signalAll();
                } finally {
                    LOCK.unlock();
                }
            }
        }
    }

    /// Waits while there is something that somebody waits for, but not long. To be called between two pieces of work, where
    /// nothing is held that others may need. A thread that is interrupted does not wait.
    public static void giveWay() {
        if (AWAITED.get() == 0) {
            return;
        }
        LOCK.lock();
        try {
            long rest = PATIENCE.toNanos();
            while (AWAITED.get() > 0 && rest > 0) {
                rest = DONE.awaitNanos(rest);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            LOCK.unlock();
        }
    }
}
