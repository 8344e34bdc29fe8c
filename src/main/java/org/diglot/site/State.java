package org.diglot.site;

import java.time.Instant;

import org.diglot.post.Post;

/// Whether readers see a post, or why not; in the order in which posts pass these states.
public enum State {
    DRAFT, SCHEDULED, EXPIRED, PUBLISHED;

    public static State of(Post post, Instant now) {
        if (post.draft()) {
            return DRAFT;
        }
        if (post.shown().holds(now)) {
            return PUBLISHED;
        }
        return post.shown().from().toInstant().isAfter(now) ? SCHEDULED : EXPIRED;
    }
}
