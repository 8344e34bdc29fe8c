package org.diglot.reload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.catalog.Catalog;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.site.Document;
import org.diglot.site.Identity;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

/// Makes a site of posts. Remembers what it last made, so that a change which takes another post's slug does not take
/// the changed post itself offline. Used by one thread.
final class Press {
    /// @param problems of the comparison of posts
    record Edition(Site site, List<Problem> problems) {}

    private final Identity identity;
    private final boolean untranslated;
    private final List<Document> documents;
    private Map<String, Post> online = Map.of();

    Press(Identity identity, boolean untranslated, List<Document> documents) {
        this.identity = identity;
        this.untranslated = untranslated;
        this.documents = documents;
    }

    /// @param posts in the order of paths
    Edition print(List<Post> posts) {
        Catalog catalog = catalog(posts);
        List<Problem> problems = new ArrayList<>(catalog.problems());
        Set<String> displaced = catalog.displaced().stream().map(Post::file).filter(online::containsKey)
                .collect(Collectors.toSet());
        if (!displaced.isEmpty()) {
            catalog = catalog(posts.stream()
                    .map(post -> displaced.contains(post.file()) ? online.getOrDefault(post.file(), post) : post)
                    .toList());
            problems = Stream.concat(problems.stream().filter(Problem::isError), catalog.problems().stream()).distinct()
                    .toList();
        }
        Map<String, Post> now = new HashMap<>();
        catalog.posts().forEach(post -> now.put(post.file(), post));
        online = now;
        return new Edition(new Site(identity, catalog, documents), problems);
    }

    private Catalog catalog(List<Post> posts) {
        return new Catalog(posts, Permalinks.RESERVED, untranslated);
    }
}
