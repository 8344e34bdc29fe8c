package org.diglot.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.diglot.site.Site;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Keeps answers that are ready: those of the current site, and those of no site. Safe for use by many threads.
@Component
final class Editions implements AutoCloseable {
    private static final int WAITING = 20_000;
    private static final int WANTED = 32;
    private static final Duration PREPARATION = Duration.ofMillis(25);

    private final Supplier<Site> current;
    private final long bytes;
    private final SecurityHeaders headers;
    private final Appearances appearances = new Appearances();
    private final Map<String, Ready> lasting = new ConcurrentHashMap<>();
    /// Content that a site shares with the one before is coded once.
    private final Cache<String, Content> contents = Caffeine.newBuilder().executor(Runnable::run).weakValues().build();
    private final BlockingQueue<Content> uncoded = new LinkedBlockingQueue<>(WAITING);
    private final Thread coding;
    private volatile Edition edition;
    private volatile boolean able = true;
    /// Of a site that is not in place yet.
    private volatile Edition next;

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
        long end = System.nanoTime() + PREPARATION.toNanos();
        for (String permalink : edition.wanted(WANTED)) {
            if (System.nanoTime() > end) {
                break;
            }
            make.accept(prepared, permalink);
        }
        next = prepared;
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
            boolean _ = uncoded.offer(ready.content());
        }
        return ready;
    }

    private void code() {
        try {
            Content first = uncoded.take();
            // Native code: it is loaded when there is something to do.
            able = Encoding.BROTLI.isAvailable();
            for (Content content = first; able; content = uncoded.take()) {
                content.in(Encoding.BROTLI);
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
    }
}
