package org.diglot.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.language.Spelling;
import org.diglot.post.Placed;
import org.diglot.post.Post;
import org.diglot.post.Slug;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;

/// Addresses that posts had elsewhere: those of the earlier blog, and every alias. They lead to the default language,
/// whatever the browser prefers, so that each always leads to the same place.
final class OldAddresses {
    private static final Set<String> FEEDS = Set.of("feed.xml", "atom.xml", "feed.json");

    private final Site site;
    private final Map<String, Post> aliases = new HashMap<>();
    private final Map<Slug, Post> names = new HashMap<>();

    OldAddresses(Site site) {
        this.site = site;
        for (Post post : site.catalog().posts()) {
            post.aliases().stream().map(Placed::value).map(OldAddresses::normal).filter(alias -> !alias.isEmpty())
                    .forEach(alias -> aliases.putIfAbsent(alias, post));
        }
        // The earlier blog had posts at these addresses and pages elsewhere; its files were its names.
        List<Post> posts = site.catalog().posts().stream().sorted(Comparator.comparing(Post::isPage)).toList();
        posts.forEach(post -> names.putIfAbsent(post.name(), post));
        posts.forEach(post -> names.putIfAbsent(post.slug(site.identity().defaultLanguage()), post));
    }

    /// The permalink of what was at this path.
    Optional<String> find(List<String> segments) {
        Language language = site.identity().defaultLanguage();
        Post aliased = aliases.get(normal(String.join("/", segments)));
        if (aliased != null) {
            return Optional
                    .of(permalink(aliased, Language.of(segments.getFirst().toLowerCase(Locale.ROOT)).orElse(language)));
        }
        return switch (segments.size()) {
            case 1 -> document(segments.getFirst()).or(() -> page(Slug.of(segments.getFirst()))
                    .map(page -> permalink(page, language)));
            case 2 -> switch (segments.getFirst().toLowerCase(Locale.ROOT)) {
                case "blog" ->
                    Optional.ofNullable(names.get(Slug.of(segments.get(1)))).map(post -> permalink(post, language));
                case "tag" -> term(Taxonomy.TAG, segments.get(1));
                case "category" -> term(Taxonomy.CATEGORY, segments.get(1));
                default -> Optional.empty();
            };
            default -> Optional.empty();
        };
    }

    /// In the default language, else in any other.
    private Optional<Post> page(Slug slug) {
        return site.shelf(site.identity().defaultLanguage()).page(slug).or(() -> Arrays.stream(Language.values())
                .flatMap(language -> site.shelf(language).page(slug).stream()).findFirst());
    }

    /// A feed of a format that is not offered leads to one that is: readers of feeds tell formats by their content.
    private Optional<String> document(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.of(lower).filter(FEEDS::contains)
                .flatMap(feed -> site.document(feed, Scope.Kind.SHELF)
                        .or(() -> site.document("feed.xml", Scope.Kind.SHELF)))
                .map(feed -> Permalinks.of(new Address.DocumentPage(feed, Scope.Shelf.WHOLE),
                        site.identity().defaultLanguage()));
    }

    private Optional<String> term(Taxonomy taxonomy, String name) {
        Language preferred = site.identity().defaultLanguage();
        return site.catalog().terms().byName(taxonomy, name)
                .or(() -> site.catalog().terms().bySlug(taxonomy, preferred, Slug.of(name)))
                .map(term -> Permalinks.of(new Address.TermPage(term, 1), language(term, name)));
    }

    private Language language(Term term, String name) {
        Language preferred = site.identity().defaultLanguage();
        String key = Spelling.key(name);
        if (Spelling.key(term.name(preferred)).equals(key)) {
            return preferred;
        }
        return Arrays.stream(Language.values())
                .filter(language -> Spelling.key(term.name(language)).equals(key)
                        || term.slug(language).equals(Slug.of(name)))
                .findFirst().orElse(preferred);
    }

    private String permalink(Post post, Language language) {
        Language shown = site.shelf(language).has(post) ? language : post.nearest(language).language();
        return Permalinks.of(Address.of(post), shown);
    }

    private static String normal(String path) {
        return Spelling.fold(path).replaceAll("^/+|/+$", "");
    }
}
