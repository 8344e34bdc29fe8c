package org.diglot.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Knows since when each answer has been what it is: the second in which this process first had a site with that content at
/// that permalink. So the date of an answer moves whenever its content does, also when a post is taken away or its moment
/// comes, which no date of any post would tell; and it is never earlier than the change, because what is not known any more,
/// as after a restart, counts as new. Safe for use by many threads.
final class Appearances {
    private static final int MOST = 50_000;

    /// @param site when the site was first seen that it is part of
    private record Seen(String tag, Instant since, Instant site) {}

    private final Cache<String, Seen> seen = Caffeine.newBuilder().maximumSize(MOST).build();

    /// The moment of a content, to the second.
    ///
    /// @param site when the site was first seen that has it
    Instant since(String permalink, Content content, Instant site) {
        String tag = content.tag(Encoding.IDENTITY);
        Instant second = site.truncatedTo(ChronoUnit.SECONDS);
        Seen now = seen.asMap().compute(permalink, (_, known) -> {
            if (known == null) {
                return new Seen(tag, second, site);
            }
            // An answer of a site that was replaced meanwhile says nothing of what came after it.
            if (known.tag().equals(tag) || site.isBefore(known.site())) {
                return known;
            }
            // Two contents of one second must not share a date: a client that has the first would never ask for the second.
            Instant next = known.since().plusSeconds(1);
            return new Seen(tag, next.isAfter(second) ? next : second, site);
        });
        return now.tag().equals(tag) ? now.since() : second;
    }
}
