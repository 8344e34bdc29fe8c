package org.diglot.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.diglot.BlogFixture;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    private static final String TEA = """
                                      ---
                                      title: Green tea
                                      title_fa: چای سبز
                                      date: 2025-01-01
                                      aliases: [Sencha]
                                      ---
                                      Leaves.

                                      ## The water

                                      Hot[^1].

                                      ### How hot

                                      Not boiling.

                                      ## The cup

                                      Small.

                                      [^1]: Very.

                                      <!-- PERSIAN -->

                                      برگ.

                                      ## آب

                                      داغ.
                                      """;

    private static BlogFixture blog(String english, String persian) {
        return BlogFixture.of("drinks/tea.md", TEA)
                .and("coffee.md", "---\ntitle: Coffee\ndate: 2025-01-02\n---\nBeans.\n")
                .and("post.md",
                        "---\ndate: 2025-01-03\nlang: en\n---\n" + english + "\n\n<!-- PERSIAN -->\n\n" + persian
                                + "\n");
    }

    private static Element english(BlogFixture blog) {
        return text(blog, Language.ENGLISH);
    }

    private static Element persian(BlogFixture blog) {
        return text(blog, Language.PERSIAN);
    }

    private static Element text(BlogFixture blog, Language language) {
        Post post = blog.post("post.md");
        Translation text = post.translation(language).orElseThrow();
        return Jsoup.parseBodyFragment(html(blog, post, text)).body();
    }

    private static String html(BlogFixture blog, Post post, Translation text) {
        return text.content().text().html(blog.site().resolver(post, text));
    }

    @Test
    void aLinkLeadsToTheHalfInTheReadersLanguageAndSaysItsTitle() {
        BlogFixture blog = blog("See [[tea]] and [[tea|this]].", "ببینید: [[tea]] و [[tea#آب]].");

        assertThat(english(blog).select("a").eachAttr("href")).containsExactly("/en/posts/tea", "/en/posts/tea");
        assertThat(english(blog).text()).isEqualTo("See Green tea and this.");
        assertThat(persian(blog).select("a").eachAttr("href")).containsExactly("/fa/posts/tea",
                "/fa/posts/tea#%D8%A2%D8%A8");
        assertThat(persian(blog).text()).isEqualTo("ببینید: چای سبز و چای سبز › آب.");
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void aLinkToAPostInAnotherLanguageNamesIt() {
        Element link = persian(blog("Hi.", "ببینید: [[coffee]].")).expectFirst("a");

        assertThat(link.attr("href")).isEqualTo("/en/posts/coffee");
        assertThat(link.attr("hreflang")).isEqualTo("en");
        assertThat(link.text()).isEqualTo("Coffee (به انگلیسی)");
    }

    @Test
    void aLinkToABlockOfItsOwnTextSaysWhereThatBegins() {
        BlogFixture blog = blog("""
                                [[#^long]] [[#^short]] [[#^drawn]] [[tea#^leaf]]

                                Black tea, *not* green[^1], wants $n^2$ < twelve minutes to be ready. ^long

                                Mine. ^short

                                ![](a.png) ^drawn

                                [^1]: Or white.
                                """, "[[#^s]] و [[#^e]]\n\nدم کنید. ^s\n\nOnly in English. ^e")
                .and("drinks/tea.md", TEA.replace("Not boiling.", "Not boiling. ^Leaf"));

        assertThat(english(blog).expectFirst("p").select("a").eachText()).containsExactly(
                "Black tea, not green, wants n2 < twelve…", "Mine.", "post", "Green tea");
        assertThat(persian(blog).expectFirst("p").select("a").eachText()).containsExactly("دم کنید.",
                "Only in English.");
    }

    @Test
    void aLinkToAnImageSaysItsName() {
        BlogFixture blog = blog("[[a b.png]] [[c.png]]", "[[a b.png]] را").and("x/a b.png", png(10, 10));

        assertThat(english(blog).select("a").eachText()).containsExactly("a b.png");
        assertThat(english(blog).select("p").text()).isEqualTo("a b.png c.png");
        assertThat(persian(blog).select("a").eachText()).containsExactly("a b.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[tea]]", "[[TEA]]", "[[drinks/tea]]", "[[tea.md]]", "[[Green tea]]", "[[green-tea]]",
        "[[چای سبز]]", "[[Sencha]]", "[x](drinks/tea.md)", "[x](./drinks/tea.md)", "[x](tea)(tea.md)[[tea]]"})
    void aPostIsFoundByEveryNameItHas(String link) {
        assertThat(english(blog("See " + link, "سلام")).select("a[href=/en/posts/tea]")).hasSize(1);
    }

    @Test
    void aHeadingIsFoundByItsWordsOrItsAnchor() {
        BlogFixture blog = blog(
                """
                ## My own part

                [[tea#How hot]] [[tea#how-hot|x]] [[#My own part]] [y](#My%20own%20part) [[tea#^leaf]] [z](#^mine)

                Mine. ^mine
                """, "سلام").and("drinks/tea.md", TEA.replace("Not boiling.", "Not boiling. ^Leaf"));

        assertThat(english(blog).select("a").eachAttr("href")).containsExactly("/en/posts/tea#how-hot",
                "/en/posts/tea#how-hot", "#my-own-part", "#my-own-part", "/en/posts/tea#leaf", "#mine");
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void whatLeadsNowhereIsTextAndAWarningAtItsPlace() {
        BlogFixture blog = blog("See [[milk]], [the *milk*](milk.md) and [[tea#Foam]].\n\n![[milk]]",
                "![شیر](img/milk.png)");

        assertThat(english(blog).text()).isEqualTo("See milk, the milk and Green tea. milk");
        assertThat(english(blog).select("a").eachAttr("href")).containsExactly("/en/posts/tea");
        assertThat(persian(blog).expectFirst("span.picture").text()).isEqualTo("شیر");
        assertThat(blog.problems()).containsExactly(
                "posts/post.md:5:5: warning: link \"milk\" leads to no post; write the name of a file, without its extension",
                "posts/post.md:5:15: warning: link \"milk.md\" leads to no post; write the name of a file, without its extension",
                "posts/post.md:5:41: warning: link \"tea#Foam\" leads to no heading of posts/drinks/tea.md; write a heading as it stands in that text",
                "posts/post.md:7:1: warning: embed \"milk\" leads to no post; write the name of a file, without its extension",
                "posts/post.md:11:1: warning: image \"img/milk.png\" is not there; put the file into the posts folder");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", value = {"![[Nope]] -> <p>Nope</p>", "![[Nope|a *label*]] -> <p>a label</p>",
        "![[written]] -> <p>written</p>", "![[written#x]] -> <p>written › x</p>",
        "![[a%20b#c?.png]] -> <p>a%20b › c?.png</p>", "![[چای]] -> <p><bdi lang=\"fa\" dir=\"rtl\">چای</bdi></p>",
        "![[missing.png]] -> ''", "![](missing.png) ![[missing.png|300]] -> ''", "[![](missing.png)](/x) -> ''",
        "![[missing.png]] x -> <p>x</p>", "<img src=\"missing.png\"> -> ''"})
    void whatCannotBeShownIsWordsOrNothing(String text, String shown) {
        BlogFixture blog = blog(text, "سلام").and("written.md", "---\ndate: 2025-01-02\ndraft: true\n---\nNot yet.\n");

        assertThat(english(blog).html().replaceAll("</?div>|\\s*\\n\\s*", "").replace("<p> ", "<p>")).isEqualTo(shown);
        assertThat(english(blog).select("div:empty")).isEmpty();
    }

    @Test
    void anImageSaysInWhichLanguageItsWordsAre() {
        BlogFixture blog = blog("![چای](cup.png)\n\n![tea](cup.png) ![](cup.png)", "![tea](cup.png)\n\n![tea](no.png)")
                .and("cup.png", png(10, 10));

        assertThat(english(blog).select("img").eachAttr("lang")).containsExactly("fa");
        assertThat(persian(blog).select("img").eachAttr("lang")).containsExactly("en");
        assertThat(persian(blog).select("p[lang], p[dir]")).isEmpty();
        assertThat(persian(blog).select(".picture bdi[lang=en]")).hasSize(1);
    }

    @Test
    void anEmbedShowsAPartOfAnotherPost() {
        Element figure = english(blog("## A\n\n![[tea#The water]]", "سلام")).expectFirst("figure.embed");

        assertThat(figure.select("h3").eachText()).containsExactly("The water");
        assertThat(figure.select("h4").eachText()).containsExactly("How hot");
        assertThat(english(blog("![[tea#How hot]]", "سلام")).select("figure h2").eachText()).containsExactly("How hot");
        assertThat(figure.text()).contains("Not boiling.").doesNotContain("Leaves", "Small", "Very");
        assertThat(figure.select("[id]")).isEmpty();
        assertThat(figure.select("sup a").attr("href")).startsWith("/en/posts/tea#");
        assertThat(figure.expectFirst("figcaption a").attr("href")).isEqualTo("/en/posts/tea#the-water");
    }

    @Test
    void aBlockWithANameIsShownWithoutWhatStandsAroundIt() {
        BlogFixture blog = blog("![[blocks#^item]]\n\n![[blocks#^rows]]\n\n![[blocks#^gone]]", "[[blocks#^gone]]")
                .and("blocks.md", """
                                  ---
                                  title: Blocks
                                  date: 2025-01-01
                                  ---
                                  Before.

                                  - other
                                  - this one ^item
                                    - with its own

                                  | A |
                                  |---|
                                  | 1 |

                                  ^rows
                                  """);

        List<Element> shown = english(blog).select("figure.embed > div");
        assertThat(shown.get(0).text()).isEqualTo("this one with its own");
        assertThat(shown.get(1).text()).isEqualTo("A 1");
        assertThat(english(blog).select("figcaption a").eachAttr("href")).containsExactly("/en/posts/blocks#item",
                "/en/posts/blocks#rows", "/en/posts/blocks");
        assertThat(english(blog).select("figcaption").eachText()).containsOnly("Blocks");
        assertThat(blog.problems()).containsExactly(
                "posts/post.md:9:1: warning: embed \"blocks#^gone\" leads to no block of posts/blocks.md; write ^gone at the end of the block that is meant",
                "posts/post.md:13:1: warning: link \"blocks#^gone\" leads to no block of posts/blocks.md; write ^gone at the end of the block that is meant");
    }

    @Test
    void anImageThatIsRefusedIsNotMissingToo() {
        BlogFixture blog = blog("![[broken.png]] and [[broken.png|it]]", "![شیر](drinks/broken.png)")
                .and("drinks/broken.png", new byte[]{1, 2, 3});

        assertThat(persian(blog).text()).isEqualTo("شیر");
        assertThat(blog.problems()).containsExactly(
                "posts/drinks/broken.png:1:1: warning: the file is not an image that browsers show; save it as JPEG, PNG, WebP, GIF, AVIF or SVG",
                "posts/post.md:5:1: warning: image \"broken.png\" is not shown; mend posts/drinks/broken.png, which has a problem of its own",
                "posts/post.md:5:21: warning: link \"broken.png\" leads to a file that is not shown; mend posts/drinks/broken.png, which has a problem of its own",
                "posts/post.md:9:1: warning: image \"drinks/broken.png\" is not shown; mend posts/drinks/broken.png, which has a problem of its own");
    }

    @Test
    void aFileThatIsNoImageIsNotMissing() {
        BlogFixture blog = blog("![a](doc.pdf) ![b](secret.txt) ![c](tiff.tiff) ![d](coffee.md) ![e](README.md)",
                "![f](out.png) ![g](gone.pdf) [h](secret.txt)")
                .and("doc.pdf", "%PDF").and("secret.txt", "Secret.").and("pics/tiff.tiff", "II")
                .and("README.md", "Read me.").andLink("out.png", Path.of("/etc/hostname"));

        assertThat(english(blog).select("img")).isEmpty();
        assertThat(blog.problems()).containsExactly(
                "posts/out.png:1:1: warning: the link leads outside the posts folder; copy the file into the folder",
                "posts/post.md:5:1: warning: image \"doc.pdf\" is of a kind that is not shown; save it as JPEG, PNG, WebP, GIF, AVIF or SVG",
                "posts/post.md:5:15: warning: image \"secret.txt\" is of a kind that is not shown; save it as JPEG, PNG, WebP, GIF, AVIF or SVG",
                "posts/post.md:5:32: warning: image \"tiff.tiff\" is of a kind that is not shown; save it as JPEG, PNG, WebP, GIF, AVIF or SVG",
                "posts/post.md:5:48: warning: image \"coffee.md\" is a post; write ![[coffee]] to show its text",
                "posts/post.md:5:64: warning: image \"README.md\" is of a kind that is not shown; save it as JPEG, PNG, WebP, GIF, AVIF or SVG",
                "posts/post.md:9:1: warning: image \"out.png\" is not shown; mend posts/out.png, which has a problem of its own",
                "posts/post.md:9:15: warning: image \"gone.pdf\" is not there; put the file into the posts folder",
                "posts/post.md:9:30: warning: link \"secret.txt\" leads to no post; of the files beside posts, readers get images alone");
    }

    @Test
    void aFileThatComesOrGoesChangesWhatIsSaidOfIt() {
        try (BlogFixture blog = blog("![a](doc.pdf)", "سلام").followed()) {
            assertThat(blog.problems()).singleElement().asString().contains("is not there");
            blog.and("doc.pdf", "%PDF");
            blog.soon(() -> blog.problems().getFirst().contains("is of a kind that is not shown"));
            blog.delete("doc.pdf");
            blog.soon(() -> blog.problems().getFirst().contains("is not there"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table><tr><th>\n\n%s\n\n</th></tr></table>", "<dl><dt>\n\n%s\n\n</dt></dl>",
        "<table><caption>\n\n%s\n\n</caption></table>", "<footer>\n\n%s\n\n</footer>"})
    void anEmbedIsALinkWhereItsBlocksMayNotStand(String around) {
        Element body = english(blog(around.formatted("![[tea#The water]]"), "سلام"));

        assertThat(body.select("figure")).isEmpty();
        assertThat(body.select("a[href=/en/posts/tea#the-water]").text()).isEqualTo("tea › The water");
        assertThat(english(blog(around.formatted("![[gone#The water]]"), "سلام")).text()).contains("gone › The water");
    }

    @Test
    void anEmbedInAnotherLanguageSaysSo() {
        Element figure = persian(blog("Hi.", "![[coffee]]")).expectFirst("figure.embed");

        assertThat(figure.expectFirst("div").attr("dir")).isEqualTo("ltr");
        assertThat(figure.expectFirst("figcaption").text()).isEqualTo("Coffee (به انگلیسی)");
    }

    @Test
    void embedsThatShowOneAnotherEndInALink() {
        BlogFixture blog = blog("![[a]]", "سلام").and("a.md", "---\ndate: 2025-01-01\n---\nA\n\n![[b]]\n")
                .and("b.md", "---\ndate: 2025-01-01\n---\nB\n\n![[a]]\n\n![[post]]\n");

        assertThat(english(blog).select("figure.embed")).hasSize(2);
        assertThat(english(blog).select("figure.embed figure.embed p > a").eachAttr("href"))
                .containsExactly("/en/posts/a", "/en/posts/post");
    }

    @Test
    void embedsOfEmbedsStayWithinBounds() {
        BlogFixture blog = blog("Text.\n\n![[0]]", "سلام");
        for (int i = 0; i < 4; i++) {
            blog.and(i + ".md", "---\ndate: 2025-01-01\n---\n" + "![[%s]]\n\n".formatted(i + 1).repeat(2000));
        }

        Post post = blog.post("post.md");
        assertThat(html(blog, post, post.nearest(Language.ENGLISH))).hasSizeLessThan(8 << 20);
    }

    @Test
    void anImageHasItsSizeAndIsEnlarged() {
        BlogFixture blog = blog("![A cup|200](drinks/cup.png)\n\n![[cup.png]]", "سلام").and("drinks/cup.png",
                png(1000, 500));
        Element first = english(blog).expectFirst("a.enlarge[href=/media/drinks/cup.png] > img");
        Element second = english(blog).expectFirst("p:last-of-type img");

        assertThat(first.attr("alt")).isEqualTo("A cup");
        assertThat(first.attr("width") + "x" + first.attr("height")).isEqualTo("200x100");
        assertThat(first.hasAttr("loading")).isFalse();
        assertThat(first.attr("srcset")).contains("/media/drinks/cup.png.480.webp 480w");
        assertThat(second.attr("width") + "x" + second.attr("height")).isEqualTo("1000x500");
        assertThat(second.attr("loading")).isEqualTo("lazy");
        assertThat(english(blog).select("a[aria-label=Enlarge the image] > img")).hasSize(1);
    }

    @Test
    void inAPairOfFilesWhatLeadsNowhereIsReportedInItsOwnFile() {
        BlogFixture blog = BlogFixture.of("tea.en.md", "---\ndate: 2025-01-01\n---\nTea.\n\n[[Milk]]\n")
                .and("tea.fa.md", "---\ndate: 2025-01-01\n---\n![شیر](شیر.png)، ![[قند]]\n");

        assertThat(blog.problems()).containsExactly(
                "posts/tea.en.md:6:1: warning: link \"Milk\" leads to no post; "
                        + "write the name of a file, without its extension",
                "posts/tea.fa.md:4:1: warning: image \"شیر.png\" is not there; put the file into the posts folder",
                "posts/tea.fa.md:4:18: warning: link \"قند\" leads to no post; "
                        + "write the name of a file, without its extension");
    }

    @Test
    void aLinkToAPostThatIsNotThereYetSaysWhy() {
        BlogFixture blog = blog("[[later]] [[written]] [[gone]] ![[board.canvas]]", "سلام").at("2025-06-01T00:00:00Z")
                .and("later.md", "---\ndate: 2026-01-02\n---\nLater.\n")
                .and("written.md", "---\ndate: 2025-01-02\ndraft: true\n---\nNot yet.\n")
                .and("gone.md", "---\ndate: 2025-01-02\nexpiryDate: 2025-02-01\n---\nGone.\n");

        assertThat(english(blog).select("a")).isEmpty();
        assertThat(blog.problems()).containsExactly(
                "posts/post.md:5:1: warning: link \"later\" leads to posts/later.md, which is not there before "
                        + "2026-01-02T00:00+03:30; readers see text without a link",
                "posts/post.md:5:11: warning: link \"written\" leads to posts/written.md, which is a draft; "
                        + "readers see text without a link",
                "posts/post.md:5:23: warning: link \"gone\" leads to posts/gone.md, which is no longer there; "
                        + "readers see text without a link",
                "posts/post.md:5:32: warning: link \"board.canvas\" leads to no post; "
                        + "of the files beside posts, readers get images alone");
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
