package org.diglot.command;

import java.io.PrintWriter;
import java.time.Duration;

import org.diglot.source.Progress;

/// A line on the terminal that says how far the reading has come, and goes when it is done. Nobody sees it who waits
/// less than a second, nor does it get into a file or a pipe.
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long PACE = Duration.ofMillis(100).toNanos();
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean isTerminal;
    private long next = System.nanoTime() + PATIENCE;
    private int done;
    private int all;
    private boolean written;

    ProgressLine(PrintWriter err) {
        this.err = err;
        this.isTerminal = StandardError.isTerminal();
    }

    @Override
    public synchronized void listed(int files) {
        all = files;
    }

    @Override
    public synchronized void read() {
        done++;
        long now = System.nanoTime();
        if (isTerminal && now - next >= 0) {
            err.printf("%s%s of %s files", CLEAR, done, all);
            err.flush();
            written = true;
            next = now + PACE;
        }
    }

    @Override
    public synchronized void close() {
        if (written) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
