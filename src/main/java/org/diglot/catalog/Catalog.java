package org.diglot.catalog;

import java.time.chrono.ChronoZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.language.PerLanguage;
import org.diglot.post.Lazy;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Slug;

/// All posts that are published, in every order a reader may ask for; immutable.
public final class Catalog {
    private static final Comparator<Post> NEWEST_FIRST = Comparator
            .comparing(Post::published, ChronoZonedDateTime.timeLineOrder()).reversed().thenComparing(Post::file);

    private final Set<Slug> reserved;
    private final boolean untranslated;
    private final PerLanguage<Shelf> shelves;
    private final List<Post> posts;
    private final Terms terms;
    private final List<Post> displaced;
    private final Lazy<List<Problem>> problems;

    /// Compares posts and puts them in order.
    ///
    /// @param posts in the order of paths
    /// @param reserved slugs no standing page may have, because something else is at their address
    /// @param untranslated whether a post is on the shelf of a language it is not written in
    public Catalog(List<Post> posts, Set<Slug> reserved, boolean untranslated) {
        this(posts, reserved, untranslated, Terms::new);
    }

    private Catalog(List<Post> posts, Set<Slug> reserved, boolean untranslated, Function<List<Post>, Terms> terms) {
        this.reserved = reserved;
        this.untranslated = untranslated;
        List<Problem> found = new ArrayList<>();
        Slugs slugs = new Slugs(reserved, found);
        Map<Boolean, List<Post>> admitted = posts.stream().collect(Collectors.partitioningBy(slugs::admit));
        this.posts = admitted.getOrDefault(true, List.of());
        this.displaced = admitted.getOrDefault(false, List.of());
        this.terms = terms.apply(this.posts);
        found.addAll(this.terms.problems());
        this.problems = new Lazy<>(() -> Stream.concat(found.stream(), Descriptions.compare(this.posts).stream())
                .toList());
        List<Post> newestFirst = this.posts.stream().filter(post -> !post.isPage()).sorted(NEWEST_FIRST).toList();
        this.shelves = PerLanguage.of(language -> shelf(language, newestFirst));
    }

    /// A catalog of other posts, by the same rules. What it has in common with this one it shares.
    public Catalog next(List<Post> others) {
        return new Catalog(others, reserved, untranslated, terms::next);
    }

    private Shelf shelf(Language language, List<Post> newestFirst) {
        Comparator<Post> navigation = Comparator.comparingInt(Post::order)
                .thenComparing(page -> page.nearest(language).title(), language.collation()).thenComparing(Post::file);
        return new Shelf(language, shown(newestFirst, language).toList(),
                shown(posts, language).filter(Post::isPage).sorted(navigation).toList(), terms);
    }

    private Stream<Post> shown(List<Post> some, Language language) {
        return some.stream().filter(post -> untranslated || post.translation(language).isPresent());
    }

    public Shelf shelf(Language language) {
        return shelves.in(language);
    }

    /// Posts and pages in the order of paths.
    public List<Post> posts() {
        return posts;
    }

    public Terms terms() {
        return terms;
    }

    /// The posts left out because another one has their slug.
    public List<Post> displaced() {
        return displaced;
    }

    /// What comparing the posts brought to light.
    public List<Problem> problems() {
        return problems.get();
    }
}
