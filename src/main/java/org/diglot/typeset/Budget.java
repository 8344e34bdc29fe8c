package org.diglot.typeset;

import java.time.Duration;

/// What scripts may spend, in steps of the interpreter: unlike time they are the same on every machine and under any
/// load, so that one text looks the same on all of them. Ten million are about a tenth of a second. For one thread.
public final class Budget {
    /// A last resort, for a machine that is too slow to do the steps.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private long left;
    private long deadline;

    public Budget(long steps) {
        this.left = steps;
    }

    long left() {
        return left;
    }

    public boolean isSpent() {
        return left <= 0;
    }

    /// Takes a part out, no more than there is. What is left of the part comes back by [#add].
    public Budget part(long steps) {
        long part = Math.clamp(steps, 0, Math.max(0, left));
        left -= part;
        return new Budget(part);
    }

    public void add(Budget rest) {
        left += Math.max(0, rest.left);
        rest.left = 0;
    }

    /// Time counts only while a script runs.
    void start() {
        deadline = System.nanoTime() + PATIENCE.toNanos();
    }

    void spend(int steps) {
        left -= steps;
        if (left <= 0 || System.nanoTime() - deadline > 0) {
            left = 0;
            throw new Spent();
        }
    }

    /// An error rather than an exception, so that no script can catch it.
    @SuppressWarnings("serial")
    static final class Spent extends Error {
        Spent() {
            super("budget spent", null, false, false);
        }
    }
}
