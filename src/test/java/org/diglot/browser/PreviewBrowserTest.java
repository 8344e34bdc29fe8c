package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.diglot.Diglot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/// An author with a text editor in one window and the preview in another.
class PreviewBrowserTest {
    /// For machines under load; at rest a page is there again within a second.
    private static final double PATIENCE = 20_000;
    private static final String GOOD = "---\ntitle: Tea\ndate: 2025-12-26\n---\n";

    @TempDir
    private Path world = Path.of(".");
    private Path folder = world;
    private String origin = "";
    private ConfigurableApplicationContext context = new GenericApplicationContext();

    @BeforeEach
    void serve() throws IOException {
        folder = Files.createDirectories(world.resolve("posts"));
        write("tea.md", GOOD + text(1, 40));
        write("coffee.md", "---\ntitle: Coffee\ndate: 2024-12-26\n---\nAnother drink.\n");
        Chromium.start();
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            origin = "http://127.0.0.1:" + free.getLocalPort();
        }
        start();
    }

    private void start() {
        context = SpringApplication.run(Diglot.class, "--server.port=" + origin.substring(origin.lastIndexOf(':') + 1),
                "--management.server.port=0", "--blog.preview=true", "--blog.posts=" + folder);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String text(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> "## Part %d\n\n%s\n".formatted(number,
                        "This is part %d. ".formatted(number).repeat(30)))
                .collect(Collectors.joining("\n"));
    }

    private Visit visit(String url) {
        return Visit.begin(Chromium.start().newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(1280, 800)), origin).to(origin + url);
    }

    private static void shows(Visit visit, String condition) {
        visit.page().waitForFunction(condition, null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    }

    private static double top(Visit visit, String id) {
        return visit.ask(Number.class, "() => document.getElementById('%s').getBoundingClientRect().top".formatted(id))
                .doubleValue();
    }

    @Test
    void aSavedPageLoadsItselfAgainWhereItsReaderWas() throws IOException {
        try (Visit visit = visit("/en/posts/tea")) {
            visit.page().evaluate("() => { document.getElementById('part-20').scrollIntoView(); scrollBy(0, -100); }");
            double before = top(visit, "part-20");
            for (int edit = 1; edit <= 3; edit++) {
                // What stands above grows, and the very text in sight changes too.
                write("tea.md", GOOD + ("New words of edit " + edit + ".\n\n").repeat(20 * edit)
                        + text(1, 40).replace("This is part 19. This", "Edit " + edit + " of part 19. This"));
                long saved = System.nanoTime();
                shows(visit,
                        "() => document.body.textContent.includes('New words of edit %d.') && document.readyState === 'complete'"
                                .formatted(edit));
                long took = (System.nanoTime() - saved) / 1_000_000;
                if (took > 1000) {
                    System.err.printf("a saved page was there again after %d ms%n", took);
                }
                shows(visit, "() => Math.abs(document.getElementById('part-20').getBoundingClientRect().top - %s) < 3"
                        .formatted(before));
            }
            assertThat(visit.ask(String.class, "() => history.scrollRestoration")).isEqualTo("auto");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aProblemAppearsAboveTheTextAndGoesWhenItIsMended() throws IOException {
        try (Visit visit = visit("/en/posts/tea")) {
            write("tea.md", GOOD.replace("2025-12-26", "2025-13-26") + text(1, 3));
            shows(visit, "() => document.querySelector('.note.error')");
            assertThat(visit.page().locator(".note.error code").first().innerText()).isEqualTo("posts/tea.md:3:7");
            assertThat(visit.page().locator(".note pre mark").innerText()).isEqualTo("2025-13-26");
            assertThat(visit.page().locator(".note.error").boundingBox().y).isLessThan(400);
            assertThat(visit.page().locator("article").innerText()).contains("Part 40");
            write("tea.md", GOOD + text(1, 3));
            shows(visit, "() => !document.querySelector('.note') && !document.getElementById('part-40')");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whatAPageDoesNotShowDoesNotMoveIt() throws IOException {
        try (Visit tea = visit("/en/posts/tea"); Visit coffee = visit("/en/posts/coffee")) {
            coffee.page().evaluate("() => { window.same = true; }");
            write("tea.md", GOOD + "Edited.\n");
            shows(tea, "() => document.body.textContent.includes('Edited.')");
            // Its next looks come after the site has changed.
            coffee.page().waitForResponse(answer -> answer.url().endsWith("/coffee"), () -> {});
            coffee.page().waitForResponse(answer -> answer.url().endsWith("/coffee"), () -> {});
            assertThat(coffee.is("() => window.same === true")).isTrue();
        }
    }

    @Test
    void aServerThatIsStartedAgainIsFoundAgain() throws IOException {
        try (Visit visit = visit("/en/posts/tea")) {
            long start = System.nanoTime();
            context.close();
            assertThat((System.nanoTime() - start) / 1_000_000).as("ms to close").isLessThan(5000);
            write("tea.md", GOOD + "Written meanwhile.\n");
            start();
            shows(visit, "() => document.body.textContent.includes('Written meanwhile.')");
        }
    }

    @Test
    void thePagesForAuthorsAreSound() throws IOException {
        write("broken.md", "---\ntitle: x\ndate: never\n---\nx\n");
        write("persian.md",
                "---\ntitle: چای\ndate: ۱۴۰۴/۱۰/۰۵\ndraft: true\ntilte: چای\n---\nنوشیدنی است. <Callout type=\"چه\">\n");
        for (String url : List.of("/preview?lang=en", "/preview?lang=fa", "/fa/posts/persian", "/en/posts/persian")) {
            try (Visit visit = visit(url)) {
                shows(visit, "() => document.querySelector('.note')");
                for (ColorScheme light : ColorScheme.values()) {
                    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                    for (int width : List.of(375, 1280)) {
                        visit.page().setViewportSize(width, 800);
                        String at = "%s %s %d".formatted(url, light.name().toLowerCase(Locale.ROOT), width);
                        assertThat(Axe.violations(visit.page(), light)).as(at).isEmpty();
                        assertThat(visit.is("() => document.documentElement.scrollWidth <= innerWidth")).as(at)
                                .isTrue();
                    }
                }
                assertThat(visit.page().locator("h1").count()).isEqualTo(1);
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }
}
