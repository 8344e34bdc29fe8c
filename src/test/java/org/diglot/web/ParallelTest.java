package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.diglot.Lantern;
import org.diglot.Nu;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Both texts of a post side by side, and the ways between them.
class ParallelTest {
    @TempDir
    private static Path posts = Path.of(".");
    private static ConfigurableApplicationContext context = new GenericApplicationContext();
    private static Wire wire = new Wire(0);

    @BeforeAll
    static void serve() throws IOException {
        context = Lantern.serve(posts);
        wire = Wire.to(context);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static Document page(String address) {
        Reply reply = wire.get(address);
        assertThat(reply.status()).as(address).isEqualTo(200);
        return reply.page();
    }

    private static Element row(Document page, String words) {
        return page.select(".couplet").stream().filter(row -> row.text().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("no row with " + words));
    }

    @Test
    void rowsHoldWhatSaysTheSame() {
        Document page = page("/en/posts/lantern/parallel");

        assertThat(row(page, "Before there was").expectFirst(".far").text()).isEqualTo("۱ پیش از کلید، فتیله بود.");
        assertThat(row(page, "Oil").expectFirst(".far h2").text()).isEqualTo("نفت");
        assertThat(row(page, "Castor, slow").expectFirst(".far li").text()).isEqualTo("کرچک، آهسته.");
        assertThat(row(page, "Butter").expectFirst("ol").attr("start")).isEqualTo("3");
        assertThat(row(page, "The wick").expectFirst(".far h3").text()).isEqualTo("فتیله");
        assertThat(row(page, "Third.").expectFirst(".far").text()).contains("اول.", "سوم.");
        assertThat(page.expectFirst("h2#oil").attr("data-facing")).isEqualTo("نفت");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(row(page, "Only in English").hasClass("part")).isTrue();
        assertThat(row(page, "Hours").expectFirst(".far table").text()).contains("کرچک");
        assertThat(row(page, "The end").expectFirst(".far h2").text()).isEqualTo("پایان");
    }

    @Test
    void whatOneTextLacksIsSaidInItsLanguage() {
        Document page = page("/fa/" + "posts/%D9%81%D8%A7%D9%86%D9%88%D8%B3/parallel");

        Element row = row(page, "Only in English");
        assertThat(row.expectFirst(".near").text()).isEqualTo("هنوز به فارسی نیست");
        assertThat(row.expectFirst(".far").attr("lang")).isEqualTo("en");
    }

    @Test
    void whatIsTheSameInBothTextsStandsAcrossOnce() {
        Document page = page("/en/posts/lantern/parallel");

        Elements across = page.select(".couplet.solo > .across");
        assertThat(across.select("pre")).hasSize(1);
        assertThat(across.select("img")).hasSize(1);
        assertThat(across.select(".formula")).hasSize(1);
        assertThat(page.select("pre")).hasSize(1);
        assertThat(page.select("main img:not([alt=''])")).hasSize(1);
        assertThat(row(page, "A lamp at noon").expectFirst(".far").text()).isEqualTo("چراغ، سر ظهر");
    }

    @Test
    void itIsNoPageOfItsOwnForSearchEngines() {
        for (String lang : List.of("en", "fa")) {
            Document post = page("/en/posts/lantern");
            String href = post.expectFirst(lang.equals("en") ? ".opening .near .meta a[href$=parallel]" : ".way a")
                    .attr("href");
            Document page = page(href);

            assertThat(page.expectFirst("html").attr("lang")).isEqualTo(lang);
            assertThat(page.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(page.expectFirst("link[rel=canonical]").attr("href") + "/parallel").endsWith(href);
            assertThat(page.select("link[rel=alternate][hreflang]")).isEmpty();
            assertThat(Nu.errors(wire.get(href).text())).isEmpty();
            assertThat(page(page.expectFirst("a.cross").attr("href")).expectFirst("html").attr("lang"))
                    .isNotEqualTo(lang);
        }
    }

    @Test
    void aPostInOneLanguageHasNone() {
        for (String address : List.of("/en/posts/glass/parallel", "/fa/posts/glass/parallel",
                "/en/posts/felt/parallel", "/en/posts/nothing/parallel", "/en/posts/lantern/parallels")) {
            assertThat(wire.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(page("/en/posts/glass").select("a[href$=parallel]")).isEmpty();
    }

    @Test
    void anotherSpellingLeadsToIt() {
        assertThat(wire.get("/fa/posts/lantern/parallel").location())
                .isEqualTo("/fa/posts/%D9%81%D8%A7%D9%86%D9%88%D8%B3/parallel");
        assertThat(wire.get("/en/posts/Lantern/Parallel/").location()).isEqualTo("/en/posts/lantern/parallel");
    }

    @Test
    void fragmentsOfEitherLanguageLeadToTheSection() {
        Document english = page("/en/posts/lantern");

        assertThat(english.expectFirst("h2#oil #نفت")).isNotNull();
        assertThat(english.expectFirst("h2#oil").attr("data-facing")).isEqualTo("نفت");
        assertThat(english.expectFirst("h2#the-end #پایان")).isNotNull();
        Document persian = page("/fa/posts/%D9%81%D8%A7%D9%86%D9%88%D8%B3");
        assertThat(persian.expectFirst("h2#نفت #oil")).isNotNull();
        // What has no partner leads to the section before.
        assertThat(Objects.requireNonNull(persian.expectFirst("#only-in-english").closest("h3")).id())
                .isEqualTo("فتیله");
        for (Document page : List.of(english, persian)) {
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void fragmentsOfAHalfWithHeadingsLeadToTheBeginningOfOneWithout() {
        Document page = page("/fa/posts/bare");

        assertThat(page.expectFirst("#first").nextElementSiblings().select(".sections")).isNotEmpty();
        assertThat(page.select("#second")).hasSize(1);
    }

    @Test
    void everyHeadingLeadsToItself() {
        Document page = page("/en/posts/lantern");

        assertThat(page.select(".sections :is(h2, h3)")).allSatisfy(heading -> assertThat(
                heading.expectFirst("a.anchor").attr("href")).isEqualTo("#" + heading.id()));
        assertThat(wire.get("/en/feed.xml").text()).doesNotContain("class=\"anchor\"", "data-facing");
    }
}
