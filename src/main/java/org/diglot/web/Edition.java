package org.diglot.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.diglot.post.Precedence;
import org.diglot.site.Site;
import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// The answers made of one site, ready to be sent. They go with it: nothing here is ever out of date. Safe for use by many
/// threads.
final class Edition {
    private static final int LOST = 10_000;
    private static final int LONG = 200;
    private static final int ASIDE = 4;
    /// No address begins with it.
    private static final String PROVISIONAL = "provisional ";

    private final Site site;
    private final Instant first;
    private final AsyncCache<String, Ready> answers;
    /// Answers at addresses with a query: there is no end to them, few are asked for twice, and none takes long to make. So
    /// they have a share of their own, and drive out nothing else.
    private final AsyncCache<String, Ready> asides;
    /// Of addresses that lead nowhere: who asks there once, asks again.
    private final Cache<String, Ready> lost = Caffeine.newBuilder().executor(Runnable::run).maximumSize(LOST).build();

    /// @param first when a request first met the site
    /// @param bytes that are kept at most, as far as they can be told beforehand
    Edition(Site site, Instant first, long bytes) {
        this.site = site;
        this.first = first;
        this.answers = cache(bytes - bytes / ASIDE);
        this.asides = cache(bytes / ASIDE);
    }

    private static AsyncCache<String, Ready> cache(long bytes) {
        return Caffeine.newBuilder().executor(Runnable::run).maximumWeight(bytes)
                .weigher((String key, Ready answer) -> key.length() + 2 * answer.content().length()).buildAsync();
    }

    private AsyncCache<String, Ready> keeper(String permalink) {
        return permalink.indexOf('?') < 0 ? answers : asides;
    }

    Site site() {
        return site;
    }

    Instant first() {
        return first;
    }

    /// What is kept for an address as it was asked for.
    Optional<Ready> ready(String permalink) {
        @Nullable
        CompletableFuture<Ready> known = keeper(permalink).getIfPresent(permalink);
        return known == null || known.state() != CompletableFuture.State.SUCCESS
                ? Optional.ofNullable(lost.getIfPresent(permalink))
                : Optional.of(known.resultNow());
    }

    /// Keeps in mind that an address leads nowhere, unless it is a long one.
    ///
    /// @param address as it was asked for, with its query
    void lose(String address, Ready answer) {
        if (address.length() <= LONG) {
            lost.put(address, answer);
        }
    }

    /// The answer at a permalink, made at most once while it is kept: who asks while it is being made waits for it, and
    /// for no other.
    Ready answer(String permalink, Supplier<Ready> make) {
        CompletableFuture<Ready> mine = new CompletableFuture<>();
        @Nullable
        CompletableFuture<Ready> other = keeper(permalink).asMap().putIfAbsent(permalink, mine);
        if (other != null) {
            return outcome(other);
        }
        try {
            mine.complete(Precedence.first(make));
        } catch (RuntimeException | Error e) {
            // It goes from what is kept with this.
            mine.completeExceptionally(e);
        }
        return outcome(mine);
    }

    /// The same of an answer that is sent until a better one can be made.
    Ready provisional(String permalink, Supplier<Ready> make) {
        return answer(PROVISIONAL + permalink, make);
    }

    private static Ready outcome(CompletableFuture<Ready> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /// The permalinks without a query asked for most, the most wanted first.
    List<String> wanted(int most) {
        return answers.synchronous().policy().eviction()
                .map(eviction -> eviction.hottest(most).keySet().stream().map(Edition::permalink).distinct().toList())
                .orElse(List.of());
    }

    private static String permalink(String key) {
        return key.startsWith(PROVISIONAL) ? key.substring(PROVISIONAL.length()) : key;
    }
}
