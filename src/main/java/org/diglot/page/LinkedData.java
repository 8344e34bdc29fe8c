package org.diglot.page;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Identity;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

import tools.jackson.databind.json.JsonMapper;

/// What a page is, in the words of schema.org, as a block of JSON-LD that browsers do not run.
///
/// @param language of the page, in which it truly exists
record LinkedData(Site site, Address address, Language language, String title, String summary) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final String TYPE = "@type";

    /// The whole element. Nothing in it can end it: HTML, section 4.12.1.3.
    String html() {
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(thing());
        if (!address.equals(Address.Home.FIRST)) {
            graph.add(trail());
        }
        String json = JSON.writeValueAsString(node("@context", "https://schema.org", "@graph", graph));
        return "<script type=\"application/ld+json\">%s</script>".formatted(json.replace("&", "\\u0026")
                .replace("<", "\\u003c").replace(">", "\\u003e").replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }

    private static Map<String, Object> node(Object... pairs) {
        Map<String, Object> node = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            node.put(pairs[i].toString(), pairs[i + 1]);
        }
        return node;
    }

    private String url(Address place, Language in) {
        return site.absolute(Permalinks.of(place, in));
    }

    private Map<String, Object> thing() {
        return switch (address) {
            case Address.Home(int page) when page == 1 -> blog();
            case Address.PostPage(Post post) -> posting(post, post.nearest(language));
            case Address.StandingPage _ -> page("WebPage");
            default -> page("CollectionPage");
        };
    }

    private Map<String, Object> page(String type) {
        return node(TYPE, type, "@id", url(address, language), "url", url(address, language), "name", title,
                "description", summary, "inLanguage", language.code(), "isPartOf",
                node("@id", url(Address.Home.FIRST, language)));
    }

    private Map<String, Object> blog() {
        Identity identity = site.identity();
        String url = url(Address.Home.FIRST, language);
        Map<String, Object> blog = node(TYPE, "WebSite", "@id", url, "url", url, "name",
                identity.title().in(language));
        List<String> others = identity.title().distinct().stream()
                .filter(name -> !name.equals(identity.title().in(language))).toList();
        if (!others.isEmpty()) {
            blog.put("alternateName", others);
        }
        blog.putAll(node("description", summary, "inLanguage", language.code(), "publisher", publisher(),
                "potentialAction", node(TYPE, "SearchAction", "target", node(TYPE, "EntryPoint", "urlTemplate",
                        site.absolute(Permalinks.search(language)) + "?q={search_term_string}"), "query-input",
                        "required name=search_term_string")));
        return blog;
    }

    /// The owner of the blog, or the blog itself where no owner is named.
    private Map<String, Object> publisher() {
        String owner = site.identity().author().in(language);
        return owner.isEmpty()
                ? node(TYPE, "Organization", "name", site.identity().title().in(language), "url",
                        url(Address.Home.FIRST, language))
                : node(TYPE, "Person", "name", owner, "url", url(Address.Home.FIRST, language));
    }

    private Map<String, Object> posting(Post post, Translation text) {
        String url = url(address, language);
        String author = site.author(post, language);
        Map<String, Object> posting = node(TYPE, "BlogPosting", "@id", url, "url", url, "mainEntityOfPage", url,
                "headline", text.title(), "description", summary, "inLanguage", language.code(), "datePublished",
                DATE.format(post.published()), "dateModified", DATE.format(post.updated()), "author",
                author.isEmpty() ? publisher() : node(TYPE, "Person", "name", author), "publisher", publisher(),
                "image",
                Sharing.card(site, address, language), "wordCount", text.content().words());
        List<String> keywords = Sharing.names(site, post, Taxonomy.TAG, language).toList();
        if (!keywords.isEmpty()) {
            posting.put("keywords", keywords);
        }
        Sharing.names(site, post, Taxonomy.CATEGORY, language).findFirst()
                .ifPresent(name -> posting.put("articleSection", name));
        posting.putAll(translations(post));
        return posting;
    }

    /// The original names its translations, and each of them the original.
    private Map<String, Object> translations(Post post) {
        Language original = post.nearest(post.original()).language();
        if (language != original) {
            return node("translationOfWork", work(post, original));
        }
        List<Map<String, Object>> others = Arrays.stream(Language.values())
                .filter(other -> other != original && post.translation(other).isPresent())
                .map(other -> work(post, other)).toList();
        return others.isEmpty() ? Map.of() : node("workTranslation", others);
    }

    private Map<String, Object> work(Post post, Language other) {
        return node(TYPE, "BlogPosting", "@id", url(Address.of(post), other), "inLanguage", other.code());
    }

    /// The way from the home page.
    private Map<String, Object> trail() {
        Leaf leaf = new Leaf(language);
        Map<String, Object> home = step(Address.Home.FIRST, site.identity().title().in(language));
        Stream<Map<String, Object>> between = switch (address) {
            case Address.PostPage(Post post) -> Stream.of(category(post)
                    .map(term -> step(new Address.TermPage(term, 1), term.name(language)))
                    .orElseGet(() -> step(Address.Listing.ALL, leaf.text("nav.writing"))));
            case Address.TermPage(Term term, _) -> Stream.of(step(new Address.TermIndex(term.taxonomy()),
                    leaf.text("terms." + term.taxonomy().name().toLowerCase(Locale.ROOT))));
            default -> Stream.empty();
        };
        String name = address instanceof Address.TermPage(Term term, _) ? term.name(language) : title;
        List<Map<String, Object>> steps = Stream
                .of(Stream.of(home), between, Stream.of(step(address, name))).flatMap(step -> step).toList();
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).put("position", i + 1);
        }
        return node(TYPE, "BreadcrumbList", "itemListElement", steps);
    }

    private Optional<Term> category(Post post) {
        return site.catalog().terms().of(post).stream().filter(term -> term.taxonomy() == Taxonomy.CATEGORY)
                .findFirst();
    }

    private Map<String, Object> step(Address place, String name) {
        return node(TYPE, "ListItem", "name", name, "item", url(place, language));
    }
}
