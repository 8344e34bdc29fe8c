package org.diglot.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import org.diglot.catalog.Filter;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Identity;
import org.diglot.site.Permalinks;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.jspecify.annotations.Nullable;

/// Makes the frame of a page.
final class Framer {
    private final Site site;
    private final Language language;
    private final Language opposite;
    private final Assets assets;

    Framer(Site site, Language language, Assets assets) {
        this(site, language, others(language).getFirst(), assets);
    }

    private Framer(Site site, Language language, Language opposite, Assets assets) {
        this.site = site;
        this.language = language;
        this.opposite = opposite;
        this.assets = assets;
    }

    /// The same for the page of a post, which faces a language it is written in, if it is written in another one.
    Framer facing(Post post) {
        return new Framer(site, language, far(post).language(), assets);
    }

    private static List<Language> others(Language language) {
        return Arrays.stream(Language.values()).filter(other -> other != language).toList();
    }

    Leaf near() {
        return new Leaf(language);
    }

    Leaf far() {
        return new Leaf(opposite);
    }

    /// The first other language that a post is written in, else that of the page's far leaf.
    Leaf far(Post post) {
        return others(language).stream().filter(other -> post.translation(other).isPresent()).findFirst()
                .map(Leaf::new).orElseGet(this::far);
    }

    /// The frame of a place.
    ///
    /// @param title of the page alone; empty for the home page
    Frame at(Address address, String title) {
        String summary = Summary.of(address, title, site, near());
        return frame(kind(address), title, summary, head(address, title, summary), address,
                other -> Permalinks.of(across(address, other), other));
    }

    /// The frame of a page that has no place: an error.
    Frame nowhere(String kind, String title, String text) {
        return frame(kind, title, Summary.of(List.of(text, site.identity().tagline().in(language))), Head.NONE, null,
                other -> Permalinks.of(Address.Home.FIRST, other));
    }

    private Head head(Address address, String title, String summary) {
        List<Language> exists = Arrays.stream(Language.values()).filter(other -> exists(address, other)).toList();
        Language written = exists.contains(language) ? language : exists.getFirst();
        Address canonical = canonical(address);
        boolean isCanonical = written == language && canonical.equals(address);
        List<Frame.Alternate> alternates = isCanonical ? alternates(address, exists) : List.of();
        boolean listed = site.preview().isEmpty() && isListed(address);
        String name = title.isEmpty() ? site.identity().title().in(language) : Summary.cut(title);
        List<Language> others = alternates.isEmpty()
                ? List.of()
                : exists.stream().filter(other -> other != language).toList();
        return new Head(Optional.of(site.absolute(Permalinks.of(canonical, written))), alternates,
                step(address, -1), step(address, 1),
                listed ? new Sharing(site, canonical, written, others, name, summary).properties() : List.of(),
                listed && isCanonical ? new LinkedData(site, address, language, name, summary).html() : "");
    }

    /// Whether search engines may have it.
    private static boolean isListed(Address address) {
        return !(address instanceof Address.Parallel) && !(address instanceof Address.Search);
    }

    /// The page before or after one of a list.
    private Optional<String> step(Address address, int by) {
        int page = pageOf(address) + by;
        return Optional.of(address.page(page))
                .filter(next -> !next.equals(address) && site.posts(address, language).has(page))
                .map(next -> Permalinks.of(next, language));
    }

    /// The frame of the page for authors.
    Frame preview(String title) {
        return frame("inner", title, Summary.of(List.of(near().text("preview.about"))), Head.NONE, null,
                Permalinks::preview);
    }

    private Frame frame(String kind, String title, String description, Head head, @Nullable Address address,
            Function<Language, String> cross) {
        Identity identity = site.identity();
        String name = identity.title().in(language);
        return new Frame(near(), far(), kind, Summary.title(title, name), description, head, documents(address), name,
                Permalinks.of(Address.Home.FIRST, language),
                Permalinks.of(Address.Home.FIRST, far().language()),
                navigation(address), crossings(cross),
                identity.social().stream().map(profile -> Link.of(profile.name(), profile.address(), near())).toList(),
                site.preview().map(_ -> Permalinks.preview(language)), assets);
    }

    /// The far leaf's language first.
    private List<Frame.Crossing> crossings(Function<Language, String> cross) {
        return Stream.concat(Stream.of(opposite), others(language).stream().filter(other -> other != opposite))
                .map(other -> new Frame.Crossing(new Leaf(other), other.autonym(), cross.apply(other))).toList();
    }

    private static String kind(Address address) {
        return switch (address) {
            case Address.Home(int page) when page == 1 -> "home";
            case Address.PostPage _ -> "inner post";
            case Address.Parallel _ -> "inner parallel";
            case Address.Search _ -> "inner searching";
            default -> "inner";
        };
    }

    /// A page of lists exists in every language; a post in those it is written in; two texts side by side and what is
    /// found are for search engines nothing of their own.
    private boolean exists(Address address, Language other) {
        return switch (address) {
            case Address.PostPage(Post post) -> post.translation(other).isPresent();
            case Address.StandingPage(Post post) -> post.translation(other).isPresent();
            case Address.Parallel _,Address.Search _ -> other == language;
            default -> true;
        };
    }

    /// One filter alone is what the page of its term is, and both texts side by side are no third one.
    private static Address canonical(Address address) {
        return switch (address) {
            case Address.Listing(Filter filter, int page) when filter.single().isPresent() ->
                new Address.TermPage(filter.single().get(), page);
            case Address.Parallel(Post post) -> new Address.PostPage(post);
            case Address.Search _ -> Address.Search.BLANK;
            default -> address;
        };
    }

    private List<Frame.Alternate> alternates(Address address, List<Language> exists) {
        if (exists.size() < 2 || !exists.stream().allMatch(other -> isWritten(address, other))
                || exists.stream().filter(other -> other != language)
                        .anyMatch(other -> !across(address, other).equals(address))) {
            return List.of();
        }
        Address canonical = canonical(address);
        List<Frame.Alternate> alternates = new ArrayList<>();
        exists.forEach(other -> alternates
                .add(new Frame.Alternate(other.code(), site.absolute(Permalinks.of(canonical, other)))));
        Language fallback = site.identity().defaultLanguage();
        if (exists.contains(fallback)) {
            alternates.add(new Frame.Alternate("x-default", site.absolute(Permalinks.of(canonical, fallback))));
        }
        return alternates;
    }

    /// Whether a list has a text in the language, where it is the list of a term.
    private boolean isWritten(Address address, Language other) {
        return !(canonical(address) instanceof Address.TermPage(Term term, int _)) || site.shelf(other).posts(term)
                .stream().anyMatch(post -> post.translation(other).isPresent());
    }

    /// The same place in another language, as far as it can be the same: its calendar has other years, and a list may
    /// be shorter there.
    private Address across(Address address, Language other) {
        Address same = address instanceof Address.Listing(Filter filter, int page)
                ? filter.year().isEmpty() ? address : new Address.Listing(filter.with(OptionalInt.empty()), 1)
                : address;
        boolean hidden = switch (same) {
            case Address.PostPage(Post post) -> !site.shelf(other).has(post);
            case Address.StandingPage(Post post) -> !site.shelf(other).has(post);
            default -> false;
        };
        if (hidden) {
            return Address.Home.FIRST;
        }
        return pageOf(same) > site.posts(same, other).count() ? same.page(1) : same;
    }

    private static int pageOf(Address address) {
        return switch (address) {
            case Address.Home(int page) -> page;
            case Address.TermPage(_, int page) -> page;
            case Address.Listing(_, int page) -> page;
            case Address.Search(_, _, int page) -> page;
            default -> 1;
        };
    }

    /// Those of the language, and what there is of the place itself.
    private List<Frame.Document> documents(@Nullable Address address) {
        String name = site.identity().title().in(language);
        Stream<Frame.Document> own = switch (address) {
            case Address.TermPage(Term term, _) ->
                documents(new Scope.OneTerm(term), term.name(language) + " – " + name);
            case Address.PostPage(Post post) when post.translation(language).isPresent() && site.isPublished(post) ->
                documents(new Scope.OnePost(post), post.nearest(language).title());
            case null, default -> Stream.of();
        };
        return Stream.concat(documents(Scope.Shelf.WHOLE, name), own).toList();
    }

    private Stream<Frame.Document> documents(Scope scope, String title) {
        return site.documents(scope.kind()).stream().filter(document -> !document.relation().isEmpty())
                .map(document -> new Frame.Document(document.relation(), document.mediaType().split(";", 2)[0], title,
                        Permalinks.of(new Address.DocumentPage(document, scope), language),
                        scope.kind() != Scope.Kind.SHELF));
    }

    private List<Link> navigation(@Nullable Address current) {
        Stream<Link> fixed = Stream.of(link("nav.writing", Address.Listing.ALL, current),
                link("nav.topics", new Address.TermIndex(Taxonomy.CATEGORY), current),
                link("nav.archive", new Address.Archive(), current));
        return Stream.concat(fixed, site.shelf(language).pages().stream().map(page -> standing(page, current)))
                .toList();
    }

    private Link link(String key, Address address, @Nullable Address current) {
        Link link = Link.of(near().text(key), Permalinks.of(address, language), near());
        return link.current(
                address.equals(current) ? "page" : Boolean.toString(current != null && isPartOf(current, address)));
    }

    private Link standing(Post page, @Nullable Address current) {
        Translation shown = page.nearest(language);
        Address address = Address.of(page);
        return Link.of(shown.title(), Permalinks.of(address, language), new Leaf(shown.language()))
                .current(address.equals(current) ? "page" : "false");
    }

    private static boolean isPartOf(Address current, Address whole) {
        return switch (current) {
            case Address.PostPage _,Address.Parallel _,Address.Listing _ -> whole.equals(Address.Listing.ALL);
            case Address.TermIndex _,Address.TermPage _ -> whole instanceof Address.TermIndex;
            case Address.Home _,Address.StandingPage _,Address.Archive _,Address.Search _,Address.Hits _,Address.DocumentPage _,Address.Card _ ->
                false;
        };
    }
}
