package org.diglot.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.diglot.BlogFixture;
import org.diglot.LittleSite;
import org.diglot.Pictures;
import org.diglot.language.Language;
import org.diglot.media.Darkroom;
import org.diglot.media.Print;
import org.diglot.site.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String POST = """
                                       ---
                                       title: Tea
                                       title_fa: چای
                                       date: 2025-12-26
                                       image: cover.%s
                                       ---
                                       Tea.

                                       <!-- PERSIAN -->

                                       چای.
                                       """;
    @TempDir
    private static Path world = Path.of(".");

    private static Cards cards(String cache) {
        return new Cards(new Darkroom(world.resolve(cache)));
    }

    private static byte[] bytes(Print print) {
        try (InputStream in = print.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Print tea(Cards cards, BlogFixture blog) throws IOException {
        return cards.print(Address.of(blog.post("tea.md")), blog.site(), Language.ENGLISH);
    }

    private static long drawn(String cache) {
        try (Stream<Path> files = Files.walk(world.resolve(cache))) {
            return files.filter(file -> file.toString().endsWith(".card.png")).count();
        } catch (IOException notYet) {
            return 0;
        }
    }

    @Test
    void everyReplicaSendsTheSameBytes() throws IOException {
        Print one = tea(cards("one"), LittleSite.blog());
        Print other = tea(cards("other"), LittleSite.blog());
        assertThat(one.digest()).isEqualTo(other.digest());
        assertThat(bytes(one)).isEqualTo(bytes(other));
    }

    @Test
    void aCardIsKeptFromOneStartToTheNext() throws IOException {
        Print first = tea(cards("kept"), LittleSite.blog());
        assertThat(drawn("kept")).isEqualTo(1);
        assertThat(tea(cards("kept"), LittleSite.blog()).digest()).isEqualTo(first.digest());
        assertThat(drawn("kept")).isEqualTo(1);
    }

    @Test
    void anotherTitleIsAnotherCard() throws IOException {
        Cards cards = cards("titles");
        BlogFixture blog = LittleSite.blog();
        BlogFixture changed = LittleSite.blog().and("tea.md",
                "---\ntitle: More tea\ntitle_fa: چای\ndate: 2025-12-26\n---\nTea.\n\n<!-- PERSIAN -->\n\nچای.\n");
        assertThat(tea(cards, blog).digest()).isNotEqualTo(tea(cards, changed).digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void theCoverIsOnTheCard(String format) throws IOException {
        byte[] cover = format.equals("jpg") ? Pictures.jpeg(1400, 900) : Pictures.png(1400, 900);
        BlogFixture blog = BlogFixture.of("tea.md", POST.formatted(format)).and("cover." + format, cover);
        BufferedImage card = Pictures.decoded(bytes(tea(cards("cover"), blog)));
        BufferedImage bare = Pictures.decoded(
                bytes(tea(cards("cover"), BlogFixture.of("tea.md", POST.formatted(format)))));
        assertThat(card.getRGB(5, 5)).isNotEqualTo(bare.getRGB(5, 5));
        assertThat(card.getRGB(1195, 5)).isEqualTo(bare.getRGB(1195, 5));
    }

    @Test
    void anotherCoverOfTheSameNameIsAnotherCard() throws IOException {
        Cards cards = cards("covers");
        BlogFixture one = BlogFixture.of("tea.md", POST.formatted("png")).and("cover.png", Pictures.png(800, 600));
        BlogFixture other = BlogFixture.of("tea.md", POST.formatted("png")).and("cover.png", Pictures.png(900, 500));
        assertThat(tea(cards, one).digest()).isNotEqualTo(tea(cards, other).digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "avif", "png"})
    void aCoverThatCannotBeDrawnIsLeftOut(String format) throws IOException {
        byte[] cover = switch (format) {
            case "svg" -> "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 900 600'><path d='M0 0h9v9z'/></svg>"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case "avif" -> Pictures.stored("photo.avif");
            default -> Pictures.png(90, 60);
        };
        BlogFixture blog = BlogFixture.of("tea.md", POST.formatted(format)).and("cover." + format, cover);
        Cards cards = cards("without");
        assertThat(bytes(tea(cards, blog)))
                .isEqualTo(bytes(tea(cards, BlogFixture.of("tea.md", POST.formatted(format)))));
    }

    @Test
    void newPostsAreDrawnBeforeAnyoneAsks() {
        BlogFixture blog = BlogFixture.of("tea.md", POST.formatted("png")).followed();
        try (DrawingAhead ahead = new DrawingAhead(cards("ahead"), blog::site)) {
            ahead.start();
            // The post and the blog itself, in both languages.
            await().atMost(PATIENCE).until(() -> drawn("ahead") == 4);

            blog.and("coffee.md", "---\ntitle: Coffee\ndate: 2020-01-01\n---\nCoffee.\n");
            await().atMost(PATIENCE).until(() -> drawn("ahead") == 5);
        }
        blog.close();
    }

    @Test
    void nothingIsDrawnAheadInAPreview() throws IOException {
        BlogFixture blog = BlogFixture.of("tea.md", POST.formatted("png")).previewed();
        try (DrawingAhead ahead = new DrawingAhead(cards("preview"), blog::site)) {
            ahead.draw(blog.site());
        }
        assertThat(drawn("preview")).isZero();
    }
}
