package org.diglot.site;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Slug;

/// What readers found here while the process ran, and find no more at its place.
public record Past(Map<Former, Fate> fates) {
    public static final Past NONE = new Past(Map.of());

    public Past {
        fates = Map.copyOf(fates);
    }

    /// A place that a post or page had.
    public record Former(boolean page, Language language, Slug slug) {
        public static Former of(Post post, Language language) {
            return new Former(post.isPage(), language, post.slug(language));
        }
    }

    /// @param now what is to be read in its stead; empty where it was deleted
    public record Fate(Optional<Post> now) {}

    /// What became of what had this slug, in this language, else in any other.
    Optional<Fate> fate(boolean page, Language language, Slug slug) {
        return Stream.concat(Stream.of(language), Arrays.stream(Language.values()))
                .flatMap(one -> Optional.ofNullable(fates.get(new Former(page, one, slug))).stream()).findFirst();
    }
}
