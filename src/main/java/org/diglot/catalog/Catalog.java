package org.diglot.catalog;

import java.time.chrono.ChronoZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.diglot.post.Placed;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Slug;
import org.diglot.post.Succession;

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
    private final List<Problem> clashes;
    private final Object order;
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
        this.clashes = new ArrayList<>();
        this.order = new Object();
        Slugs slugs = new Slugs(reserved, clashes);
        Map<Boolean, List<Post>> admitted = posts.stream().collect(Collectors.partitioningBy(slugs::admit));
        this.posts = admitted.getOrDefault(true, List.of());
        this.displaced = admitted.getOrDefault(false, List.of());
        this.terms = terms.apply(this.posts);
        this.problems = new Lazy<>(this::compare);
        List<Post> newestFirst = this.posts.stream().filter(post -> !post.isPage()).sorted(NEWEST_FIRST).toList();
        this.shelves = PerLanguage.of(language -> shelf(language, newestFirst));
    }

    private Catalog(Catalog before, List<Post> posts, Succession succession) {
        this.reserved = before.reserved;
        this.untranslated = before.untranslated;
        this.posts = posts;
        this.displaced = List.of();
        this.clashes = List.of();
        this.order = before.order;
        this.terms = before.terms.next(posts);
        this.problems = new Lazy<>(this::compare);
        this.shelves = PerLanguage.of(language -> before.shelf(language).next(succession, terms));
    }

    /// A catalog of other posts, by the same rules. What it has in common with this one it shares.
    public Catalog next(List<Post> others) {
        return Succession.of(posts, others, Catalog::isPlacedLike).filter(_ -> clashes.isEmpty())
                .map(succession -> new Catalog(this, List.copyOf(others), succession))
                .orElseGet(() -> new Catalog(others, reserved, untranslated, terms::next));
    }

    /// Whether a post has the place and the addresses of another one. The navigation has pages in the order of their titles.
    private static boolean isPlacedLike(Post before, Post after) {
        return !before.isPage() && before.layout() == after.layout() && before.file().equals(after.file())
                && before.published().equals(after.published())
                && before.translations().keySet().equals(after.translations().keySet())
                && Arrays.stream(Language.values())
                        .allMatch(language -> before.slug(language).equals(after.slug(language)))
                && aliases(before).equals(aliases(after));
    }

    private static List<String> aliases(Post post) {
        return post.aliases().stream().map(Placed::value).toList();
    }

    /// Whether the posts of another catalog have the same places and addresses. `false` where it takes long to tell.
    public boolean isOrderedLike(Catalog other) {
        return order.equals(other.order);
    }

    private List<Problem> compare() {
        return Stream.of(clashes, terms.problems(), Descriptions.compare(posts)).flatMap(List::stream).toList();
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

    /// The same by file.
    public Map<String, Post> byFile() {
        return posts.stream().collect(Collectors.toMap(Post::file, Function.identity()));
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
