package org.diglot.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;

import org.diglot.BlogFixture;
import org.diglot.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which image a post means.
class GalleryTest {
    private static final byte[] IMAGE = Pictures.png(4, 3);

    private static BlogFixture vault() {
        return BlogFixture.empty().and("cat.png", IMAGE).and("trip/dog.png", IMAGE).and("trip/img/cat.png", IMAGE)
                .and("attachments/Pasted image 2024.png", IMAGE).and("static/images/logo.png", IMAGE)
                .and("a/deep/one/bird.png", IMAGE).and("z/bird.png", IMAGE).and("b/bird.png", IMAGE)
                .and("Photo.PNG", IMAGE).and("گربهٔ من.png", IMAGE)
                .and(Normalizer.normalize("café.png", Normalizer.Form.NFD), IMAGE);
    }

    private static String found(String file, String reference) {
        return vault().site().gallery().find(file, reference).map(Image::path).orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({"tea.md, cat.png, cat.png", "tea.md, ./cat.png, cat.png", "tea.md, /cat.png, cat.png",
        "trip/tea.md, dog.png, trip/dog.png", "trip/tea.md, img/cat.png, trip/img/cat.png",
        "trip/tea.md, ../cat.png, cat.png", "trip/img/tea.md, cat.png, trip/img/cat.png",
        "trip/img/tea.md, ../dog.png, trip/dog.png", "trip/tea.md, img\\cat.png, trip/img/cat.png"})
    void fromThePostsOwnFolderFirst(String post, String reference, String path) {
        assertThat(found("posts/" + post, reference)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"trip/tea.md, trip/dog.png, trip/dog.png", "trip/tea.md, /trip/dog.png, trip/dog.png",
        "trip/tea.md, cat.png, cat.png"})
    void thenFromThePostsFolder(String post, String reference, String path) {
        assertThat(found("posts/" + post, reference)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"Pasted image 2024.png, attachments/Pasted image 2024.png", "dog.png, trip/dog.png",
        "bird.png, b/bird.png", "one/bird.png, a/deep/one/bird.png", "/images/logo.png, static/images/logo.png",
        "../images/logo.png, static/images/logo.png"})
    void thenAnywhereByNameInTheFewestFolders(String reference, String path) {
        assertThat(found("posts/tea.md", reference)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"photo.png, Photo.PNG", "CAT.png, cat.png", "TRIP/IMG/Cat.png, trip/img/cat.png",
        "گربهٔ من.png, گربهٔ من.png"})
    void caseMattersOnlyWhereItTellsTwoApart(String reference, String path) {
        assertThat(found("posts/tea.md", reference)).isEqualTo(path);
    }

    @Test
    void lettersMayBeComposedOrNot() {
        assertThat(Normalizer.normalize(found("posts/tea.md", "café.png"), Normalizer.Form.NFC)).isEqualTo("café.png");
    }

    @ParameterizedTest
    @CsvSource({"''", "mouse.png", "at.png", "../../etc/passwd", "..", "/", ".", "trip", "trip/"})
    void whatIsNotThereIsNothing(String reference) {
        assertThat(found("posts/tea.md", reference)).isEqualTo("nothing");
    }

    @Test
    void aRenditionHasAPathOfItsOwn() {
        Gallery gallery = BlogFixture.of("cat.jpg", "").and("cat.jpg", Pictures.jpeg(2000, 1000)).site().gallery();
        Image cat = gallery.at("cat.jpg").orElseThrow();
        assertThat(cat.widths()).containsExactly(480, 960, 1600);
        assertThat(cat.renditionPath(960)).isEqualTo("cat.jpg.960.webp");
        assertThat(gallery.sized("cat.jpg.960.webp")).contains(new Gallery.Sized(cat, Optional.of(960)));
        assertThat(gallery.sized("cat.jpg")).contains(new Gallery.Sized(cat, Optional.empty()));
        assertThat(gallery.sized("cat.jpg.961.webp")).isEmpty();
        assertThat(gallery.sized("cat.jpg.960.png")).isEmpty();
        assertThat(gallery.sized("cat.jpg.0960.webp")).isEmpty();
    }
}
