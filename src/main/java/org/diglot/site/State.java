package org.diglot.site;

import java.time.Instant;

import org.diglot.post.Post;

/// Whether readers see a post, or why not.
public enum State {
    PUBLISHED, SCHEDULED, DRAFT;

    public static State of(Post post, Instant now) {
        if (post.draft()) {
            return DRAFT;
        }
        return post.published().toInstant().isAfter(now) ? SCHEDULED : PUBLISHED;
    }
}
