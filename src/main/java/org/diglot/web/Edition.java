package org.diglot.web;

import java.time.Instant;
import java.util.function.Supplier;

import org.diglot.site.Site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// The answers made of one site. They go with it: nothing here is ever out of date. Safe for use by many threads.
final class Edition {
    /// Far more than readers of one blog ask for; a machine that tries every combination of filters fills no more.
    private static final long BYTES = 64L * 1024 * 1024;

    private final Site site;
    private final Instant first;
    private final Appearances appearances;
    private final Cache<String, Answer.Body> answers = Caffeine.newBuilder().maximumWeight(BYTES)
            .weigher((String key, Answer.Body answer) -> key.length() + 2 * answer.content().length()).build();

    /// @param first when a request first met the site
    Edition(Site site, Instant first, Appearances appearances) {
        this.site = site;
        this.first = first;
        this.appearances = appearances;
    }

    Site site() {
        return site;
    }

    /// The answer at a permalink, made at most once while it is kept.
    Answer.Body answer(String permalink, Supplier<Answer.Body> make) {
        return answers.get(permalink, _ -> {
            Answer.Body body = make.get();
            return body.since(appearances.since(permalink, body.content(), first));
        });
    }
}
