package org.diglot.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/// One browser for all tests, started when the first asks for it.
final class Chromium {
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static @Nullable Browser browser;

    private Chromium() {}

    static synchronized Browser start() {
        if (browser == null) {
            Path executable = executable().orElseGet(Chromium::none);
            Playwright playwright = Playwright
                    .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium()
                    .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Optional<Path> executable() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of("/usr/bin"), Arrays.stream(path.split(File.pathSeparator, -1)))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable)
                .findFirst();
    }

    private static Path none() {
        String message = "no Chromium on the path: install it to see the pages as readers do";
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }
}
