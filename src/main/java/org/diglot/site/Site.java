package org.diglot.site;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.catalog.Catalog;
import org.diglot.catalog.Shelf;
import org.diglot.language.Language;
import org.diglot.media.Gallery;
import org.diglot.media.Image;
import org.diglot.post.Cover;
import org.diglot.post.Lazy;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Resolver;
import org.diglot.post.Term;
import org.diglot.post.Translation;
import org.diglot.search.Indexer;
import org.diglot.search.SearchIndex;

/// The blog at one moment: immutable, replaced whole. A request asks for the current one once.
public final class Site {
    private final Identity identity;
    private final Catalog catalog;
    private final Gallery gallery;
    private final List<Document> documents;
    private final Optional<Preview> preview;
    private final SearchIndex search;
    private final Past past;
    private final Linker linker;
    private final Lazy<PostIds> ids;
    private final Lazy<SortedSet<String>> styles;
    private final Finder finder;

    /// A blog without images, for readers.
    ///
    /// @param documents the files for machines
    public Site(Identity identity, Catalog catalog, List<Document> documents) {
        this(identity, catalog, Gallery.EMPTY, documents, Optional.empty(), Past.NONE, new Indexer().index(catalog));
    }

    /// @param gallery the images beside the posts
    /// @param preview what only authors see, where the site is for them
    /// @param past what was here before
    /// @param search of the same catalog
    public Site(Identity identity, Catalog catalog, Gallery gallery, List<Document> documents,
            Optional<Preview> preview, Past past, SearchIndex search) {
        this.identity = identity;
        this.catalog = catalog;
        this.gallery = gallery;
        this.documents = List.copyOf(documents);
        this.preview = preview;
        this.past = past;
        this.search = search;
        this.linker = new Linker(catalog.posts(), gallery);
        this.ids = new Lazy<>(() -> new PostIds(catalog.posts()));
        this.styles = new Lazy<>(() -> catalog.posts().stream().flatMap(post -> post.translations().values().stream())
                .filter(translation -> translation.body().mayHaveFormulas())
                .flatMap(translation -> translation.content().styles().stream())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new),
                        Collections::unmodifiableSortedSet)));
        this.finder = new Finder(this);
    }

    /// The same site for authors.
    public Site with(Preview seen) {
        return new Site(identity, catalog, gallery, documents, Optional.of(seen), past, search);
    }

    public Identity identity() {
        return identity;
    }

    public Catalog catalog() {
        return catalog;
    }

    /// The images beside the posts.
    public Gallery gallery() {
        return gallery;
    }

    /// The files for machines that there are copies of for what is of this kind.
    public List<Document> documents(Scope.Kind kind) {
        return documents.stream().filter(document -> document.isFor(kind)).toList();
    }

    /// The file for machines of this name.
    Optional<Document> document(String fileName, Scope.Kind kind) {
        return documents(kind).stream().filter(document -> document.fileName().equals(fileName)).findFirst();
    }

    /// What only authors see; empty where the site is for readers.
    public Optional<Preview> preview() {
        return preview;
    }

    /// What was here before.
    Past past() {
        return past;
    }

    public boolean isPreview() {
        return preview.isPresent();
    }

    /// What is news in a language: the posts written in it whose moment has come, newest first. A feed cannot mark what
    /// only authors may see.
    public List<Post> news(Language language) {
        return shelf(language).posts().stream()
                .filter(post -> post.translation(language).isPresent() && isPublished(post)).toList();
    }

    /// The same for one term.
    public List<Post> news(Term term, Language language) {
        return news(language).stream().filter(post -> catalog.terms().of(post).contains(term)).toList();
    }

    /// What a post is to machines that remember what they have seen: a whole IRI that stays when the blog moves to another
    /// host, and the post to another slug, title or folder. Every language has its own.
    public String id(Post post, Language language) {
        return ids.get().of(post, language);
    }

    /// Whether readers may see a post: whether its moment has come, where authors see it before.
    public boolean isPublished(Post post) {
        return preview.flatMap(known -> known.manuscript(post)).flatMap(Manuscript::state)
                .filter(state -> state != State.PUBLISHED).isEmpty();
    }

    /// What can be found by its words.
    public SearchIndex search() {
        return search;
    }

    /// Whether the words of the posts are known. A site is online before.
    public boolean isIndexed() {
        return search.isReady();
    }

    /// Posts about the same as this one, nearest first: by their words and the terms they share, written in the language;
    /// then those that share terms and are not. Empty for a page. While the posts are not indexed yet, those that share terms
    /// alone: nobody waits for it.
    ///
    /// @param most how many there may be
    public List<Post> related(Post post, Language language, int most) {
        Stream<Post> alike = isIndexed() ? search.related(post, language, most).stream() : Stream.of();
        return Stream.concat(alike, shelf(language).related(post, most).stream()).distinct().limit(most).toList();
    }

    public Shelf shelf(Language language) {
        return catalog.shelf(language);
    }

    /// What is at an address, as a browser sent it.
    ///
    /// @param path percent-encoded, without the query
    /// @param query decoded values by name
    public Lookup find(String path, Map<String, List<String>> query) {
        return finder.find(path, query);
    }

    /// The image, or the rendition of one, at an address as a browser sent it.
    ///
    /// @param path percent-encoded
    public Optional<Gallery.Sized> image(String path) {
        return finder.image(path);
    }

    /// The posts that a place lists, in its order; empty for a place that lists none.
    public Pages<Post> posts(Address address, Language language) {
        Shelf shelf = shelf(language);
        List<Post> posts = switch (address) {
            case Address.Home _ -> shelf.featuredFirst();
            case Address.TermPage(var term, _) -> shelf.posts(term);
            case Address.Listing(var filter, _) -> shelf.posts(filter);
            case Address.Search(var query, var filter, _) ->
                shelf.posts(filter, search.find(query, language).posts());
            case Address.PostPage _,Address.Parallel _,Address.StandingPage _,Address.TermIndex _,Address.Archive _,Address.Hits _,Address.DocumentPage _,Address.Card _ ->
                List.of();
        };
        return new Pages<>(posts, identity.pageSize());
    }

    /// Who wrote a post, in the language; empty where nobody is named. A post that names the owner of the site in one
    /// language names them in the other too.
    public String author(Post post, Language language) {
        String named = post.author().getOrDefault(language, post.author().getOrDefault(post.original(), ""));
        boolean owner = named.isEmpty() || identity.author().distinct().contains(named);
        return owner ? identity.author().in(language) : named;
    }

    /// What posts refer to and is not there.
    ///
    /// @param unseen the posts that readers do not see now
    public List<Problem> unresolved(Collection<Post> unseen, Instant now) {
        return new LostReferences(catalog.posts(), linker, unseen, now).problems();
    }

    /// Knows what the references of a post's text in one language lead to.
    public Resolver resolver(Post post, Translation translation) {
        return new Linked(this, linker, post, translation);
    }

    /// The cover of a post, if it has one that can be shown.
    public Optional<CoverImage> cover(Post post) {
        return linker.cover(post).map(CoverImage::of)
                .or(() -> post.cover().filter(Cover::elsewhere).map(cover -> CoverImage.at(cover.target().value())));
    }

    /// The cover of a post as an image beside the posts.
    public Optional<Image> coverFile(Post post) {
        return linker.cover(post);
    }

    /// The styles of all texts, as in [org.diglot.post.Content].
    public SortedSet<String> styles() {
        return styles.get();
    }

    /// The whole URL of a permalink.
    public String absolute(String permalink) {
        return identity.url() + permalink;
    }
}
