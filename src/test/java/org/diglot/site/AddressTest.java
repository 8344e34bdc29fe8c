package org.diglot.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.diglot.BlogFixture;
import org.diglot.LittleSite;
import org.diglot.catalog.Filter;
import org.diglot.language.Language;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private final BlogFixture blog = LittleSite.blog();

    /// Every place of the little site.
    private static List<Address> places(Site site, Language language) {
        List<Address> places = new ArrayList<>(List.of(Address.Home.FIRST, new Address.Archive()));
        site.catalog().posts().forEach(post -> places.add(Address.of(post)));
        site.documents(Scope.Kind.SHELF)
                .forEach(document -> places.add(new Address.DocumentPage(document, Scope.Shelf.WHOLE)));
        List<Term> terms = new ArrayList<>();
        for (Taxonomy taxonomy : Taxonomy.values()) {
            places.add(new Address.TermIndex(taxonomy));
            site.shelf(language).terms(taxonomy).forEach(term -> terms.add(term.value()));
        }
        site.news(language).forEach(post -> site.documents(Scope.Kind.POST)
                .forEach(document -> places.add(new Address.DocumentPage(document, new Scope.OnePost(post)))));
        places.add(Address.Listing.ALL);
        for (Term term : terms) {
            places.add(new Address.TermPage(term, 1));
            site.documents(Scope.Kind.TERM)
                    .forEach(document -> places.add(new Address.DocumentPage(document, new Scope.OneTerm(term))));
            places.add(new Address.Listing(Filter.of(term), 1));
            places.add(new Address.Listing(Filter.of(term).with(OptionalInt.of(1404)), 1));
            terms.forEach(other -> places.add(new Address.Listing(Filter.of(term).with(other), 1)));
        }
        List<Address> further = new ArrayList<>();
        for (Address place : places) {
            for (int page = 2; page <= site.posts(place, language).count(); page++) {
                further.add(place.page(page));
            }
        }
        places.addAll(further);
        return places;
    }

    @Test
    void aPermalinkLeadsBackToItsPlaceInEveryLanguage() {
        for (Language language : Language.values()) {
            List<Address> places = places(blog.site(), language);
            assertThat(places).hasSizeGreaterThan(40);
            for (Address place : places) {
                String permalink = Permalinks.of(place, language);
                Lookup lookup = blog.find(permalink);
                if (lookup instanceof Lookup.Untranslated(var post, Language asked)) {
                    assertThat(Address.of(post)).isEqualTo(place);
                    assertThat(post.translation(asked)).isEmpty();
                } else {
                    assertThat(lookup).describedAs(permalink).isEqualTo(new Lookup.Found(place, language));
                }
            }
        }
    }

    @Test
    void aPermalinkIsAnAddressByTheRules() {
        for (Language language : Language.values()) {
            for (Address place : places(blog.site(), language)) {
                String permalink = Permalinks.of(place, language);
                assertThat(permalink).matches("[\\x21-\\x7e]+").doesNotContain("+").startsWith("/" + language.code());
                assertThat(permalink.endsWith("/")).isEqualTo(place.equals(Address.Home.FIRST));
                assertThat(URI.create(permalink)).hasToString(permalink);
            }
        }
    }

    @Test
    void noTwoPlacesShareAPermalink() {
        for (Language language : Language.values()) {
            assertThat(places(blog.site(), language).stream().distinct()
                    .filter(place -> !(place instanceof Address.Listing))
                    .map(place -> Permalinks.of(place, language))).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"/en, /en/", "/EN/, /en/", "/En, /en/", "//en//, /en/", "/en/page/1, /en/", "/fa/page/1/, /fa/",
        "/en/page/2/, /en/page/2", "/en/page/02, missing", "/en/page/۲, /en/page/2", "/en/page/0, missing",
        "/en/page/3, missing", "/en/page/-1, missing", "/en/page/99999999999, missing", "/en/page, missing"})
    void theHomePageHasOneSpelling(String address, String target) {
        assertThat(blog.leadsTo(address)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"/en/posts/tea, found", "/en/posts/tea/, /en/posts/tea", "/EN/Posts/TEA, /en/posts/tea",
        "/en//posts/tea, /en/posts/tea", "/en/posts/t%65a, found", "/en/posts/new%20year, /en/posts/new-year",
        "/en/posts/new_year, /en/posts/new-year", "/en/posts/new-year, found",
        "/en/posts/%D9%82%D9%87%D9%88%D9%87, /en/posts/coffee",
        "/fa/posts/coffee, /fa/posts/%D9%82%D9%87%D9%88%D9%87", "/fa/posts/قهوه, found",
        "/fa/posts/%D9%82%D9%87%D9%88%D9%87, found", "/fa/posts/english-only, untranslated",
        "/en/posts/persian-only, untranslated", "/en/posts/draft, missing", "/en/posts/future, missing",
        "/en/posts/about, missing", "/en/posts/tea/more, missing", "/en/tea, missing", "/de/posts/tea, missing",
        "/en/posts/tea%, missing", "/en/posts/%zz, missing", "/en/posts/%ff%fe, missing", "/%, missing",
        "/en/posts/..%2f..%2fetc%2fpasswd, missing", "/en/posts/%00, missing", "/en/posts/-, missing",
        "/en/posts/tea%20, /en/posts/tea"})
    void aPostHasOneSpellingInEachLanguage(String address, String target) {
        assertThat(blog.leadsTo(address)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"/en/about, found", "/en/about/, /en/about", "/en/About, /en/about",
        "/fa/about, /fa/%D8%AF%D8%B1%D8%A8%D8%A7%D8%B1%D9%87", "/en/درباره, /en/about", "/fa/links, untranslated",
        "/en/archive, found", "/en/archive/, /en/archive", "/en/ARCHIVE, /en/archive", "/en/archive/2025, missing",
        "/en/posts/, /en/posts", "/en/Posts, /en/posts", "/en/feed.xml, found", "/en/feed.xml/, /en/feed.xml",
        "/en/FEED.XML, /en/feed.xml", "/en/tags, found", "/fa/tags/, /fa/tags", "/en/Categories, /en/categories",
        "/en/tag, missing"})
    void everyOtherPlaceHasOneSpellingToo(String address, String target) {
        assertThat(blog.leadsTo(address)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"/en/tags/hot, found", "/en/tags/Hot, /en/tags/hot", "/en/tags/hot/, /en/tags/hot",
        "/en/tags/داغ, /en/tags/hot", "/fa/tags/hot, /fa/tags/%D8%AF%D8%A7%D8%BA", "/fa/tags/داغ, found",
        "/en/tags/hot/page/1, /en/tags/hot", "/en/tags/hot/page/2, found", "/en/tags/hot/page/3, missing",
        "/en/tags/hot/page, missing", "/en/tags/hot/x/2, missing", "/en/tags/c++, /en/tags/c-plus-plus",
        "/en/tags/c%2B%2B, /en/tags/c-plus-plus", "/en/tags/nothing, missing", "/en/categories/hot, missing",
        "/en/tags/drinks, missing",
        "/fa/categories/drinks, /fa/categories/%D9%86%D9%88%D8%B4%DB%8C%D8%AF%D9%86%DB%8C-%D9%87%D8%A7",
        "/fa/categories/نوشيدني‌ها, /fa/categories/%D9%86%D9%88%D8%B4%DB%8C%D8%AF%D9%86%DB%8C-%D9%87%D8%A7"})
    void aTermIsFoundByEitherOfItsSlugs(String address, String target) {
        assertThat(blog.leadsTo(address)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"/en/posts?tag=hot&page=1, /en/posts?tag=hot", "/en/posts?page=1, /en/posts",
        "/en/posts/?tag=hot, /en/posts?tag=hot", "/en/posts?page=2, found", "/en/posts?page=3, missing",
        "/en/posts?page=x, missing", "/en/posts?tag=nothing, found", "/en/posts?year=never, found",
        "/en/posts?tag=&category=&year=, /en/posts", "/en/posts?tag=Hot, /en/posts?tag=hot",
        "/en/posts?year=٢٠٢٥, found", "/en/posts?other=1, found"})
    void aListHasOneSpellingForEachPage(String address, String target) {
        assertThat(blog.leadsTo(address)).isEqualTo(target);
    }

    @Test
    void aFilterIsReadInAnySpelling() {
        Filter english = filter("/en/posts?category=Drinks&tag=hot&tag=LEAVES&year=2025");
        Filter persian = filter("/fa/posts?category=drinks&tag=داغ&tag=برگ&year=۱۴۰۴");
        assertThat(english.category()).isPresent().isEqualTo(persian.category());
        assertThat(english.tags()).hasSize(2).isEqualTo(persian.tags());
        assertThat(english.year()).hasValue(2025);
        assertThat(persian.year()).hasValue(1404);
        assertThat(filter("/fa/posts?year=١٤٠٤").year()).hasValue(1404);
    }

    @Test
    void anUnknownValueIsKeptInWordsAndListsNothing() {
        Filter filter = filter("/en/posts?tag=hot&tag=Cold%20Tea&category=x&year=MMXXV");
        assertThat(filter.unknown()).containsExactlyInAnyOrder(new Filter.Unknown("tag", "Cold Tea"),
                new Filter.Unknown("category", "x"), new Filter.Unknown("year", "MMXXV"));
        assertThat(blog.site().posts(new Address.Listing(filter, 1), Language.ENGLISH).all()).isEmpty();
        String permalink = Permalinks.of(new Address.Listing(filter, 1), Language.ENGLISH);
        assertThat(filter(permalink)).isEqualTo(filter);
    }

    @Test
    void aYearWithoutPostsListsNothing() {
        assertThat(blog.site().posts(new Address.Listing(filter("/en/posts?year=1404"), 1), Language.ENGLISH).all())
                .isEmpty();
        assertThat(blog.leadsTo("/en/posts?year=1404")).isEqualTo("found");
    }

    @Test
    void moreValuesThanAnyoneChoosesAreNotRead() {
        String many = String.join("&", java.util.stream.IntStream.range(0, 5000).mapToObj(i -> "tag=t" + i).toList());
        assertThat(filter("/en/posts?" + many).unknown()).hasSizeLessThan(20);
    }

    private Filter filter(String address) {
        return switch (blog.find(address)) {
            case Lookup.Found(Address.Listing(Filter filter, _), _) -> filter;
            case Lookup.Moved(String permalink) -> filter(permalink);
            default -> Filter.NONE;
        };
    }

    @Test
    void whatIsMissingAnswersInTheLanguageOfItsPath() {
        assertThat(blog.find("/fa/nothing"))
                .isEqualTo(new Lookup.Missing(Language.PERSIAN, java.util.Optional.empty()));
        assertThat(blog.find("/en/nothing"))
                .isEqualTo(new Lookup.Missing(Language.ENGLISH, java.util.Optional.empty()));
        assertThat(blog.find("/nothing")).isEqualTo(new Lookup.Missing(Language.ENGLISH, java.util.Optional.empty()));
    }

    @Test
    void aHiddenTranslationIsMissingAndNamesThePostElsewhere() {
        BlogFixture hiding = LittleSite.blog().hidingUntranslated();
        assertThat(hiding.find("/fa/posts/english-only")).isEqualTo(
                new Lookup.Missing(Language.PERSIAN, java.util.Optional.of(hiding.post("english-only.md"))));
        assertThat(hiding.leadsTo("/en/posts/english-only")).isEqualTo("found");
        assertThat(hiding.leadsTo("/blog/persian-only/")).isEqualTo("/fa/posts/persian-only");
    }

    @ParameterizedTest
    @CsvSource({"/blog/tea/, /en/posts/tea", "/blog/tea, /en/posts/tea", "/Blog/TEA/, /en/posts/tea",
        "/blog/new%20year/, /en/posts/new-year", "/blog/coffee/, /en/posts/coffee", "/tag/Hot/, /en/tags/hot",
        "/tag/hot, /en/tags/hot", "/tag/C++/, /en/tags/c-plus-plus", "/tag/c%2B%2B/, /en/tags/c-plus-plus",
        "/tag/داغ/, /fa/tags/%D8%AF%D8%A7%D8%BA", "/tag/%D8%AF%D8%A7%D8%BA/, /fa/tags/%D8%AF%D8%A7%D8%BA",
        "/category/Drinks/, /en/categories/drinks",
        "/category/نوشیدنی‌ها/, /fa/categories/%D9%86%D9%88%D8%B4%DB%8C%D8%AF%D9%86%DB%8C-%D9%87%D8%A7",
        "/category/نوشيدني%20ها/, /fa/categories/%D9%86%D9%88%D8%B4%DB%8C%D8%AF%D9%86%DB%8C-%D9%87%D8%A7",
        "/feed.xml, /en/feed.xml", "/atom.xml, /en/atom.xml", "/feed.json, /en/feed.xml", "/about/, /en/about",
        "/about, /en/about", "/2019/tea.html, /en/posts/tea", "/2019/Tea.html/, /en/posts/tea",
        "/old%20tea, /en/posts/tea", "/old%20tea/, /en/posts/tea", "/چای%20قدیم, /en/posts/tea",
        "/چاي%20قديم/, /en/posts/tea", "/blog/nothing/, missing", "/tag/nothing/, missing", "/blog/, missing",
        "/blog/draft/, missing", "/wp-login.php, missing"})
    void anOldAddressLeadsToTheDefaultLanguage(String address, String target) {
        assertThat(blog.leadsTo(address)).isEqualTo(target);
    }

    @Test
    void theDefaultLanguageMayBePersian() {
        BlogFixture persian = LittleSite.blog().preferring(Language.PERSIAN);
        assertThat(persian.leadsTo("/blog/tea/")).isEqualTo("/fa/posts/tea");
        assertThat(persian.leadsTo("/feed.xml")).isEqualTo("/fa/feed.xml");
        assertThat(persian.leadsTo("/tag/داغ/")).isEqualTo("/fa/tags/%D8%AF%D8%A7%D8%BA");
        assertThat(persian.leadsTo("/2019/tea.html")).isEqualTo("/fa/posts/tea");
    }

    @Test
    void aPostsOldAddressIsNotTakenByAPageOfItsName() {
        BlogFixture both = BlogFixture.of("about.md", "---\nlayout: page\n---\nPage.")
                .and("posts/about.md", "---\ndate: 2025-12-26\n---\nPost.");
        assertThat(both.problems()).isEmpty();
        assertThat(both.leadsTo("/blog/about/")).isEqualTo("/en/posts/about");
        assertThat(both.leadsTo("/about/")).isEqualTo("/en/about");
    }

    @Test
    void anAliasNeverHidesWhatIsThere() {
        BlogFixture two = BlogFixture.of("a.md", "---\ndate: 2025-12-26\naliases: [/en/posts/b, /en/old/]\n---\nA.")
                .and("b.md", "---\ndate: 2025-12-26\naliases: /fa/old\n---\nB.");
        assertThat(two.leadsTo("/en/posts/b")).isEqualTo("found");
        assertThat(two.leadsTo("/en/old")).isEqualTo("/en/posts/a");
        assertThat(two.leadsTo("/fa/old/")).isEqualTo("/fa/posts/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "//", "/en/../fa/", "/en/./posts", "/en/posts//", "/\u0000", "/en/posts/\ud83d",
        "/en/posts/%ED%A0%80", "/%F0%9F%98%80", "/en/posts/%25", "/en?x=y&x=%zz"})
    void noAddressIsTooStrange(String path) {
        assertThat(blog.site().find(path.split("\\?", 2)[0], Map.of())).isNotNull();
    }

    @Test
    void everyMoveLeadsStraightToItsPlace() {
        for (String address : List.of("/EN/Posts/TEA/", "/blog/coffee/", "/tag/داغ/", "/en/tags/داغ/page/1/",
                "/feed.xml",
                "/fa/posts/COFFEE", "/about/")) {
            assertThat(blog.leadsTo(blog.leadsTo(address))).describedAs(address).isEqualTo("found");
        }
    }

    @Test
    void everyOldAddressOfAnEmptyBlogIsMissing() {
        BlogFixture empty = BlogFixture.empty();
        for (String address : List.of("/blog/x", "/tag/x", "/category/x", "/about")) {
            assertThat(empty.leadsTo(address)).isEqualTo("missing");
        }
        assertThat(empty.leadsTo("/en/")).isEqualTo("found");
        assertThat(empty.leadsTo("/fa/posts")).isEqualTo("found");
        assertThat(empty.leadsTo("/fa/archive")).isEqualTo("found");
    }
}
