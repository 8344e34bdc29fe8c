package org.diglot.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import org.diglot.language.CalendarDate;
import org.diglot.language.Language;
import org.diglot.post.Lazy;
import org.diglot.post.Post;
import org.diglot.post.Slug;
import org.diglot.post.Succession;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;

/// What readers of one language find: its posts in order and every way to them.
public final class Shelf {
    private final Language language;
    private final Terms terms;
    private final List<Post> posts;
    private final List<Post> pages;
    private final Map<String, Integer> places;
    private final Map<Slug, Integer> postsBySlug;
    private final Map<Slug, Post> pagesBySlug;
    private final Lazy<Map<Term, int[]>> byTerm;

    /// @param posts newest first
    /// @param pages in the order of the navigation
    Shelf(Language language, List<Post> posts, List<Post> pages, Terms terms) {
        this.language = language;
        this.posts = List.copyOf(posts);
        this.pages = List.copyOf(pages);
        this.terms = terms;
        this.places = new HashMap<>();
        this.postsBySlug = new HashMap<>();
        this.pagesBySlug = new HashMap<>();
        for (Post post : posts) {
            postsBySlug.put(post.slug(language), places.size());
            places.put(post.file(), places.size());
        }
        pages.forEach(page -> pagesBySlug.put(page.slug(language), page));
        this.byTerm = new Lazy<>(() -> byTerm(this.posts, terms));
    }

    private Shelf(Shelf before, List<Post> posts, Terms terms) {
        this.language = before.language;
        this.posts = posts;
        this.pages = before.pages;
        this.terms = terms;
        this.places = before.places;
        this.postsBySlug = before.postsBySlug;
        this.pagesBySlug = before.pagesBySlug;
        // What is not made yet would keep the posts of that time.
        this.byTerm = terms.equals(before.terms) && before.byTerm.isMade()
                ? before.byTerm
                : new Lazy<>(() -> byTerm(posts, terms));
    }

    /// The same shelf with what came of its posts, in their order and with their slugs; its pages are as they were.
    Shelf next(Succession succession, Terms others) {
        return new Shelf(this, succession.of(posts), others);
    }

    private static Map<Term, int[]> byTerm(List<Post> posts, Terms terms) {
        Map<Term, List<Integer>> having = new LinkedHashMap<>();
        for (int place = 0; place < posts.size(); place++) {
            for (Term term : terms.of(posts.get(place))) {
                having.computeIfAbsent(term, _ -> new ArrayList<>()).add(place);
            }
        }
        Map<Term, int[]> places = new LinkedHashMap<>();
        having.forEach((term, some) -> places.put(term, some.stream().mapToInt(Integer::intValue).toArray()));
        return places;
    }

    /// Newest first.
    public List<Post> posts() {
        return posts;
    }

    /// Featured posts first, then the others; each newest first.
    public List<Post> featuredFirst() {
        return Stream.concat(posts.stream().filter(Post::featured), posts.stream().filter(post -> !post.featured()))
                .toList();
    }

    /// In the order of the navigation.
    public List<Post> pages() {
        return pages;
    }

    public Optional<Post> post(Slug slug) {
        return Optional.ofNullable(postsBySlug.get(slug)).map(posts::get);
    }

    public Optional<Post> page(Slug slug) {
        return Optional.ofNullable(pagesBySlug.get(slug));
    }

    public boolean has(Post post) {
        return pages.contains(post) || places.containsKey(post.file());
    }

    /// Newest first; empty for a term no post here has.
    public List<Post> posts(Term term) {
        return Arrays.stream(byTerm.get().getOrDefault(term, new int[0])).mapToObj(posts::get).toList();
    }

    /// The post published before this one.
    public Optional<Post> older(Post post) {
        return neighbour(post, 1);
    }

    /// The post published after this one.
    public Optional<Post> newer(Post post) {
        return neighbour(post, -1);
    }

    /// Posts that share terms with this one, rare terms before common ones: those written in the language first, then the
    /// nearest. Empty for what shares none, and for a page.
    ///
    /// @param most how many there may be
    public List<Post> related(Post post, int most) {
        return post.isPage() ? List.of() : new Kinship(language, terms, posts, byTerm.get()).of(post, most);
    }

    private Optional<Post> neighbour(Post post, int step) {
        Integer place = places.get(post.file());
        return place == null || place + step < 0 || place + step >= posts.size()
                ? Optional.empty()
                : Optional.of(posts.get(place + step));
    }

    /// The terms that posts here have, in the order of the language's dictionaries.
    public List<Counted<Term>> terms(Taxonomy taxonomy) {
        return byTerm.get().entrySet().stream().filter(entry -> entry.getKey().taxonomy() == taxonomy)
                .map(entry -> new Counted<>(entry.getKey(), entry.getValue().length))
                .sorted(Comparator.comparing(counted -> counted.value().name(language), language.collation())).toList();
    }

    /// By year and month of the language's calendar, newest first.
    public List<ArchiveYear> archive() {
        Map<Integer, Map<Integer, List<Post>>> years = new LinkedHashMap<>();
        for (Post post : posts) {
            CalendarDate date = language.date(post.published());
            years.computeIfAbsent(date.year(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(date.month(), _ -> new ArrayList<>()).add(post);
        }
        return years.entrySet().stream()
                .map(year -> new ArchiveYear(year.getKey(), year.getValue().entrySet().stream()
                        .map(month -> new ArchiveYear.Month(month.getKey(),
                                language.date(month.getValue().getFirst().published()).monthName(),
                                List.copyOf(month.getValue())))
                        .toList()))
                .toList();
    }

    /// The posts that match, newest first.
    public List<Post> posts(Filter filter) {
        return posts(filter, posts);
    }

    /// Those of some posts that match, in their order.
    public List<Post> posts(Filter filter, List<Post> among) {
        return filter.isEmpty() ? among : among.stream().filter(post -> matches(post, filter)).toList();
    }

    public Facets facets(Filter filter) {
        return facets(filter, posts);
    }

    /// What else could be chosen of some posts.
    public Facets facets(Filter filter, List<Post> among) {
        Filter anyCategory = filter.category().map(filter::without).orElse(filter);
        Filter anyYear = filter.with(OptionalInt.empty());
        return new Facets(terms(posts(anyCategory, among), Taxonomy.CATEGORY),
                terms(posts(filter, among), Taxonomy.TAG),
                count(posts(anyYear, among), post -> Stream.of(year(post)),
                        Comparator.<Counted<Integer>>comparingInt(Counted::value).reversed()));
    }

    private List<Counted<Term>> terms(List<Post> among, Taxonomy taxonomy) {
        return count(among, post -> terms.of(post).stream().filter(term -> term.taxonomy() == taxonomy),
                Comparator.<Counted<Term>>comparingInt(Counted::count).reversed()
                        .thenComparing(counted -> counted.value().name(language), language.collation()));
    }

    private static <T> List<Counted<T>> count(List<Post> posts, Function<Post, Stream<T>> values,
            Comparator<Counted<T>> order) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        posts.forEach(post -> values.apply(post).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream().map(entry -> new Counted<>(entry.getKey(), entry.getValue())).sorted(order)
                .toList();
    }

    private boolean matches(Post post, Filter filter) {
        List<Term> has = terms.of(post);
        return filter.unknown().isEmpty() && filter.category().stream().allMatch(has::contains)
                && has.containsAll(filter.tags())
                && (filter.year().isEmpty() || filter.year().getAsInt() == year(post));
    }

    private int year(Post post) {
        return language.date(post.published()).year();
    }
}
