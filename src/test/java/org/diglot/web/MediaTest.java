package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import javax.imageio.ImageIO;

import org.diglot.Diglot;
import org.diglot.Pictures;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Images over the wire, and nothing else of the posts folder.
class MediaTest {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final byte[] PHOTO = Pictures.jpeg(700, 500);
    @TempDir
    private static Path world = Path.of(".");
    private static ConfigurableApplicationContext context = new GenericApplicationContext();
    private static Wire wire = new Wire(0);

    @BeforeAll
    static void serve() throws IOException {
        Path posts = world.resolve("posts");
        Files.createDirectories(posts.resolve("trip/.obsidian"));
        Files.write(posts.resolve("trip/cat.jpg"), PHOTO);
        Files.write(posts.resolve("گربهٔ من.png"), Pictures.png(9, 9));
        Files.write(posts.resolve("trip/.obsidian/hidden.png"), Pictures.png(9, 9));
        Files.write(posts.resolve(".hidden.png"), Pictures.png(9, 9));
        Files.write(posts.resolve("bomb.png"), Pictures.bomb(50_000, 50_000));
        Files.writeString(posts.resolve("secret.md"), "---\ndate: 2025-01-01\n---\nSecret.\n");
        Files.writeString(posts.resolve("passwords.txt"), "Secret.");
        Files.createSymbolicLink(posts.resolve("source.png"), Path.of("secret.md"));
        Files.createSymbolicLink(posts.resolve("outside.png"),
                Files.write(world.resolve("outside.png"), Pictures.png(9, 9)));
        Files.writeString(posts.resolve("tea.svg"), """
                                                    <svg xmlns="http://www.w3.org/2000/svg" onload="evil()">\
                                                    <script>evil()</script><path d="M0 0h9v9z"/></svg>""");
        context = SpringApplication.run(Diglot.class, "--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0", "--blog.posts=" + posts, "--blog.cache=" + world.resolve("cache"));
        wire = Wire.to(context);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void anImageIsSentWithAllThatCachesNeed() {
        Reply reply = wire.get("/media/trip/cat.jpg", "Accept-Encoding: gzip");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.bytes()).isEqualTo(PHOTO);
        assertThat(reply.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(reply.header("Content-Length")).isEqualTo(Integer.toString(PHOTO.length));
        assertThat(reply.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(reply.header("ETag")).matches("\"[^\"]+\"");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.has("Content-Encoding")).isFalse();

        Reply head = wire.head("/media/trip/cat.jpg", "Accept-Encoding: gzip");
        assertThat(head.bytes()).isEmpty();
        assertThat(head.lasting()).isEqualTo(reply.lasting());
        Reply again = wire.get("/media/trip/cat.jpg", "If-None-Match: " + reply.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(reply.header("ETag"));
        assertThat(wire.send("POST", "/media/trip/cat.jpg").status()).isEqualTo(405);
    }

    @Test
    void aRenditionIsSentUnderItsWidth() throws IOException {
        Reply reply = wire.get("/media/trip/cat.jpg.480.webp");
        assertThat(reply.header("Content-Type")).isEqualTo("image/webp");
        assertThat(ImageIO.read(new ByteArrayInputStream(reply.bytes())).getWidth()).isEqualTo(480);
        assertThat(wire.get("/media/trip/cat.jpg.480.webp", "If-None-Match: " + reply.header("ETag")).status())
                .isEqualTo(304);
        assertThat(wire.get("/media/trip/cat.jpg.481.webp").status()).isEqualTo(404);
    }

    @Test
    void permalinksOfImagesLeadToThem() {
        Site site = context.getBean(org.diglot.reload.Reloader.class).current().get();
        String url = Permalinks.of(site.gallery().at("گربهٔ من.png").orElseThrow());
        assertThat(url).isEqualTo(
                "/media/%DA%AF%D8%B1%D8%A8%D9%87%D9%94%20%D9%85%D9%86.png");
        assertThat(wire.get(url).status()).isEqualTo(200);
        assertThat(wire.get(Permalinks.of(site.gallery().at("trip/cat.jpg").orElseThrow(), 700)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media", "/media/", "/media/trip", "/media/trip/", "/media/secret.md",
        "/media/passwords.txt", "/media/.hidden.png", "/media/trip/.obsidian/hidden.png", "/media/outside.png",
        "/media/source.png", "/media/bomb.png", "/media/../outside.png", "/media/trip/../../outside.png",
        "/media/%2e%2e/outside.png", "/media/..%2foutside.png", "/media/trip%2Fcat.jpg", "/media/trip%5Ccat.jpg",
        "/media//trip/cat.jpg", "/media/./trip/cat.jpg", "/media/trip/cat.jpg/", "/media/trip/cat.jpg%00.png",
        "/media/%2Fetc/passwd", "/media/%252e%252e/outside.png", "/media/trip;x/cat.jpg", "/media/trip/CAT.JPG",
        "/en/media/trip/cat.jpg", "/media/trip/cat.jpg.0480.webp", "/media/%ff.png", "/trip/cat.jpg"})
    void nothingElseIsReachable(String target) {
        Reply reply = wire.get(target);
        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.text()).doesNotContain("Secret.", world.toString());
    }

    @Test
    void aDrawingCannotRunScripts() {
        Reply reply = wire.get("/media/tea.svg");
        assertThat(reply.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox")
                .doesNotContain("script", "'self'");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.text()).contains("<path").doesNotContain("evil");
    }

    @Test
    void aChangedImageIsOnlineByItself() throws IOException {
        Path image = world.resolve("posts/new.png");
        assertThat(wire.get("/media/new.png").status()).isEqualTo(404);
        for (byte[] bytes : new byte[][]{Pictures.png(20, 10), Pictures.png(10, 20)}) {
            Files.write(image, bytes);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50))
                    .until(() -> java.util.Arrays.equals(wire.get("/media/new.png").bytes(), bytes));
        }
        Files.delete(image);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50))
                .until(() -> wire.get("/media/new.png").status() == 404);
    }

    @Test
    void aProblemOfAnImageIsReported() {
        String health = new String(Wire.toManagement(context).get("/actuator/health").bytes(), StandardCharsets.UTF_8);
        assertThat(health).contains("posts/bomb.png:1:1: warning: the image is too large", "posts/outside.png:1:1:",
                "posts/source.png:1:1: warning: the file is not an image");
    }

    @Test
    void thePostsFolderIsOnlyRead() throws IOException {
        wire.get("/media/trip/cat.jpg.480.webp");
        try (var files = Files.walk(world.resolve("posts"))) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".webp"));
        }
        assertThat(world.resolve("cache")).isNotEmptyDirectory();
    }
}
