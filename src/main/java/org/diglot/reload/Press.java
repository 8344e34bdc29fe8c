package org.diglot.reload;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.catalog.Catalog;
import org.diglot.media.Gallery;
import org.diglot.post.Lazy;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.search.Indexer;
import org.diglot.site.Document;
import org.diglot.site.Identity;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;
import org.diglot.site.State;
import org.diglot.site.Visibility;

/// Makes a site of posts. Remembers what it last made, so that a change which takes another post's slug does not take
/// the changed post itself offline. Used by one thread.
final class Press {
    /// @param posts all there are, as in [Report]
    /// @param problems of every post and image, and of the comparison of posts, sorted; they take a while to find, on any thread
    record Edition(Site site, List<Post> posts, Lazy<List<Problem>> problems) {}

    private final Identity identity;
    private final Visibility visibility;
    private final List<Document> documents;
    private final Desk desk;
    private final Indexer indexer;
    private final Memory memory;
    private Optional<Catalog> last;

    Press(Identity identity, Visibility visibility, List<Document> documents, Desk desk) {
        this.identity = identity;
        this.visibility = visibility;
        this.documents = documents;
        this.desk = desk;
        this.indexer = new Indexer();
        this.memory = new Memory();
        this.last = Optional.empty();
    }

    Press(Press other) {
        this.identity = other.identity;
        this.visibility = other.visibility;
        this.documents = other.documents;
        this.desk = other.desk;
        this.indexer = other.indexer;
        this.memory = new Memory(other.memory);
        this.last = other.last;
    }

    Edition print(Library library, Gallery gallery, Instant now) {
        List<Post> all = library.posts();
        List<Post> posts = visibility.preview() ? all : library.schedule(now).published();
        Catalog asked = catalog(posts);
        Map<String, Post> online = asked.displaced().isEmpty()
                ? Map.of()
                : last.map(Catalog::byFile).orElse(Map.of());
        Set<String> displaced = asked.displaced().stream().map(Post::file).filter(online::containsKey)
                .collect(Collectors.toSet());
        Catalog catalog = displaced.isEmpty()
                ? asked
                : catalog(posts.stream()
                        .map(post -> displaced.contains(post.file()) ? online.getOrDefault(post.file(), post) : post)
                        .toList());
        last = Optional.of(catalog);
        Site site = new Site(identity, catalog, gallery, documents, Optional.empty(), memory.past(catalog, all),
                indexer.index(catalog));
        List<Problem> read = library.problems();
        boolean finished = library.isFinished();
        Lazy<List<Problem>> found = new Lazy<>(() -> Stream.of(read, gallery.problems(),
                displaced.isEmpty() ? List.<Problem>of() : asked.problems().stream().filter(Problem::isError).toList(),
                catalog.problems(),
                finished ? site.unresolved(unseen(catalog, all), now) : List.<Problem>of(), foreseen(catalog, all, now))
                .flatMap(List::stream).sorted().distinct().toList());
        return new Edition(visibility.preview()
                ? site.with(desk.preview(catalog.posts(), found.get(), library.stamps(), now))
                : site, all, found);
    }

    private static List<Post> unseen(Catalog catalog, List<Post> all) {
        Set<String> seen = catalog.byFile().keySet();
        return all.stream().filter(post -> !seen.contains(post.file())).toList();
    }

    /// What will be wrong when the posts to come are there: their author learns of it while there is time.
    private List<Problem> foreseen(Catalog known, List<Post> all, Instant now) {
        List<Post> planned = all.stream()
                .filter(post -> Set.of(State.PUBLISHED, State.SCHEDULED).contains(State.of(post, now))).toList();
        return visibility.preview() || planned.stream().allMatch(post -> State.of(post, now) == State.PUBLISHED)
                ? List.of()
                : known.next(planned).problems();
    }

    private Catalog catalog(List<Post> posts) {
        return last.map(known -> known.next(posts))
                .orElseGet(() -> new Catalog(posts, Permalinks.RESERVED, visibility.untranslated()));
    }
}
