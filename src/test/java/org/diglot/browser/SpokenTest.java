package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.diglot.web.ReadingSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;

/// What a screen reader finds on a page, in its order: landmarks, headings, links by their names. Each is kept as a text
/// that can be read aloud; where a page is meant to sound otherwise, the file it leaves in `target/spoken` is the new one.
@ReadingSite
class SpokenTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "spoken");
    private static final Path FOUND = Path.of("target", "spoken");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"home.en, /en/", "home.fa, /fa/", "post.en, /en/posts/tea", "post.fa, /fa/posts/tea"})
    void aPageSoundsAsItIsKept(String name, String path) throws IOException {
        String origin = "http://127.0.0.1:" + port;
        try (Visit visit = Visit.begin(Chromium.start()
                .newContext(new Browser.NewContextOptions().setViewportSize(1280, 800)), origin)) {
            visit.to(origin + path);
            String found = visit.page().locator("html").ariaSnapshot() + "\n";
            Files.createDirectories(FOUND);
            Files.writeString(FOUND.resolve(name + ".yml"), found);
            assertThat(found).isEqualTo(Files.readString(KEPT.resolve(name + ".yml")));
        }
    }
}
