package org.diglot.typeset;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

/// Where scripts run: on a few threads of the system, so that nobody else's work waits for a script, however long it
/// takes, nor is there memory for more than a few at a time.
final class Workshop {
    static final int THREADS = Runtime.getRuntime().availableProcessors();

    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(THREADS, factory());

    private Workshop() {}

    /// The engine looks for its parts with the class loader of the thread, and whoever asks for the first script may have
    /// one that does not know them.
    private static ThreadFactory factory() {
        ThreadFactory threads = Thread.ofPlatform().name("typeset-", 1).daemon().factory();
        return work -> {
            Thread thread = threads.newThread(work);
            thread.setContextClassLoader(Workshop.class.getClassLoader());
            return thread;
        };
    }

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
