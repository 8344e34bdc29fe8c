package org.diglot.typeset;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Where scripts run: on a few threads of the system, so that nobody else's work waits for a script, however long it
/// takes, nor is there memory for more than a few at a time.
final class Workshop {
    static final int THREADS = Runtime.getRuntime().availableProcessors();

    private static final ExecutorService WORKERS = Executors
            .newFixedThreadPool(THREADS, Thread.ofPlatform().name("typeset-", 1).daemon().factory());

    private Workshop() {}

    static <T> T run(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, WORKERS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
