package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.diglot.Diglot;
import org.diglot.Pictures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;

/// What no designer draws: too long, too short, too many.
class HardStatesTest {
    private static final List<Integer> WIDTHS = List.of(320, 375, 1280);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String LATIN = "Kettlepotwater".repeat(10);
    private static final String PERSIAN = "کتریقوریآب".repeat(14);
    private static final int LONGEST_TAG = 60;

    @TempDir
    private static Path posts = Path.of(".");
    private static ConfigurableApplicationContext context = new GenericApplicationContext();
    private static String origin = "";

    @BeforeAll
    static void serve() throws IOException {
        write("title", "title: %s\ntitle_fa: %s\nfeatured: true".formatted(LATIN, PERSIAN), "Text.", "متن.");
        write("words", "title: %s\ntitle_fa: %s".formatted("Kettle and pot ".repeat(9), "کتری و قوری ".repeat(11)),
                "Text.", "متن.");
        String tag = LATIN.substring(0, LONGEST_TAG);
        String persianTag = PERSIAN.substring(0, LONGEST_TAG);
        write("tag", "title: Tag\ntitle_fa: برچسب\ntags: [%s]\ntags_fa: [%s]\ncategory: %s\ncategory_fa: %s\nauthor: %s"
                .formatted(tag, persianTag, tag, persianTag, tag), "Text.", "متن.");
        write("tags", "title: Tags\ntitle_fa: برچسب‌ها\ntags: [%s]".formatted(IntStream.range(0, 40)
                .mapToObj("Tag number %d"::formatted).collect(Collectors.joining(", "))), "Tea.", "چای.");
        write("huge", "title: Huge\ntitle_fa: بزرگ", "A cup of tea, and another.\n\n".repeat(3400),
                "یک فنجان چای، و یکی دیگر.\n\n".repeat(3400));
        Files.writeString(posts.resolve("english.md"), "---\ndate: 2026-01-02\ntags: [Alone]\n---\nOnly here.\n");
        Files.write(posts.resolve("tall.png"), Pictures.png(700, 1400));
        write("cover", "title: Cover\ntitle_fa: جلد\nimage: tall.png", "Text.", "متن.");
        context = SpringApplication.run(Diglot.class, "--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0", "--blog.posts=" + posts,
                "--blog.title.en=The Extraordinary Kettle and Pot Almanac",
                "--blog.title.fa=سالنامهٔ شگفت‌انگیز کتری‌ها و قوری‌های ما",
                "--blog.social.GitHub=https://github.com/x");
        origin = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    private static void write(String name, String lines, String english, String persian) throws IOException {
        Files.writeString(posts.resolve(name + ".md"),
                "---\ndate: 2026-01-02\n%s\n---\n%s\n\n<!-- PERSIAN -->\n\n%s\n".formatted(lines, english, persian));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void nothingSticksOutOfAnyPage() {
        List<String> complaints = new ArrayList<>();
        for (String lang : List.of("/en", "/fa")) {
            for (String rest : List.of("/", "/posts/title", "/posts/words", "/posts/tag", "/posts/tags",
                    "/posts/cover", "/tags", "/tags/tag-number-7", "/tags/alone", "/archive")) {
                complaints.addAll(overflows(lang + rest));
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static List<String> overflows(String address) {
        List<String> complaints = new ArrayList<>();
        try (Visit visit = visit()) {
            visit.to(origin + address);
            for (int width : WIDTHS) {
                visit.page().setViewportSize(width, 800);
                String overflow = visit.ask(String.class, BrowserTest.OVERFLOW);
                if (!overflow.isEmpty()) {
                    complaints.add("%s %d: %s".formatted(address, width, overflow));
                }
            }
            complaints.addAll(visit.complaints());
        }
        return complaints;
    }

    @Test
    void twentyThousandWordsAreThereSoon() {
        long begun = System.nanoTime();
        try (Visit visit = visit()) {
            visit.to(origin + "/en/posts/huge");
            assertThat(visit.page().locator(".prose p").count()).isGreaterThanOrEqualTo(3400);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
    }

    @Test
    void aCoverKeepsItsRoomBeforeItComes() {
        try (Visit visit = visit()) {
            visit.page().route("**/media/**", _ -> {
                // The image is on its way.
            });
            for (String address : List.of("/en/posts/cover", "/fa/posts")) {
                visit.page().navigate(origin + address,
                        new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
                String room = "() => document.querySelector('.cover img').getBoundingClientRect().height > 300";
                visit.page().waitForFunction(room);
            }
        }
    }

    @Test
    void theNavigationStaysInOneLineBesideALongName() {
        try (Visit visit = visit()) {
            visit.to(origin + "/en/posts");
            assertThat(visit.is("() => new Set([...document.querySelectorAll('.nav a')]"
                    + ".map(link => Math.round(link.getBoundingClientRect().top))).size === 1")).isTrue();
        }
    }

    private static Visit visit() {
        return Visit.begin(Chromium.start()
                .newContext(new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("en-US")), origin);
    }
}
