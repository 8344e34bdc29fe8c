package org.diglot.web;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.diglot.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Keeps answers that are ready: those of the current site, and those of no site. Safe for use by many threads.
@Component
final class Editions implements AutoCloseable {
    private static final int WAITING = 20_000;
    private static final int WANTED = 32;
    /// Readers come first: an answer is coded so long after it was made and after the last change.
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PREPARATION = Duration.ofMillis(25);

    private final Supplier<Site> current;
    private final long bytes;
    private final SecurityHeaders headers;
    private final Appearances appearances = new Appearances();
    private final Map<String, Ready> lasting = new ConcurrentHashMap<>();
    /// Content that a site shares with the one before is coded once.
    private final Cache<String, Content> contents = Caffeine.newBuilder().executor(Runnable::run).weakValues().build();
    private final BlockingQueue<Uncoded> uncoded = new LinkedBlockingQueue<>(WAITING);
    private final Thread coding;
    private final ExecutorService preparing = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("preparing-", 1).factory());
    private volatile Edition edition;
    private volatile boolean able = true;
    /// As [System#nanoTime].
    private volatile long changed = System.nanoTime();
    /// Of a site that is not in place yet.
    private volatile Edition next;

    /// @param content nothing once no edition holds it: then it is not worth the work, nor the memory while it waits
    /// @param since as [System#nanoTime]
    private record Uncoded(WeakReference<Content> content, long since) {}

    Editions(Supplier<Site> current, SecurityHeaders headers, ReadyLimit limit) {
        this.current = current;
        this.bytes = limit.bytes();
        this.headers = headers;
        this.edition = new Edition(current.get(), Instant.now(), bytes);
        this.next = edition;
        this.coding = Thread.ofPlatform().daemon().name("coding").start(this::code);
    }

    /// What is kept of the current site. Two threads that see a new site at once may each begin an edition; one of them is
    /// soon forgotten.
    Edition current() {
        Site site = current.get();
        Edition known = edition;
        if (known.site() != site) {
            Edition prepared = next;
            known = prepared.site() == site ? prepared : new Edition(site, Instant.now(), bytes);
            edition = known;
        }
        return known;
    }

    /// Begins the edition of a site that is not in place yet with what readers of this one ask for most, as far as there is
    /// time: an edit is not to wait for it.
    ///
    /// @param make makes the answer at a permalink, so that it is kept
    void prepare(Site site, BiConsumer<Edition, String> make) {
        Edition prepared = new Edition(site, Instant.now(), bytes);
        next = prepared;
        changed = System.nanoTime();
        long end = System.nanoTime() + PREPARATION.toNanos();
        CompletableFuture<?>[] pages = edition.wanted(WANTED).stream()
                .map(permalink -> CompletableFuture.runAsync(() -> {
                    if (System.nanoTime() < end) {
                        make.accept(prepared, permalink);
                    }
                }, preparing)).toArray(CompletableFuture<?>[]::new);
        // What is not ready by then is soon.
        CompletableFuture.allOf(pages).completeOnTimeout(null, PREPARATION.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /// What is ready for an address, path and query as they were sent. Of a preview nothing: who may see it is asked
    /// first.
    Optional<Ready> ready(String address) {
        Edition known = current();
        return known.site().isPreview()
                ? Optional.empty()
                : known.ready(address).or(() -> Optional.ofNullable(lasting.get(address)));
    }

    /// The answer at a permalink of a site, kept with it.
    Ready answer(Edition of, String permalink, Supplier<Answer.Body> make) {
        return of.answer(permalink, () -> {
            Answer.Body body = make.get();
            Content content = contents.get(body.content().tag(Encoding.IDENTITY), _ -> body.content());
            return kept(new Ready(body.with(content, appearances.since(permalink, content, of.first())),
                    headers.of(permalink)));
        });
    }

    /// The answer at a permalink until something better can be made of the same site: kept as well, but not ahead of the
    /// servlets, and without a date.
    Ready provisional(Edition of, String permalink, Supplier<Answer.Body> make) {
        return of.provisional(permalink, () -> passing(permalink, make.get()));
    }

    /// The answer at an address that is the same whatever the site is.
    Ready lasting(String path, Supplier<Answer.Body> make) {
        return lasting.computeIfAbsent(path, _ -> kept(new Ready(make.get(), headers.of(path))));
    }

    /// An answer for this once.
    Ready passing(String path, Answer.Body body) {
        return new Ready(body, headers.of(path));
    }

    private Ready kept(Ready ready) {
        if (able && ready.isCoded() && ready.content().ready(Encoding.BROTLI).isEmpty()) {
            // Of a queue that is full, readers see nothing but another coding.
            boolean _ = uncoded.offer(new Uncoded(new WeakReference<>(ready.content()), System.nanoTime()));
        }
        return ready;
    }

    private void pause(long since) throws InterruptedException {
        long elapsed = elapsed(since);
        while (elapsed < PAUSE.toNanos()) {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos() - elapsed);
            elapsed = elapsed(since);
        }
    }

    private long elapsed(long since) {
        long now = System.nanoTime();
        return Math.min(now - since, now - changed);
    }

    private static void code(@Nullable Content content) {
        if (content != null) {
            content.in(Encoding.BROTLI);
        }
    }

    private void code() {
        try {
            Uncoded first = uncoded.take();
            // Native code: it is loaded when there is something to do.
            able = Encoding.BROTLI.isAvailable();
            for (Uncoded waiting = first; able; waiting = uncoded.take()) {
                pause(waiting.since());
                code(waiting.content().get());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            // Nobody takes from the queue any more, so nothing may wait in it.
            able = false;
            uncoded.clear();
        }
    }

    @Override
    public void close() {
        coding.interrupt();
        preparing.shutdown();
    }
}
