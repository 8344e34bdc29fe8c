package org.diglot.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.diglot.BlogFixture;
import org.diglot.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.xmp.XmpDirectory;

/// What readers get of an image.
class DarkroomTest {
    @TempDir
    private Path cache = Path.of(".");

    private static Gallery gallery(String name, byte[] bytes) {
        return BlogFixture.empty().and(name, bytes).site().gallery();
    }

    private static Image image(String name, byte[] bytes) {
        return gallery(name, bytes).at(name).orElseThrow();
    }

    private byte[] full(Image image) throws IOException {
        return bytes(print(new Gallery.Sized(image, Optional.empty())));
    }

    private byte[] rendition(Image image, int width) throws IOException {
        return bytes(print(new Gallery.Sized(image, Optional.of(width))));
    }

    private Print print(Gallery.Sized wanted) throws IOException {
        try (Darkroom darkroom = new Darkroom(cache)) {
            return darkroom.print(wanted);
        }
    }

    private static byte[] bytes(Print print) throws IOException {
        try (InputStream in = print.open()) {
            byte[] bytes = in.readAllBytes();
            assertThat(print.length()).isEqualTo(bytes.length);
            return bytes;
        }
    }

    static Stream<Image> tellingImages() {
        return Stream.of(image("photo.jpg", Pictures.tellingJpeg(700, 500, 1)),
                image("turned.jpg", Pictures.tellingJpeg(500, 700, 6)),
                image("screen.png", Pictures.tellingPng(700, 500, 1)),
                image("turned.png", Pictures.tellingPng(700, 500, 3)), image("moving.gif", Pictures.tellingGif()),
                image("photo.webp", Pictures.tellingWebp(700, 500, 1)),
                image("turned.webp", Pictures.tellingWebp(700, 500, 8)),
                image("photo.avif", Pictures.tellingAvif()), image("stored.avif", Pictures.stored("photo.avif")));
    }

    @ParameterizedTest
    @MethodSource("tellingImages")
    void noFormOfAnImageTellsWhereItWasTaken(Image image) throws IOException, ImageProcessingException {
        assertThat(text(Files.readAllBytes(image.stamp().path()))).contains(Pictures.SECRET);
        silent(full(image));
        for (int width : image.widths()) {
            silent(rendition(image, width));
        }
    }

    private static void silent(byte[] bytes) throws IOException, ImageProcessingException {
        assertThat(text(bytes)).doesNotContain(Pictures.SECRET, "http://ns.adobe.com");
        Iterable<Directory> directories = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                .getDirectories();
        assertThat(directories)
                .noneMatch(directory -> directory instanceof ExifDirectoryBase && directory.getTagCount() > 0
                        || directory instanceof XmpDirectory);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"1, TL", "2, TR", "3, BR", "4, BL", "5, TL", "6, TR", "7, BR", "8, BL"})
    void aPhotographStandsUpright(int orientation, String red) throws IOException {
        Image image = image("photo.jpg", Pictures.tellingJpeg(800, 600, orientation));
        boolean side = orientation > 4;
        assertThat(List.of(image.width(), image.height())).isEqualTo(side ? List.of(600, 800) : List.of(800, 600));
        for (byte[] bytes : List.of(full(image), rendition(image, 480))) {
            BufferedImage shown = Pictures.decoded(bytes);
            assertThat((double) shown.getWidth() / shown.getHeight())
                    .isCloseTo((double) image.width() / image.height(), org.assertj.core.data.Offset.offset(0.01));
            assertThat(redQuarter(shown)).isEqualTo(red);
        }
    }

    private static String redQuarter(BufferedImage image) {
        int x = image.getWidth() / 4;
        int y = image.getHeight() / 4;
        return Stream.of("TL", "TR", "BL", "BR").filter(quarter -> {
            Color color = new Color(
                    image.getRGB(quarter.endsWith("R") ? 3 * x : x, quarter.startsWith("B") ? 3 * y : y));
            return color.getRed() > 200 && color.getBlue() < 60;
        }).reduce((one, other) -> one + other).orElse("nowhere");
    }

    @Test
    void withoutMetadataNoPixelAndNoByteChanges() throws IOException {
        for (String name : List.of("photo.jpg", "screen.png", "moving.gif")) {
            byte[] plain = name.endsWith("jpg")
                    ? Pictures.jpeg(700, 500)
                    : name.endsWith("png") ? Pictures.png(700, 500) : Pictures.animatedGif();
            assertThat(full(image(name, plain))).isEqualTo(plain);
        }
        byte[] telling = full(image("screen.png", Pictures.tellingPng(700, 500, 1)));
        assertThat(telling).isEqualTo(Pictures.png(700, 500));
        assertThat(full(image("moving.gif", Pictures.tellingGif()))).isEqualTo(Pictures.animatedGif());
    }

    @Test
    void anAnimationStaysOne() throws IOException {
        Image image = image("moving.gif", Pictures.animatedGif());
        assertThat(image.animated()).isTrue();
        assertThat(image.widths()).isEmpty();
        assertThat(image("still.gif", Pictures.encoded(Pictures.drawn(700, 400), "gif")).animated()).isFalse();
    }

    @Test
    void renditionsAreWebpOfTheirWidth() throws IOException {
        Image image = image("photo.png", Pictures.png(1000, 500));
        assertThat(image.widths()).containsExactly(480, 960, 1000);
        for (int width : image.widths()) {
            byte[] bytes = rendition(image, width);
            assertThat(text(bytes).substring(8, 12)).isEqualTo("WEBP");
            assertThat(Pictures.decoded(bytes).getWidth()).isEqualTo(width);
        }
    }

    @Test
    void transparencyStays() throws IOException {
        BufferedImage glass = new BufferedImage(600, 400, BufferedImage.TYPE_INT_ARGB);
        byte[] bytes = rendition(image("glass.png", Pictures.encoded(glass, "png")), 480);
        assertThat(new Color(Pictures.decoded(bytes).getRGB(9, 9), true).getAlpha()).isZero();
    }

    @Test
    void aBitmapIsSentAsPng() throws IOException {
        Image image = image("old.bmp", Pictures.encoded(Pictures.drawn(600, 400), "bmp"));
        assertThat(image.format()).isEqualTo(Format.PNG);
        assertThat(redQuarter(Pictures.decoded(full(image)))).isEqualTo("TL");
    }

    @Test
    void anAvifIsSentAsItIsWithoutItsMetadata() throws IOException {
        Image image = image("photo.avif", Pictures.tellingAvif());
        assertThat(List.of(image.width(), image.height())).containsExactly(640, 480);
        assertThat(full(image)).hasSize(Pictures.tellingAvif().length);
        assertThat(text(full(image))).contains("PIXL").doesNotContain(Pictures.SECRET);
    }

    @Test
    void whatIsLeftOfTheExifOfAnAvifIsExif() throws IOException {
        byte[] stored = Pictures.stored("photo.avif");
        byte[] sent = full(image("photo.avif", stored));
        int exif = text(stored).indexOf("Exif\0\0MM") - 4;
        assertThat(text(sent).substring(exif, exif + 120)).isEqualTo("\0\0\0\0II*\0\u0008" + "\0".repeat(111));
        assertThat(sent).hasSameSizeAs(stored).endsWith(Arrays.copyOfRange(stored, stored.length - 61, stored.length));
    }

    @Test
    void whatHangsOnBehindAnAvifIsNotSent() throws IOException {
        byte[] stored = Pictures.stored("photo.avif");
        byte[] longer = Arrays.copyOf(stored, stored.length + 40);
        byte[] secret = ("\0\0\0\1" + Pictures.SECRET).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(secret, 0, longer, stored.length, secret.length);
        assertThat(text(full(image("photo.avif", longer)))).doesNotContain(Pictures.SECRET);
    }

    @Test
    void whatIsMadeOnceIsKeptFromOneStartToTheNext() throws IOException {
        Image image = image("photo.jpg", Pictures.jpeg(700, 500));
        rendition(image, 480);
        Path kept;
        try (Stream<Path> files = Files.walk(cache)) {
            kept = files.filter(file -> file.toString().endsWith(".480.webp")).findFirst().orElseThrow();
        }
        Files.writeString(kept, "kept");
        assertThat(text(rendition(image, 480))).isEqualTo("kept");
        assertThat(text(rendition(image("copy.jpg", Pictures.jpeg(700, 500)), 480))).isEqualTo("kept");
        Files.delete(kept);
        assertThat(rendition(image, 480)).hasSizeGreaterThan(100);
    }

    @Test
    void aCacheThatCannotBeWrittenCostsOnlyTheCache() throws IOException {
        cache = Files.writeString(cache.resolve("file"), "in the way").resolve("cache");
        Image image = image("photo.jpg", Pictures.jpeg(700, 500));
        assertThat(rendition(image, 480)).hasSizeGreaterThan(100);
        assertThat(full(image)).isEqualTo(Pictures.jpeg(700, 500));
    }

    @Test
    void theCacheDoesNotGrowForEver() throws IOException {
        for (String name : List.of("old.png", "new.png")) {
            Path path = new Cabinet(cache, 1000).store(name, new byte[800]).orElseThrow();
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(name.equals("old.png") ? 60 : 0)));
        }
        assertThat(new Cabinet(cache, 1000).find("old.png")).isEmpty();
        assertThat(new Cabinet(cache, 1000).find("new.png")).isPresent();
    }

    @Test
    void manyReadersAtOnceGetTheSame() throws Exception {
        Image image = image("photo.jpg", Pictures.jpeg(1200, 900));
        try (ExecutorService readers = Executors.newFixedThreadPool(8);
                Darkroom one = new Darkroom(cache);
                Darkroom other = new Darkroom(cache)) {
            List<Future<String>> digests = IntStream.range(0, 32)
                    .mapToObj(n -> readers.submit(() -> (n % 2 == 0 ? one : other)
                            .print(new Gallery.Sized(image, Optional.of(960))).digest()))
                    .toList();
            for (Future<String> digest : digests) {
                assertThat(digest.get()).isEqualTo(digests.getFirst().get());
            }
        }
        try (Stream<Path> files = Files.walk(cache)) {
            assertThat(files.map(Path::toString).filter(file -> file.endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void anImageThatIsReplacedIsAnother() throws IOException {
        BlogFixture blog = BlogFixture.empty().and("photo.png", Pictures.png(10, 10));
        Image before = blog.site().gallery().at("photo.png").orElseThrow();
        try (Darkroom darkroom = new Darkroom(cache)) {
            byte[] first = bytes(darkroom.print(new Gallery.Sized(before, Optional.empty())));
            // As large and as old as the one before.
            byte[] second = Pictures.encoded(
                    new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "png");
            blog.and("photo.png", Arrays.copyOf(second, Math.max(second.length, first.length)));
            assertThat(bytes(darkroom.print(new Gallery.Sized(before, Optional.empty())))).isEqualTo(second);
        }
    }

    @Test
    void whatIsGoneOrGrewIsNotSent() throws IOException {
        BlogFixture blog = BlogFixture.empty().and("photo.png", Pictures.png(10, 10));
        Image image = blog.site().gallery().at("photo.png").orElseThrow();
        blog.and("photo.png", Pictures.bomb(50_000, 50_000));
        assertThatThrownBy(() -> full(image)).isInstanceOf(IOException.class);
        blog.and("photo.png", "---\ntitle: Not an image\n---\n");
        assertThatThrownBy(() -> full(image)).isInstanceOf(IOException.class);
        blog.delete("photo.png");
        assertThatThrownBy(() -> full(image)).isInstanceOf(NoSuchFileException.class);
        Path outside = Files.write(cache.resolve("outside.png"), Pictures.png(9, 9));
        blog.andLink("photo.png", outside);
        assertThatThrownBy(() -> full(image)).isInstanceOf(IOException.class);
    }

    @Test
    void anImageThatCannotBeDecodedIsSentAsItIs() throws IOException {
        byte[] whole = Pictures.png(700, 500);
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 41, damaged.length - 16, (byte) 0);
        Image image = image("photo.png", damaged);
        assertThat(rendition(image, 480)).isEqualTo(full(image)).isEqualTo(damaged);
    }
}
