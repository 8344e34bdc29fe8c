package org.diglot.post;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// What came of some posts when few of them changed, so that all that was put in order by what did not change can stay as
/// it is. Immutable.
public final class Succession {
    private final IdentityHashMap<Post, Post> successors;

    private Succession(IdentityHashMap<Post, Post> successors) {
        this.successors = successors;
    }

    /// Empty where the posts are not as many as before, or one that took another's place is not like it.
    ///
    /// @param alike asked of a post and of what is there instead, only where it is another one
    @SuppressWarnings("ReferenceEquality") // To compare posts with all their texts takes longer than what is saved.
    public static Optional<Succession> of(List<Post> before, List<Post> after, BiPredicate<Post, Post> alike) {
        if (before.size() != after.size()) {
            return Optional.empty();
        }
        IdentityHashMap<Post, Post> successors = new IdentityHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            Post old = before.get(i);
            Post next = after.get(i);
            if (old != next) {
                if (!alike.test(old, next)) {
                    return Optional.empty();
                }
                successors.put(old, next);
            }
        }
        return Optional.of(new Succession(successors));
    }

    /// These posts, or what is there instead of them, in their order.
    public List<Post> of(List<Post> posts) {
        return successors.isEmpty()
                ? posts
                : posts.stream().map(post -> successors.getOrDefault(post, post)).toList();
    }
}
