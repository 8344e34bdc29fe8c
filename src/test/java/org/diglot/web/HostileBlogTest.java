package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.diglot.Bombs;
import org.diglot.Diglot;
import org.diglot.post.Slug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A blog with one good post, into which many a hostile text is dropped at once.
class HostileBlogTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String TEA = "/en/posts/tea";
    /// More than any post that is meant to be read.
    private static final int LARGEST = 20 << 20;

    @TempDir
    private Path folder = Path.of(".");
    private ConfigurableApplicationContext context = new GenericApplicationContext();
    private Wire wire = new Wire(0);

    @BeforeEach
    void serve() throws IOException {
        write("tea", "Rinse the pot.", "2026-01-31");
        context = SpringApplication.run(Diglot.class, "--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0", "--blog.posts=" + folder, "--logging.level.org.diglot=OFF");
        wire = Wire.to(context);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    /// Bytes, since one of the texts cannot be encoded.
    private void write(String name, String text, String date) throws IOException {
        Files.write(folder.resolve(name + ".md"), "---\ntitle: %s\ndate: %s\n---\n%s\n".formatted(name, date, text)
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theGoodPostIsReadAndEditedAsBefore() throws IOException {
        Set<String> names = new TreeSet<>(Bombs.TEXTS.keySet());
        // All of them would tell no more of a blog, and take four times as long.
        names.removeIf(name -> Math.floorMod(name.hashCode(), 4) != 0);
        for (String name : names) {
            write(name, Bombs.TEXTS.getOrDefault(name, ""), "2026-01-01");
        }
        Wire management = Wire.toManagement(context);
        await().pollInterval(Duration.ofSeconds(1)).atMost(PATIENCE).until(() -> {
            assertThat(wire.get(TEA).text()).contains("Rinse the pot.");
            String health = management.get("/actuator/health").text();
            names.removeIf(name -> health.matches("(?s).*/" + name + "\\.md:\\d+:\\d+: error: .*") || isShown(name));
            return names.isEmpty();
        });
        for (String address : List.of("/en/", "/fa/", "/en/posts", "/en/archive", "/en/feed.xml", "/fa/feed.xml")) {
            Reply reply = wire.get(address);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.bytes()).hasSizeLessThan(LARGEST);
        }
        write("tea", "Warm the pot.", "2026-01-31");
        await().atMost(PATIENCE).until(() -> wire.get(TEA).text().contains("Warm the pot."));
    }

    private boolean isShown(String name) {
        Reply reply = wire.get("/en/posts/" + Slug.of(name));
        assertThat(reply.status()).as(name).isIn(200, 404);
        assertThat(reply.text()).as(name).endsWith("</html>\n");
        assertThat(reply.bytes()).as(name).hasSizeLessThan(LARGEST);
        return reply.status() == 200;
    }
}
