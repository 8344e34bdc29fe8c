package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.diglot.Diglot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Who comes while the posts are still being indexed.
class EarlyReaderTest {
    private static final String WORDS = "The kettle sings, the kettle boils; the teapot waits for leaves. Leaves! ";

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void readsAtOnceAndLaterReadersSeeAllThatIsRelated() throws IOException {
        write("kettle", WORDS);
        write("pot", WORDS.repeat(2));
        for (int post = 0; post < 300; post++) {
            write("other-" + post, "Words of %d that none other has. ".formatted(post).repeat(50));
        }
        try (ConfigurableApplicationContext context = SpringApplication.run(Diglot.class,
                "--blog.posts=" + folder, "--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0")) {
            Wire wire = new Wire(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            assertThat(wire.get("/en/posts/kettle").status()).isEqualTo(200);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> wire.get("/en/posts/kettle").page().select(".related a").eachAttr("href")
                            .contains("/en/posts/pot"));
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".md"),
                "---\ntitle: %s\ndate: 2026-01-01\n---\n%s\n".formatted(name, text));
    }
}
