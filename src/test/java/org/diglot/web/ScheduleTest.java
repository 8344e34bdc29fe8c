package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.diglot.Diglot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A post dated in the future is nowhere until its moment, and everywhere after it, in a program that runs on.
class ScheduleTest {
    /// For machines under load; at rest, a post whose moment has come is found within a second.
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7f]+");
    /// Where readers find a post, each with a word that this post alone brings there.
    private static final Map<String, String> PLACES = Map.of("/en/", "Saffron", "/fa/", "زعفران", "/en/posts",
            "Saffron", "/fa/posts?tag=ادویه", "زعفران", "/en/tags", "Spice", "/fa/tags", "ادویه", "/en/archive",
            "Saffron", "/fa/archive", "زعفران", "/en/feed.xml", "Saffron", "/fa/feed.xml", "زعفران");
    private static final List<String> OWN = List.of("/en/posts/saffron", "/fa/posts/saffron", "/en/tags/spice",
            "/fa/tags/ادویه");

    @TempDir
    private Path folder = Path.of(".");
    /// A second before the first of Bahman 1404 begins in Tehran.
    private volatile Instant now = Instant.parse("2026-01-20T20:29:59Z");
    private ConfigurableApplicationContext context = new GenericApplicationContext();
    private Wire wire = new Wire(0);

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void aPostIsEverywhereFromItsMomentOnAndNowhereBefore() throws IOException {
        writeSaffron("1404/11/01", "");
        serve(movable());
        isNowhere();
        // That the folder was looked at again since shows that the clock alone was missing.
        write("coffee.md", "---\ntitle: Coffee\ndate: 2025-12-27\n---\nAnother drink.\n");
        await().atMost(PATIENCE).until(() -> wire.get("/en/posts/coffee").status() == 200);
        isNowhere();

        now = Instant.parse("2026-01-20T20:30:00Z");
        isEverywhere();
    }

    @Test
    void aPostThatWasShownGoesWhenTheClockIsPutBack() throws IOException {
        now = Instant.parse("2026-03-01T00:00:00Z");
        writeSaffron("1404/11/01", "");
        serve(movable());
        isEverywhere();

        now = Instant.parse("2026-01-01T00:00:00Z");
        await().atMost(PATIENCE).until(() -> wire.get("/en/posts/saffron").status() == 404);
        isNowhere();

        now = Instant.parse("2031-01-01T00:00:00Z");
        isEverywhere();
    }

    @Test
    void aDraftStaysBackWhateverTheClockSays() throws IOException {
        writeSaffron("1404/11/01", "draft: true\n");
        write("coffee.md", "---\ntitle: Coffee\ndate: 1404/11/02\n---\nAnother drink.\n");
        serve(movable());
        now = Instant.parse("2099-01-01T00:00:00Z");
        await().atMost(PATIENCE).until(() -> wire.get("/en/posts/coffee").status() == 200);
        isNowhere();
    }

    @Test
    void byTheRealClockAPostIsNotASecondEarlyNorLate() throws IOException {
        serve(Clock.systemUTC());
        Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(4);
        writeSaffron(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(due.atZone(ZoneId.of("Asia/Tehran"))), "");
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() -> {
            Instant asked = Instant.now();
            boolean there = wire.get("/en/posts/saffron").status() == 200;
            assertThat(there && Instant.now().isBefore(due)).as("early").isFalse();
            assertThat(!there && asked.isAfter(due.plus(PATIENCE))).as("late").isFalse();
            return there;
        });
        long late = Duration.between(due, Instant.now()).toMillis();
        if (late > 1000) {
            System.err.printf("a due post came %d ms late%n", late);
        }
        isEverywhere();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void writeSaffron(String date, String lines) throws IOException {
        write("tea.md", "---\ntitle: Tea\ndate: 2019-12-26\ntags: [Drink]\n---\nA drink.\n");
        write("saffron.md", """
                            ---
                            title: Saffron
                            title_fa: زعفران
                            date: %s
                            tags: [Spice]
                            tags_fa: [ادویه]
                            aliases: [old-saffron]
                            %s---
                            Three threads of it.

                            <!-- PERSIAN -->

                            سه رشته از آن.
                            """.formatted(date, lines));
    }

    private Clock movable() {
        InstantSource time = () -> now;
        return time.withZone(ZoneOffset.UTC);
    }

    private void serve(Clock clock) {
        SpringApplication program = new SpringApplication(Diglot.class);
        program.addInitializers(beans -> ((GenericApplicationContext) beans).registerBean("testClock", Clock.class,
                () -> clock, bean -> bean.setPrimary(true)));
        context = program.run("--server.port=0", "--server.address=127.0.0.1", "--management.server.port=0",
                "--blog.posts=" + folder);
        wire = Wire.to(context);
    }

    private Reply get(String url) {
        return wire.get(FOREIGN.matcher(url)
                .replaceAll(part -> URLEncoder.encode(part.group(), StandardCharsets.UTF_8)));
    }

    private void isNowhere() {
        PLACES.forEach((url, word) -> {
            Reply reply = get(url);
            assertThat(reply.status()).as(url).isEqualTo(200);
            if (!url.contains(word)) {
                assertThat(reply.text()).as(url).doesNotContain(word);
            }
            assertThat(reply.text().toLowerCase(Locale.ROOT)).as(url).doesNotContain("saffron", "زعفران");
        });
        for (String url : OWN) {
            Reply reply = get(url);
            assertThat(reply.status()).as(url).isEqualTo(404);
            assertThat(reply.text()).as(url).doesNotContain("Saffron", "زعفران", "Spice");
        }
        assertThat(get("/old-saffron").status()).isEqualTo(404);
        assertThat(get("/blog/saffron/").status()).isEqualTo(404);
    }

    private void isEverywhere() {
        await().atMost(PATIENCE).until(() -> get("/en/posts/saffron").status() == 200);
        PLACES.forEach((url, word) -> assertThat(get(url).text()).as(url).contains(word));
        for (String url : OWN) {
            assertThat(get(url).status()).as(url).isEqualTo(200);
        }
        assertThat(get("/old-saffron").location()).isEqualTo("/en/posts/saffron");
    }
}
