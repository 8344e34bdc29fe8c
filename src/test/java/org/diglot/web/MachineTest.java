package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.diglot.language.Language;
import org.diglot.output.Output;
import org.diglot.post.Post;
import org.diglot.post.Taxonomy;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.json.JsonMapper;

/// What machines find, and that all of it leads somewhere.
@FixtureSite
class MachineTest {
    private static final String URL = "https://blog.example";

    @LocalServerPort
    private int port;
    @Autowired
    private List<Output> outputs = List.of();
    @Autowired
    private Supplier<Site> current = () -> {
        throw new IllegalStateException();
    };
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    private Document xml(String path) {
        return Jsoup.parse(wire.get(path).text(), "", Parser.xmlParser());
    }

    private static List<Scope> scopes(Scope.Kind kind, Language language, Site site) {
        return switch (kind) {
            case BLOG -> List.of(Scope.Blog.WHOLE);
            case SHELF -> List.of(Scope.Shelf.WHOLE);
            case TERM -> Arrays.stream(Taxonomy.values())
                    .flatMap(taxonomy -> site.shelf(language).terms(taxonomy).stream())
                    .<Scope>map(term -> new Scope.OneTerm(term.value())).toList();
            case POST -> site.news(language).stream().<Scope>map(Scope.OnePost::new).toList();
        };
    }

    @Test
    void everyOutputIsReachableAtItsRoute() {
        Site site = current.get();
        Set<Scope.Kind> seen = new LinkedHashSet<>();
        for (Output output : outputs) {
            for (Scope.Kind kind : output.document().scopes()) {
                for (Language language : Language.values()) {
                    for (Scope scope : scopes(kind, language, site)) {
                        String path = Permalinks.of(new Address.DocumentPage(output.document(), scope), language);
                        Reply reply = wire.get(path);
                        assertThat(reply.status()).describedAs(path).isEqualTo(200);
                        assertThat(reply.header("Content-Type")).describedAs(path)
                                .isEqualToIgnoringCase(output.document().mediaType());
                        assertThat(reply.bytes()).isEqualTo(output.write(site, scope, language));
                        assertThat(reply.header("Content-Language")).describedAs(path)
                                .isEqualTo(kind == Scope.Kind.BLOG ? "" : language.code());
                        seen.add(kind);
                    }
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Scope.Kind.values());
    }

    @Test
    void everyAddressInFeedsAndSitemapAnswers() {
        Set<String> urls = new LinkedHashSet<>(xml("/sitemap.xml").select("loc").eachText());
        urls.addAll(xml("/sitemap.xml").select("[href]").eachAttr("href"));
        for (Language language : Language.values()) {
            Document atom = xml("/" + language.code() + "/atom.xml");
            urls.addAll(atom.select("link").eachAttr("href"));
            atom.select("content").forEach(content -> urls.addAll(links(content.text())));
            Document rss = xml("/" + language.code() + "/feed.xml");
            urls.addAll(rss.select("channel > link, item > link").eachText());
            urls.addAll(rss.select("atom|link").eachAttr("href"));
            urls.addAll(rss.select("enclosure").eachAttr("url"));
            rss.select("content|encoded").forEach(content -> urls.addAll(links(content.text())));
            new JsonMapper().readTree(wire.get("/" + language.code() + "/feed.json").text()).get("items")
                    .forEach(item -> urls.add(item.get("url").asString()));
        }
        for (Element link : Jsoup.parse(wire.get("/llms.txt").text()).select("a")) {
            urls.add(link.attr("href"));
        }
        List<String> own = urls.stream().filter(url -> url.startsWith(URL + "/")).toList();
        assertThat(own).hasSizeGreaterThan(30).allSatisfy(url -> assertThat(
                wire.get(url.substring(URL.length()).split("#", 2)[0]).status()).describedAs(url).isEqualTo(200));
    }

    private static List<String> links(String html) {
        List<String> links = new ArrayList<>(Jsoup.parse(html).select("a[href]").eachAttr("href"));
        links.addAll(Jsoup.parse(html).select("img[src]").eachAttr("src"));
        return links;
    }

    @Test
    void everyPageLeadsToTheFeedsOfItsLanguageAndATermPageToItsOwn() {
        for (String page : List.of("/fa/", "/fa/posts/paired-names", "/fa/archive", "/fa/nothing")) {
            assertThat(feeds(page)).describedAs(page).startsWith("/fa/feed.xml", "/fa/atom.xml", "/fa/feed.json");
        }
        assertThat(feeds("/en/tags/tutorial")).containsExactly("/en/feed.xml", "/en/atom.xml", "/en/feed.json",
                "/en/tags/tutorial/feed.xml", "/en/tags/tutorial/atom.xml", "/en/tags/tutorial/feed.json");
        Document term = wire.get("/en/tags/tutorial").page();
        assertThat(term.select("main a[type=application/rss+xml]").eachAttr("href"))
                .containsExactly("/en/tags/tutorial/feed.xml");
        assertThat(wire.get("/en/posts").page().select("main a[type=application/rss+xml]")).isEmpty();
    }

    private List<String> feeds(String page) {
        return wire.get(page).page().select("head link[rel=alternate][type]:not([type=text/markdown])")
                .eachAttr("href");
    }

    @Test
    void theFeedsOfATermAreFoundByEitherSlug() {
        String persian = wire.get("/fa/tags/tutorial/feed.xml").location();
        assertThat(persian).startsWith("/fa/tags/%").endsWith("/feed.xml");
        assertThat(wire.get(persian).status()).isEqualTo(200);
        assertThat(wire.get("/en/tags/Tutorial/ATOM.xml").location()).isEqualTo("/en/tags/tutorial/atom.xml");
        assertThat(wire.get("/en/tags/tutorial/feed.rss").status()).isEqualTo(404);
        assertThat(wire.get("/en/tags/nothing/feed.xml").status()).isEqualTo(404);
    }

    @Test
    void crawlersAreToldWhereEverythingIs() {
        String robots = wire.get("/robots.txt").text();
        assertThat(robots.lines()).startsWith("User-agent: *").contains("Disallow: /en/search?",
                "Disallow: /fa/search$", "Sitemap: https://blog.example/sitemap.xml");
        assertThat(robots.lines().filter(line -> line.startsWith("Disallow")))
                .allMatch(line -> line.contains("search"));
        assertThat(wire.get("/ROBOTS.txt").location()).isEqualTo("/robots.txt");
        assertThat(wire.get("/sitemap-1.xml").status()).isEqualTo(404);
        assertThat(wire.get("/sitemap-01.xml").status()).isEqualTo(404);
    }

    @Test
    void aTextCanBeHadAsItWasWritten() {
        Reply reply = wire.get("/en/posts/tea-house.md");
        assertThat(reply.header("Content-Type")).isEqualTo("text/markdown;charset=utf-8");
        assertThat(reply.text()).startsWith("---\ntitle: \"").contains("\nlanguage: \"en\"\n",
                "\nurl: \"https://blog.example/en/posts/tea-house\"\n", "\nauthor: \"Parsa\"\n")
                .doesNotContain("PERSIAN");
        assertThat(wire.get("/en/posts/tea-house").page().select("link[type=text/markdown]").attr("href"))
                .isEqualTo("/en/posts/tea-house.md");
        assertThat(wire.get("/EN/posts/Tea-House.MD").location()).isEqualTo("/en/posts/tea-house.md");
        assertThat(wire.get("/en/about.md").status()).isEqualTo(404);
        assertThat(wire.get("/en/posts/nothing.md").status()).isEqualTo(404);
    }

    @Test
    void aTextInOneLanguageIsThereInThatLanguageAlone() {
        assertThat(wire.get("/fa/posts/english-only.md").location()).isEqualTo("/en/posts/english-only.md");
        assertThat(wire.get("/en/posts/english-only.md").status()).isEqualTo(200);
        assertThat(wire.get("/fa/posts/english-only").page().select("link[type=text/markdown]")).isEmpty();
        for (Post post : current.get().catalog().posts()) {
            assertThat(wire.get("/llms.txt").text().contains("/fa/posts/" + post.slug(Language.PERSIAN) + ".md)"))
                    .isEqualTo(!post.isPage() && post.translation(Language.PERSIAN).isPresent()
                            && post.slug(Language.PERSIAN).text().matches("[\\x21-\\x7e]+"));
        }
    }

    @Test
    void languageModelsAreToldWhatThereIs() {
        String text = wire.get("/llms.txt").text();
        assertThat(text).startsWith("# The Test Kitchen\n\n> ").contains("\n## English\n\n- [", "\n## فارسی\n\n- [")
                .contains("](https://blog.example/en/posts/tea-house.md)");
    }
}
