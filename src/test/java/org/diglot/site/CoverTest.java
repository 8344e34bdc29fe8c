package org.diglot.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.BlogFixture;
import org.diglot.Pictures;
import org.diglot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The picture that stands for a post.
class CoverTest {
    private static BlogFixture blog(String lines) {
        return BlogFixture.of("trip/tea.md", "---\ndate: 2026-01-31\n%s\n---\nTea.\n".formatted(lines))
                .and("trip/cup.png", Pictures.png(40, 30)).and("img/tea field.jpg", Pictures.jpeg(700, 500));
    }

    private static String cover(BlogFixture blog) {
        return blog.site().cover(blog.post("trip/tea.md")).map(CoverImage::address).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"image: cup.png|/media/trip/cup.png",
        "image: /img/tea field.jpg|/media/img/tea%20field.jpg",
        "image: ../img/tea%20field.jpg|/media/img/tea%20field.jpg", "image: '[[cup.png]]'|/media/trip/cup.png",
        "`image: '![[tea field.jpg|300]]'`|/media/img/tea%20field.jpg", "cover: {image: cup.png}|/media/trip/cup.png",
        "banner: [cup.png]|/media/trip/cup.png", "thumbnail: false|none", "image:|none", "title: Tea|none"})
    void theCoverIsFoundAsAnImageOfTheTextIs(String line, String address) {
        BlogFixture blog = blog(line);
        assertThat(cover(blog)).isEqualTo(address);
        assertThat(blog.problems()).isEmpty();
    }

    @Test
    void aCoverThatIsNotThereIsAWarningAtItsValue() {
        BlogFixture blog = blog("cover:\n  image: no.png\n  alt: Tea");
        assertThat(cover(blog)).isEqualTo("none");
        assertThat(blog.problems()).containsExactly(
                "posts/trip/tea.md:4:10: warning: image \"no.png\" is not there; put the file into the posts folder");
    }

    @Test
    void aFileThatIsNoImageIsSaidToBeOfAnotherKind() {
        BlogFixture blog = blog("image: tea.pdf").and("trip/tea.pdf", "%PDF");
        assertThat(blog.problems()).containsExactly(
                "posts/trip/tea.md:3:8: warning: image \"tea.pdf\" is of a kind that is not shown;"
                        + " save it as JPEG, PNG, WebP, GIF, AVIF or SVG");
    }

    @Test
    void aCoverOfAnotherHostIsShownWhereTheHostIsAllowed() {
        assertThat(cover(blog("image: https://img.example/a.png").allowing("img.example")))
                .isEqualTo("https://img.example/a.png");
        BlogFixture blog = blog("image: https://img.example/a.png");
        assertThat(cover(blog)).isEqualTo("none");
        assertThat(blog.problems()).containsExactly("posts/trip/tea.md:3:8: warning: image"
                + " \"https://img.example/a.png\" is not shown; put the file beside the post, or name img.example in"
                + " blog.allowed-hosts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://img.example/a.png", "javascript:alert(1)", "data:image/png;base64,AA",
        "//user@img.example/a.png"})
    void whatIsNoAddressOfAnImageIsNeverShown(String address) {
        BlogFixture blog = blog("image: \"%s\"".formatted(address)).allowing("img.example");
        assertThat(cover(blog)).isEqualTo("none");
        assertThat(blog.problems()).containsExactly("posts/trip/tea.md:3:8: warning: image \"%s\" is not shown;"
                .formatted(address) + " put the file beside the post");
    }

    @Test
    void whatItSaysIsSaidInTheLanguageOfTheReaderIfItCanBe() {
        BlogFixture both = blog("image: cup.png\nimage_alt: A cup\nimage_alt_fa: فنجانی");
        assertThat(both.problems()).isEmpty();
        assertThat(alternative(both, Language.ENGLISH)).isEqualTo("A cup");
        assertThat(alternative(both, Language.PERSIAN)).isEqualTo("فنجانی");
        BlogFixture one = blog("image: cup.png\ncover_alt_fa: فنجانی");
        assertThat(alternative(one, Language.ENGLISH)).isEqualTo("فنجانی");
        assertThat(alternative(blog("image: cup.png"), Language.ENGLISH)).isEmpty();
    }

    private static String alternative(BlogFixture blog, Language language) {
        return blog.post("trip/tea.md").cover().orElseThrow().alternative(language);
    }

    @Test
    void filesOfAPairShareACoverAndEachSaysWhatItShows() {
        BlogFixture blog = BlogFixture.of("en/tea.md", half("image: ../cup.png\nimage_alt: A cup", "Tea."))
                .and("fa/tea.md", half("image_alt: فنجانی\nimage: ../other.png", "چای."))
                .and("cup.png", Pictures.png(40, 30));
        assertThat(blog.site().cover(blog.post()).map(CoverImage::address)).contains("/media/cup.png");
        assertThat(blog.post().cover().orElseThrow().alternative(Language.PERSIAN)).isEqualTo("فنجانی");
        assertThat(blog.problems()).containsExactly("posts/fa/tea.md:4:8: warning: image differs from that of"
                + " posts/en/tea.md, which holds for both; write the same in both, or leave it out here");
    }

    private static String half(String lines, String text) {
        return "---\ndate: 2026-01-31\n%s\n---\n%s\n".formatted(lines, text);
    }
}
