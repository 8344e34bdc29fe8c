package org.diglot.page;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

/// How a page is shown where its address is shared: Open Graph (ogp.me), and the few tags of others that do not read it.
///
/// @param language in which the page truly exists
/// @param others in which it exists too
record Sharing(Site site, Address address, Language language, List<Language> others, String title, String summary) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    List<Property> properties() {
        String image = card(site, address, language);
        Optional<Post> post = post();
        Stream<Property> all = Stream.of(Property.graph("og:type", post.isPresent() ? "article" : "website"),
                Property.graph("og:title", title), Property.graph("og:description", summary),
                Property.graph("og:url", site.absolute(Permalinks.of(address, language))),
                Property.graph("og:site_name", site.identity().title().in(language)),
                Property.graph("og:locale", language.region()));
        Stream<Property> pictures = Stream.of(Property.graph("og:image", image),
                Property.graph("og:image:type", "image/png"),
                Property.graph("og:image:width", Integer.toString(Address.Card.WIDTH)),
                Property.graph("og:image:height", Integer.toString(Address.Card.HEIGHT)),
                Property.graph("og:image:alt", title), Property.named("twitter:card", "summary_large_image"),
                Property.named("twitter:image", image));
        return Stream.of(all,
                others.stream().map(other -> Property.graph("og:locale:alternate", other.region())),
                pictures, post.stream().flatMap(this::article)).flatMap(properties -> properties).toList();
    }

    private Optional<Post> post() {
        return Optional.of(address).flatMap(
                place -> place instanceof Address.PostPage(Post post) ? Optional.of(post) : Optional.empty());
    }

    /// The whole URL of the card that stands for a page.
    static String card(Site site, Address address, Language language) {
        Address of = switch (address) {
            case Address.PostPage _,Address.StandingPage _ -> address;
            default -> Address.Home.FIRST;
        };
        return site.absolute(Permalinks.of(new Address.Card(of), language));
    }

    private Stream<Property> article(Post post) {
        String author = site.author(post, language);
        Stream<Property> dates = Stream.of(
                Property.graph("article:published_time", DATE.format(post.published())),
                Property.graph("article:modified_time", DATE.format(post.updated())));
        return Stream.of(dates,
                Stream.of(author).filter(name -> !name.isEmpty()).map(name -> Property.named("author", name)),
                names(site, post, Taxonomy.CATEGORY, language).map(name -> Property.graph("article:section", name)),
                names(site, post, Taxonomy.TAG, language).map(name -> Property.graph("article:tag", name)))
                .flatMap(properties -> properties);
    }

    static Stream<String> names(Site site, Post post, Taxonomy taxonomy, Language language) {
        return site.catalog().terms().of(post).stream().filter(term -> term.taxonomy() == taxonomy)
                .map((Term term) -> term.name(language));
    }
}
