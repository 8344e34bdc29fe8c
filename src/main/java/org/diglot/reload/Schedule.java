package org.diglot.reload;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.diglot.post.Post;
import org.diglot.post.Succession;
import org.diglot.site.State;

/// Which of some posts are published at a moment, and when that changes. Immutable.
///
/// @param posts all there are
/// @param since the moment somebody asked, of these posts or of earlier ones that came and went with them
/// @param published in the order of `posts`
/// @param turn when the next post comes or goes; empty where none does
record Schedule(List<Post> posts, Instant since, List<Post> published, Optional<Instant> turn) {
    static final Schedule NONE = new Schedule(List.of(), Instant.MIN, List.of(), Optional.empty());

    /// The schedule of these posts at this moment. What it has in common with this one it shares.
    Schedule next(List<Post> all, Instant now) {
        return Succession.of(posts, all, Schedule::isShownLike).filter(_ -> isTrue(now))
                .map(succession -> new Schedule(all, since, succession.of(published), turn))
                .orElseGet(() -> of(all, now));
    }

    private boolean isTrue(Instant now) {
        return !now.isBefore(since) && turn.filter(moment -> !moment.isAfter(now)).isEmpty();
    }

    private static boolean isShownLike(Post before, Post after) {
        return before.draft() == after.draft() && before.shown().equals(after.shown());
    }

    private static Schedule of(List<Post> all, Instant now) {
        return new Schedule(all, now, all.stream().filter(post -> State.of(post, now) == State.PUBLISHED).toList(),
                all.stream().filter(post -> !post.draft()).flatMap(post -> post.shown().turns())
                        .filter(moment -> moment.isAfter(now)).min(Comparator.naturalOrder()));
    }
}
