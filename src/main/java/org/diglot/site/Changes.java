package org.diglot.site;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;

import org.diglot.post.Post;

/// When what readers see changed last, by what authors say.
public final class Changes {
    private Changes() {}

    /// Nothing changes for readers before it is there.
    public static ZonedDateTime of(Post post) {
        return post.updated().isAfter(post.published()) ? post.updated() : post.published();
    }

    /// The newest of them; empty where none says when, as pages need not.
    public static Optional<ZonedDateTime> newest(Collection<Post> posts) {
        return posts.stream().map(Changes::of).filter(moment -> moment.toEpochSecond() > 0)
                .max(ZonedDateTime::compareTo);
    }
}
