package org.diglot.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.diglot.BlogFixture;
import org.diglot.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which files are images, and how large they are.
class AlbumTest {
    private static List<String> problems(String name, byte[] bytes) {
        BlogFixture blog = BlogFixture.empty().and(name, bytes);
        assertThat(blog.site().gallery().at(name).isPresent()).isEqualTo(blog.problems().isEmpty());
        return blog.problems();
    }

    @Test
    @Timeout(20)
    void aDecompressionBombIsAProblemAndNothingElse() {
        assertThat(problems("trip/bomb.png", Pictures.bomb(50_000, 50_000))).containsExactly(
                "posts/trip/bomb.png:1:1: warning: the image is too large, 50000 × 50000 pixels;"
                        + " make it smaller; an image has at most 50 million pixels");
        assertThat(problems("bomb.png", Pictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE))).hasSize(1);
        assertThat(problems("bomb.png", Pictures.bomb(-1, -1))).hasSize(1);
        assertThat(problems("bomb.png", Pictures.bomb(0, 10))).hasSize(1);
    }

    @Test
    void anImageHasABoundOfBytes() {
        assertThat(problems("large.png", Arrays.copyOf(Pictures.png(9, 9), (25 << 20) + 1))).containsExactly(
                "posts/large.png:1:1: warning: the image is too large, 25.0 MB;"
                        + " make it smaller; an image has at most 25 MB");
    }

    /// One of each format.
    static Stream<byte[]> images() {
        return Stream.of(Pictures.png(700, 500), Pictures.jpeg(700, 500),
                Pictures.animatedGif(), Pictures.encoded(Pictures.drawn(600, 400), "gif"),
                Pictures.tellingWebp(700, 500, 8), Pictures.encoded(Pictures.drawn(99, 50), "bmp"),
                Pictures.stored("photo.avif"), Pictures.stored("inks.jpg"));
    }

    @ParameterizedTest
    @MethodSource("images")
    void anImageThatIsCutShortIsAProblem(byte[] image) {
        for (int length : new int[]{30, image.length / 2, image.length * 9 / 10, image.length - 2}) {
            assertThat(problems("trip/cut.png", Arrays.copyOf(image, length))).describedAs("%s bytes", length)
                    .containsExactly("posts/trip/cut.png:1:1: warning: the image is damaged or cut short;"
                            + " copy it here again, or save it anew");
        }
        // A copy that was broken off may have been given its place before.
        byte[] begun = Arrays.copyOf(Arrays.copyOf(image, image.length / 2), image.length + 9000);
        assertThat(problems("begun.png", begun)).describedAs("zeros").hasSize(isMeasured(image) ? 0 : 1);
    }

    /// Whether the format only says how long the file is, not what it ends with.
    private static boolean isMeasured(byte[] image) {
        return image[0] == 'R' || image[0] == 'B' || image[4] == 'f';
    }

    @ParameterizedTest
    @MethodSource("images")
    void whatHangsOnBehindAnImageIsNoProblem(byte[] image) {
        for (byte[] rest : List.of(new byte[]{0, '\r', '\n'}, "film".repeat(5000).getBytes(StandardCharsets.UTF_8))) {
            byte[] longer = Arrays.copyOf(image, image.length + rest.length);
            System.arraycopy(rest, 0, longer, image.length, rest.length);
            assertThat(problems("cat.png", longer)).isEmpty();
        }
    }

    @Test
    void aDrawingThatIsCutShortIsAProblem() {
        assertThat(problems("cup.svg", "<svg viewBox='0 0 9 9'><path d='M0 0h9'".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("posts/cup.svg:1:1: warning: the drawing is damaged, or has entities of its own;"
                        + " save it again as plain SVG");
    }

    @Test
    void aFilmInAvifIsAProblemBecauseItCannotBeStripped() {
        assertThat(problems("film.avif", Pictures.stored("film.avif"))).containsExactly(
                "posts/film.avif:1:1: warning: an AVIF image that moves cannot be shown; save it as WebP or GIF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "RIFF....WEBP", "\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF\u00E0"})
    void whatBeginsAsAnImageIsADamagedOne(String text) {
        assertThat(problems("cat.png", text.getBytes(StandardCharsets.ISO_8859_1))).containsExactly(
                "posts/cat.png:1:1: warning: the image is damaged or cut short; copy it here again, or save it anew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cat", "<html><script/></html>", "---\ntitle: Tea\n---", "<?xml", "<svg",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg width=\"&a;\"/>"})
    void whatOnlyHasTheNameOfAnImageIsAProblem(String text) {
        assertThat(problems("cat.png", text.getBytes(StandardCharsets.ISO_8859_1))).containsExactly(
                "posts/cat.png:1:1: warning: the file is not an image that browsers show;"
                        + " save it as JPEG, PNG, WebP, GIF, AVIF or SVG");
    }

    @Test
    void aFileIsWhatItHoldsAndNotWhatItIsCalled() {
        Image image = BlogFixture.empty().and("cat.jpg", Pictures.png(4, 3)).site().gallery().at("cat.jpg")
                .orElseThrow();
        assertThat(image.format()).isEqualTo(Format.PNG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"width='40' height='30'|40|30", "width='1in' height='2.5cm'|96|94",
        "viewBox='0 0 640 480'|640|480", "viewBox='0,0,640,480' width='320'|320|240",
        "viewBox='0 0 640 480' height='48px'|64|48", "width='100%' height='100%' viewBox='-5 -5 20 10'|20|10",
        "|300|150",
        "width='-3' height='x'|300|150", "width='99999999999999999999'|300|150",
        "width='1e9' viewBox='a b c d'|300|150"})
    void aDrawingHasTheSizeItNames(String attributes, int width, int height) {
        String drawing = "<?xml version='1.0'?><!-- a --><svg xmlns='http://www.w3.org/2000/svg' %s/>"
                .formatted(attributes == null ? "" : attributes);
        Image image = BlogFixture.of("tea.svg", drawing).site().gallery().at("tea.svg").orElseThrow();
        assertThat(List.of(image.width(), image.height())).containsExactly(width, height);
        assertThat(image.isVector()).isTrue();
    }

    @Test
    void linksLeadNowhereElse(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.write(elsewhere.resolve("outside.png"), Pictures.png(4, 3));
        BlogFixture blog = BlogFixture.empty().and("cat.png", Pictures.png(4, 3)).and(".secret/x.png",
                Pictures.png(4, 3)).and(".hidden.png", Pictures.png(4, 3));
        blog.andLink("inside.png", Path.of("cat.png")).andLink("outside.png", outside)
                .andLink("secret.png", Path.of(".secret/x.png")).andLink("nowhere.png", Path.of("gone.png"))
                .andLink("folder", elsewhere);
        Gallery gallery = blog.site().gallery();
        assertThat(gallery.at("inside.png")).isPresent();
        for (String path : List.of("outside.png", "secret.png", ".hidden.png", ".secret/x.png", "folder/outside.png",
                "nowhere.png")) {
            assertThat(gallery.at(path)).describedAs(path).isEmpty();
        }
        assertThat(blog.problems()).containsExactly(
                "posts/folder:1:1: warning: links to other folders are not followed; move the folder here, or mount it",
                "posts/nowhere.png:1:1: warning: the link leads nowhere; mend or delete it",
                "posts/outside.png:1:1: warning: the link leads outside the posts folder; copy the file into the folder",
                "posts/secret.png:1:1: warning: the link leads to what is hidden; copy the file to another folder");
    }

    @Test
    void changesAreSeen() {
        try (BlogFixture blog = BlogFixture.empty().and("cat.png", Pictures.png(4, 3)).followed()) {
            assertThat(blog.site().gallery().at("cat.png")).isPresent();
            blog.and("trip/dog.png", Pictures.png(4, 3));
            blog.soon(() -> blog.site().gallery().at("trip/dog.png").isPresent());
            blog.and("cat.png", Pictures.png(6, 5));
            blog.soon(() -> blog.site().gallery().at("cat.png").filter(cat -> cat.width() == 6).isPresent());
            blog.and("cat.png", Pictures.bomb(50_000, 50_000));
            blog.soon(() -> blog.problems().size() == 1);
            assertThat(blog.site().gallery().at("cat.png")).isEmpty();
            blog.delete("cat.png");
            blog.soon(() -> blog.problems().isEmpty());
            blog.delete("trip/dog.png");
            blog.soon(() -> blog.site().gallery().at("trip/dog.png").isEmpty());
        }
    }

    @Test
    @Timeout(60)
    void noBytesAreTooStrange(@TempDir Path folder) {
        Random random = new Random(1404);
        List<byte[]> seeds = List.of(Pictures.tellingJpeg(20, 10, 6), Pictures.tellingPng(20, 10, 3),
                Pictures.tellingGif(), Pictures.tellingWebp(20, 10, 8), Pictures.tellingAvif(),
                Pictures.stored("photo.avif"),
                Pictures.encoded(Pictures.drawn(20, 10), "bmp"), "<svg width='2'><g/></svg>".getBytes(
                        StandardCharsets.UTF_8));
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = seeds.get(round % seeds.size()).clone();
            for (int change = random.nextInt(1, 6); change > 0; change--) {
                bytes[random.nextInt(Math.min(bytes.length, 400))] = (byte) random.nextInt(256);
            }
            Octets file = new Octets(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            try {
                Anatomy.header(file);
                if (Anatomy.of(file).isPresent()) {
                    try (SeekableByteChannel channel = Files
                            .newByteChannel(Files.write(folder.resolve("strange"), file.bytes()))) {
                        Anatomy.of(file).get().flaw(new OpenFile(channel));
                    }
                    Anatomy.of(file).get().stripped(file);
                }
            } catch (IOException damaged) {
                // As it should be.
            }
        }
    }
}
