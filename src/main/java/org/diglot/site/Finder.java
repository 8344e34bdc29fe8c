package org.diglot.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.diglot.catalog.Filter;
import org.diglot.catalog.Shelf;
import org.diglot.language.Digits;
import org.diglot.language.Language;
import org.diglot.media.Gallery;
import org.diglot.post.Lazy;
import org.diglot.post.Post;
import org.diglot.post.Slug;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;

/// Finds what is at an address. Whatever spelling led there, only the permalink answers; the others move to it.
final class Finder {
    private final Site site;
    private final Lazy<OldAddresses> old;

    Finder(Site site) {
        this.site = site;
        this.old = new Lazy<>(() -> new OldAddresses(site));
    }

    Lookup find(String path, Map<String, List<String>> query) {
        Language fallback = site.identity().defaultLanguage();
        Optional<String> decoded = decode(path);
        if (decoded.isEmpty()) {
            return new Lookup.Missing(fallback, Optional.empty());
        }
        // Cut before decoding: an encoded slash is part of a name.
        List<String> segments = Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty())
                .map(segment -> decode(segment).orElseThrow()).toList();
        Optional<Language> language = segments.isEmpty()
                ? Optional.empty()
                : Language.of(segments.getFirst().toLowerCase(Locale.ROOT));
        Optional<Lookup> found = language
                .flatMap(known -> address(known, segments.subList(1, segments.size()), query)
                        .map(address -> canonical(address, known, decoded.get(), query)));
        return found.or(() -> document(segments).map(address -> canonical(address, fallback, decoded.get(), query)))
                .or(() -> old.get().find(segments).map(Lookup.Moved::new))
                .or(() -> language.flatMap(known -> former(known, segments.subList(1, segments.size()))))
                .orElseGet(() -> new Lookup.Missing(language.orElse(fallback), elsewhere(segments)));
    }

    Optional<Gallery.Sized> image(String path) {
        String root = "/" + Permalinks.MEDIA + "/";
        if (!path.startsWith(root)) {
            return Optional.empty();
        }
        // Cut before decoding: no image has a slash in its name.
        List<Optional<String>> segments = Arrays.stream(path.substring(root.length()).split("/", -1))
                .map(Finder::decode).toList();
        return segments.stream().allMatch(segment -> segment.filter(name -> !name.contains("/")).isPresent())
                ? site.gallery().sized(segments.stream().flatMap(Optional::stream).collect(Collectors.joining("/")))
                : Optional.empty();
    }

    /// RFC 3986, section 2.1; empty where an escape is malformed.
    private static Optional<String> decode(String path) {
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Lookup canonical(Address address, Language language, String requested, Map<String, List<String>> query) {
        String permalink = Permalinks.of(address, language);
        String path = permalink.split("\\?", 2)[0];
        boolean chosen = switch (address) {
            case Address.Listing(Filter filter, int page) ->
                FilterQuery.isCanonical(query, Permalinks.parameters(filter, page, language));
            case Address.Search(_, Filter filter, int page) ->
                FilterQuery.isCanonical(query, Permalinks.parameters(filter, page, language));
            default -> true;
        };
        if (!chosen || !decode(path).orElseThrow().equals(requested)) {
            return new Lookup.Moved(permalink);
        }
        return switch (address) {
            // Of a text there is only the one in the language it is written in.
            case Address.DocumentPage(var _, Scope.OnePost(Post post)) when post.translation(language).isEmpty() ->
                new Lookup.Moved(Permalinks.of(address, post.nearest(language).language()));
            case Address.PostPage(Post post) when post.translation(language).isEmpty() ->
                new Lookup.Untranslated(post, language);
            case Address.StandingPage(Post post) when post.translation(language).isEmpty() ->
                new Lookup.Untranslated(post, language);
            // Of a post that is not written in this language there is no card in it.
            case Address.Card(Address of) when written(of, language).isPresent() ->
                new Lookup.Moved(Permalinks.of(address, written(of, language).get()));
            default -> new Lookup.Found(address, language);
        };
    }

    /// The language in which a text is to be read that is not written in this one.
    private static Optional<Language> written(Address address, Language language) {
        return Optional.of(address).flatMap(place -> switch (place) {
            case Address.PostPage(Post post) -> Optional.of(post.nearest(language).language());
            case Address.StandingPage(Post post) -> Optional.of(post.nearest(language).language());
            default -> Optional.empty();
        }).filter(other -> other != language);
    }

    /// The place that the segments after the language name, in any spelling.
    private Optional<Address> address(Language language, List<String> segments, Map<String, List<String>> query) {
        List<String> lower = segments.stream().map(segment -> segment.toLowerCase(Locale.ROOT)).toList();
        if (!lower.isEmpty() && lower.getLast().equals(Permalinks.CARD)) {
            return carded(language, lower.subList(0, lower.size() - 1)).map(Address.Card::new);
        }
        return switch (lower.size()) {
            case 0 -> Optional.of(Address.Home.FIRST);
            case 1 -> top(language, lower.getFirst(), query);
            default -> below(language, lower);
        };
    }

    /// What has a card of its own.
    private Optional<Address> carded(Language language, List<String> segments) {
        return address(language, segments, Map.of()).filter(place -> switch (place) {
            case Address.Home(int page) -> page == 1;
            case Address.PostPage _,Address.StandingPage _ -> true;
            default -> false;
        });
    }

    private Optional<Address> top(Language language, String segment, Map<String, List<String>> query) {
        Optional<Taxonomy> taxonomy = taxonomy(segment);
        if (taxonomy.isPresent()) {
            return Optional.of(new Address.TermIndex(taxonomy.get()));
        }
        return switch (segment) {
            case Permalinks.POSTS -> listing(language, query);
            case Permalinks.ARCHIVE -> Optional.of(new Address.Archive());
            case Permalinks.SEARCH -> search(language, query);
            case Permalinks.HITS -> Optional.of(new Address.Hits(asked(query), filter(language, query)));
            default -> site.document(segment, Scope.Kind.SHELF).<Address>map(
                    document -> new Address.DocumentPage(document, Scope.Shelf.WHOLE))
                    .or(() -> page(language, Slug.of(segment)).map(Address::of));
        };
    }

    private Optional<Address> below(Language language, List<String> segments) {
        String first = segments.getFirst();
        Slug second = Slug.of(segments.get(1));
        if (first.equals(Permalinks.PAGE) && segments.size() == 2) {
            return paged(Address.Home.FIRST, language, segments.get(1));
        }
        if (first.equals(Permalinks.POSTS) && segments.size() == 2) {
            return documentOfPost(language, segments.get(1)).or(() -> post(language, second).map(Address::of));
        }
        if (first.equals(Permalinks.POSTS) && segments.size() == 3 && segments.get(2).equals(Permalinks.PARALLEL)) {
            return post(language, second).filter(post -> isParallel(post, language)).map(Address.Parallel::new);
        }
        Optional<Term> term = taxonomy(first)
                .flatMap(taxonomy -> site.catalog().terms().bySlug(taxonomy, language, second));
        return switch (segments.size()) {
            case 2 -> term.map(found -> new Address.TermPage(found, 1));
            case 3 -> term.flatMap(found -> site.document(segments.get(2), Scope.Kind.TERM)
                    .map(document -> new Address.DocumentPage(document, new Scope.OneTerm(found))));
            case 4 -> term.filter(_ -> segments.get(2).equals(Permalinks.PAGE))
                    .flatMap(found -> paged(new Address.TermPage(found, 1), language, segments.get(3)));
            default -> Optional.empty();
        };
    }

    /// One that is about the blog in all its languages.
    private Optional<Address> document(List<String> segments) {
        return segments.size() != 1
                ? Optional.empty()
                : site.documents(Scope.Kind.BLOG).stream().flatMap(document -> document.part(segments.getFirst())
                        .<Address>map(part -> new Address.DocumentPage(document, new Scope.Blog(part))).stream())
                        .findFirst();
    }

    private Optional<Address> documentOfPost(Language language, String segment) {
        return site.documents(Scope.Kind.POST).stream().filter(document -> segment.endsWith(document.fileName()))
                .flatMap(document -> post(language,
                        Slug.of(segment.substring(0, segment.length() - document.fileName().length())))
                        .filter(site::isPublished)
                        .<Address>map(post -> new Address.DocumentPage(document, new Scope.OnePost(post))).stream())
                .findFirst();
    }

    private Optional<Address> listing(Language language, Map<String, List<String>> query) {
        return paged(new Address.Listing(FilterQuery.of(query, language, site.catalog().terms()), 1), language, query);
    }

    private Optional<Address> search(Language language, Map<String, List<String>> query) {
        return paged(new Address.Search(asked(query), filter(language, query), 1), language, query);
    }

    private static String asked(Map<String, List<String>> query) {
        return query.getOrDefault(Permalinks.QUERY, List.of()).stream().findFirst().map(String::strip).orElse("");
    }

    /// Results are of any year.
    private Filter filter(Language language, Map<String, List<String>> query) {
        Filter filter = FilterQuery.of(query, language, site.catalog().terms());
        return new Filter(filter.category(), filter.tags(), OptionalInt.empty(), filter.unknown().stream()
                .filter(unknown -> !unknown.kind().equals(Permalinks.YEAR)).toList());
    }

    private Optional<Address> paged(Address first, Language language, Map<String, List<String>> query) {
        List<String> page = query.getOrDefault(Permalinks.PAGE, List.of());
        return page.isEmpty() ? Optional.of(first) : paged(first, language, page.getFirst());
    }

    private Optional<Address> paged(Address first, Language language, String number) {
        return number(number).filter(page -> site.posts(first, language).has(page)).map(first::page);
    }

    static Optional<Integer> number(String text) {
        String latin = Digits.latin(text);
        return latin.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.parseInt(latin)) : Optional.empty();
    }

    private static Optional<Taxonomy> taxonomy(String segment) {
        return Arrays.stream(Taxonomy.values()).filter(taxonomy -> Permalinks.segment(taxonomy).equals(segment))
                .findFirst();
    }

    /// By its slug in this language, else in any other.
    private Optional<Post> post(Language language, Slug slug) {
        Shelf shelf = site.shelf(language);
        return shelf.post(slug).or(() -> anywhere(other -> other.post(slug)).filter(shelf::has));
    }

    /// Whether a post can be read side by side, with this language as the page's own.
    private static boolean isParallel(Post post, Language language) {
        return post.translation(language).isPresent() && post.translations().size() > 1;
    }

    private Optional<Post> page(Language language, Slug slug) {
        Shelf shelf = site.shelf(language);
        return shelf.page(slug).or(() -> anywhere(other -> other.page(slug)).filter(shelf::has));
    }

    private Optional<Post> anywhere(Function<Shelf, Optional<Post>> lookup) {
        return Arrays.stream(Language.values()).map(site::shelf).flatMap(shelf -> lookup.apply(shelf).stream())
                .findFirst();
    }

    /// Where a post or page is now that was at this address, or that it is gone; also for what is below its address.
    private Optional<Lookup> former(Language language, List<String> segments) {
        boolean post = segments.size() > 1 && segments.getFirst().equalsIgnoreCase(Permalinks.POSTS);
        List<String> rest = post ? segments.subList(1, segments.size()) : segments;
        if (rest.isEmpty() || rest.size() > (post ? 2 : 1)) {
            return Optional.empty();
        }
        String name = rest.getFirst();
        return former(!post, language, name, below -> rest.size() == 1
                ? Permalinks.of(Address.of(below), language)
                : Permalinks.below(below, language, rest.get(1)))
                .or(() -> formerDocument(post && rest.size() == 1, language, name));
    }

    private Optional<Lookup> formerDocument(boolean post, Language language, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return site.documents(Scope.Kind.POST).stream().filter(document -> post && lower.endsWith(document.fileName()))
                .flatMap(document -> former(false, language,
                        name.substring(0, name.length() - document.fileName().length()),
                        now -> Permalinks.of(new Address.DocumentPage(document, new Scope.OnePost(now)), language))
                        .stream())
                .findFirst();
    }

    private Optional<Lookup> former(boolean page, Language language, String name, Function<Post, String> permalink) {
        return site.past().fate(page, language, Slug.of(name)).map(fate -> fate.now()
                .<Lookup>map(now -> site.shelf(language).has(now)
                        ? new Lookup.Moved(permalink.apply(now))
                        : new Lookup.Missing(language, Optional.of(now)))
                .orElseGet(() -> new Lookup.Gone(language)));
    }

    /// What was asked for and is hidden in that language.
    private Optional<Post> elsewhere(List<String> segments) {
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        Slug slug = Slug.of(segments.getLast());
        boolean post = segments.contains(Permalinks.POSTS);
        return anywhere(shelf -> post ? shelf.post(slug) : shelf.page(slug));
    }
}
