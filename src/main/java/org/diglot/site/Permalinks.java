package org.diglot.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.catalog.Filter;
import org.diglot.language.Language;
import org.diglot.media.Image;
import org.diglot.post.Post;
import org.diglot.post.Slug;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;

/// The one place where strings are joined into addresses. All are relative to the root, percent-encoded (RFC 3986) and
/// canonical: `/en/posts/tea`.
public final class Permalinks {
    /// The page for authors, where the site is a preview.
    public static final String PREVIEW = "/preview";
    static final String POSTS = "posts";
    static final String ARCHIVE = "archive";
    static final String MEDIA = "media";
    static final String PARALLEL = "parallel";
    static final String CARD = "card.png";
    static final String PAGE = "page";
    static final String SEARCH = "search";
    static final String CATEGORY = "category";
    static final String TAG = "tag";
    static final String YEAR = "year";
    static final String HITS = "search.json";
    static final String QUERY = "q";
    /// First segments after the language that no standing page may take; those to come are among them.
    public static final Set<Slug> RESERVED = Stream.concat(Stream.of(POSTS, ARCHIVE, PAGE, SEARCH, PARALLEL),
            Arrays.stream(Taxonomy.values()).map(Permalinks::segment)).map(Slug::new)
            .collect(Collectors.toUnmodifiableSet());

    private Permalinks() {}

    /// The permalink of a place in a language.
    public static String of(Address address, Language language) {
        return switch (address) {
            case Address.Home(int page) -> page == 1 ? "/" + language.code() + "/" : paged(path(language), page);
            case Address.PostPage(Post post) -> path(language, POSTS, post.slug(language).text());
            case Address.Parallel(Post post) -> path(language, POSTS, post.slug(language).text(), PARALLEL);
            case Address.StandingPage(Post post) -> path(language, post.slug(language).text());
            case Address.TermIndex(Taxonomy taxonomy) -> path(language, segment(taxonomy));
            case Address.TermPage(Term term, int page) ->
                paged(path(language, segment(term.taxonomy()), term.slug(language).text()), page);
            case Address.Listing(Filter filter, int page) ->
                path(language, POSTS) + query(parameters(filter, page, language));
            case Address.Archive _ -> path(language, ARCHIVE);
            case Address.Search(String query, Filter filter, int page) ->
                path(language, SEARCH) + query(asked(query, filter, page, language));
            case Address.Hits(String query, Filter filter) ->
                path(language, HITS) + query(asked(query, filter, 1, language));
            case Address.DocumentPage(Document document, Scope scope) -> document(document, scope, language);
            case Address.Card(Address of) -> of(of, language).replaceFirst("/?$", "/" + CARD);
        };
    }

    /// What stands below the address of a post, such as both its texts side by side.
    static String below(Post post, Language language, String segment) {
        return of(Address.of(post), language) + "/" + encode(segment);
    }

    private static String document(Document document, Scope scope, Language language) {
        return switch (scope) {
            case Scope.Blog(int part) -> "/" + encode(document.partName(part));
            case Scope.Shelf _ -> path(language, document.fileName());
            case Scope.OneTerm(Term term) ->
                path(language, segment(term.taxonomy()), term.slug(language).text(), document.fileName());
            case Scope.OnePost(Post post) -> path(language, POSTS, post.slug(language).text() + document.fileName());
        };
    }

    /// What crawlers are to leave alone, as RFC 9309 has it: search, and nothing else that begins like it.
    public static List<String> unlisted(Language language) {
        String search = path(language, SEARCH);
        return List.of(search + "$", search + "?", search + ".json");
    }

    /// The page for authors in a language.
    public static String preview(Language language) {
        return PREVIEW + "?lang=" + language.code();
    }

    /// Where texts are searched; the question comes as `q`.
    public static String search(Language language) {
        return path(language, SEARCH);
    }

    /// The address of an icon, which is one for all languages and never changes.
    public static String icon(String fileName) {
        return "/" + fileName;
    }

    static String segment(Taxonomy taxonomy) {
        return switch (taxonomy) {
            case CATEGORY -> "categories";
            case TAG -> "tags";
        };
    }

    /// The address of an image at full size.
    public static String of(Image image) {
        return media(image.path());
    }

    /// The address of a rendition.
    ///
    /// @param width one of the image's widths
    public static String of(Image image, int width) {
        return media(image.renditionPath(width));
    }

    private static String media(String path) {
        return Arrays.stream(path.split("/", -1)).map(Permalinks::encode)
                .collect(Collectors.joining("/", "/" + MEDIA + "/", ""));
    }

    private static String path(Language language, String... segments) {
        return Stream.concat(Stream.of(language.code()), Arrays.stream(segments)).map(Permalinks::encode)
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String paged(String path, int page) {
        return page == 1 ? path : path + "/" + PAGE + "/" + page;
    }

    private static List<Parameter> asked(String query, Filter filter, int page, Language language) {
        return Stream.concat(query.isEmpty() ? Stream.of() : Stream.of(new Parameter(QUERY, query)),
                parameters(filter, page, language).stream()).toList();
    }

    private static String query(List<Parameter> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(parameter -> parameter.name() + "=" + encode(parameter.value()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /// The terms of a filter as a query says them, by name.
    public static Map<String, List<String>> chosen(Filter filter, Language language) {
        return parameters(filter, 1, language).stream().collect(Collectors.groupingBy(Parameter::name,
                LinkedHashMap::new, Collectors.mapping(Parameter::value, Collectors.toList())));
    }

    /// What a list is asked for by its permalink, in the order of the permalink.
    static List<Parameter> parameters(Filter filter, int page, Language language) {
        List<Parameter> parameters = new ArrayList<>();
        filter.category().ifPresent(term -> parameters.add(new Parameter(CATEGORY, term.slug(language).text())));
        filter.tags().forEach(term -> parameters.add(new Parameter(TAG, term.slug(language).text())));
        filter.year().ifPresent(year -> parameters.add(new Parameter(YEAR, Integer.toString(year))));
        filter.unknown().forEach(unknown -> parameters.add(new Parameter(unknown.kind(), unknown.value())));
        if (page > 1) {
            parameters.add(new Parameter(PAGE, Integer.toString(page)));
        }
        return parameters;
    }

    /// One name and value of a query, decoded.
    record Parameter(String name, String value) {}

    /// RFC 3986, section 2.1, with `+` for no character: a space is `%20` in paths and queries alike.
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
