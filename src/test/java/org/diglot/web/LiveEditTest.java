package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.Diglot;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A change on disk is online within two seconds, and nobody who reads meanwhile notices.
class LiveEditTest {
    private static final int POSTS = 8;
    private static final Pattern VERSION = Pattern.compile("version-\\d+");
    private static final Duration PROMISED = Duration.ofSeconds(2);
    /// For machines under load; how long it takes at rest is what the project promises.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @TempDir
    private Path folder = Path.of(".");
    private ConfigurableApplicationContext context = new GenericApplicationContext();
    private Wire wire = new Wire(0);

    @BeforeEach
    void serve() throws IOException {
        write(1);
        context = SpringApplication.run(Diglot.class, "--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0", "--blog.posts=" + folder, "--blog.page-size=100");
        wire = Wire.to(context);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void readersSeeTheOldBlogOrTheNewOne() throws IOException, InterruptedException {
        AtomicBoolean reading = new AtomicBoolean(true);
        AtomicInteger answers = new AtomicInteger();
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            for (String url : List.of("/en/posts/post-1", "/fa/posts", "/en/tags")) {
                readers.execute(() -> {
                    while (reading.get()) {
                        check(url, failures);
                        answers.incrementAndGet();
                    }
                });
            }
            for (int version = 2; version <= 12; version++) {
                write(version);
                String written = "version-" + version;
                await().pollDelay(Duration.ZERO).atMost(PATIENCE)
                        .until(() -> wire.get("/en/posts/post-1").text().contains(written));
            }
            reading.set(false);
            readers.shutdown();
            assertThat(readers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(failures).isEmpty();
        assertThat(answers.get()).isGreaterThan(30);
    }

    @Test
    void tagsMeanTheirBytesHoweverTheyAreCodedAndNoReaderGoesBack() throws IOException, InterruptedException {
        AtomicBoolean reading = new AtomicBoolean(true);
        AtomicInteger announced = new AtomicInteger(1);
        Map<String, String> bytesOfTags = new ConcurrentHashMap<>();
        Map<String, String> textsOfTags = new ConcurrentHashMap<>();
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        AtomicInteger known = new AtomicInteger();
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            for (String coding : List.of("br", "gzip", "identity", "br, gzip", "br", "gzip", "identity", "br, gzip")) {
                readers.execute(() -> {
                    int seen = 0;
                    String tag = "\"none\"";
                    while (reading.get()) {
                        int atLeast = announced.get();
                        Reply reply = wire.get("/en/posts/post-1", "Accept-Encoding: " + coding,
                                "If-None-Match: " + tag);
                        String sent = reply.header("ETag");
                        if (reply.status() == 304) {
                            known.incrementAndGet();
                            expect(sent.equals(tag) && reply.bytes().length == 0, "304 with " + sent, failures);
                        } else {
                            String bytes = Arrays.hashCode(reply.bytes()) + "";
                            expect(bytes.equals(bytesOfTags.computeIfAbsent(sent, _ -> bytes)), "two for " + sent,
                                    failures);
                            String text = decoded(reply);
                            String core = sent.replaceFirst("-(br|gz)\"$", "\"");
                            expect(text.equals(textsOfTags.computeIfAbsent(core, _ -> text)), "two texts for " + core,
                                    failures);
                            Matcher version = VERSION.matcher(text);
                            expect(version.find(), "no version", failures);
                            int number = Integer.parseInt(version.group().replace("version-", ""));
                            expect(number >= seen, number + " after " + seen, failures);
                            expect(number >= atLeast, number + " after the edit of " + atLeast, failures);
                            seen = number;
                        }
                        expect(reply.header("Vary").equals("Accept-Encoding"), "Vary " + reply.header("Vary"),
                                failures);
                        tag = sent;
                    }
                });
            }
            for (int version = 2; version <= 25; version++) {
                write(version);
                String written = "version-" + version;
                await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).atMost(PATIENCE)
                        .until(() -> wire.get("/en/posts/post-1").text().contains(written));
                announced.set(version);
            }
            reading.set(false);
            readers.shutdown();
            assertThat(readers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(failures).isEmpty();
        assertThat(known.get()).isPositive();
        assertThat(bytesOfTags.values()).doesNotHaveDuplicates();
        assertThat(textsOfTags.values()).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        Reply whole = wire.get("/en/posts/post-1", "Accept-Encoding: gzip");
        Reply head = wire.head("/en/posts/post-1", "Accept-Encoding: gzip");
        assertThat(head.lasting()).isEqualTo(whole.lasting());
        assertThat(head.bytes()).isEmpty();
    }

    private static void expect(boolean holds, String failure, Queue<String> failures) {
        if (!holds) {
            failures.add(failure);
        }
    }

    private static String decoded(Reply reply) {
        return switch (reply.header("Content-Encoding")) {
            case "br" -> reply.unbrotlied();
            case "gzip" -> reply.unzipped();
            default -> reply.text();
        };
    }

    @Test
    void createEditRenameAndDeleteShowByThemselves() throws IOException {
        Path tea = folder.resolve("tea.md");
        Files.writeString(tea, "---\ntitle: Tea\ndate: 2025-02-02\n---\nFirst cup.\n");
        shows("/en/posts/tea", 200, "First cup.");
        Files.writeString(tea, "---\ntitle: Tea\ndate: 2025-02-02\n---\nSecond cup.\n");
        shows("/en/posts/tea", 200, "Second cup.");
        shows("/en/feed.xml", 200, "Second cup.");
        Files.move(tea, folder.resolve("coffee.md"));
        shows("/en/posts/coffee", 200, "Second cup.");
        assertThat(wire.get("/en/posts/tea").location()).isEqualTo("/en/posts/coffee");
        Files.createDirectories(folder.resolve("new/folder"));
        Files.move(folder.resolve("coffee.md"), folder.resolve("new/folder/water.md"));
        shows("/en/posts/water", 200, "Second cup.");
        Files.delete(folder.resolve("new/folder/water.md"));
        shows("/en/posts/water", 410, "");
        assertThat(wire.get("/en/posts/tea").status()).isEqualTo(410);
    }

    @Test
    void aPostThatBreaksKeepsItsLastGoodVersion() throws IOException {
        Path tea = folder.resolve("tea.md");
        Files.writeString(tea, "---\ntitle: Tea\ndate: 2025-02-02\n---\nGood tea.\n");
        shows("/en/posts/tea", 200, "Good tea.");
        Files.writeString(tea, "---\ntitle: Tea\ndate: never\n---\nBad tea.\n");
        Wire management = Wire.toManagement(context);
        await().atMost(PATIENCE)
                .until(() -> management.get("/actuator/health").text().contains("tea.md:3:7: error: date"));
        shows("/en/posts/tea", 200, "Good tea.");
        assertThat(management.get("/actuator/health").text()).contains("\"status\":\"UP\"").doesNotContain("DOWN");
        Files.writeString(tea, "---\ntitle: Tea\ndate: 2025-02-02\n---\nMended tea.\n");
        shows("/en/posts/tea", 200, "Mended tea.");
        await().atMost(PROMISED)
                .until(() -> !management.get("/actuator/health").text().contains("tea.md:3:7"));
    }

    private void shows(String url, int status, String text) {
        long start = System.nanoTime();
        await().pollInterval(Duration.ofMillis(50)).atMost(PATIENCE).until(() -> {
            Reply reply = wire.get(url);
            return reply.status() == status && reply.text().contains(text);
        });
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (took.compareTo(PROMISED) > 0) {
            System.err.printf("%s took %d ms%n", url, took.toMillis());
        }
    }

    /// All posts say the same version in their title and text; each file is put in place whole.
    private void write(int version) throws IOException {
        for (int post = 1; post <= POSTS; post++) {
            Path draft = Files.writeString(folder.resolve(".draft"), """
                                                                     ---
                                                                     title: Post %1$d version-%2$d
                                                                     title_fa: نوشتهٔ %1$d version-%2$d
                                                                     date: 2025-01-0%1$d
                                                                     tags: [Tea]
                                                                     ---
                                                                     Text of version-%2$d.
                                                                     <!-- PERSIAN -->
                                                                     متن version-%2$d.
                                                                     """.formatted(post, version));
            Files.move(draft, folder.resolve("post-%d.md".formatted(post)), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void check(String url, Queue<String> failures) {
        try {
            Reply reply = wire.get(url);
            Document page = reply.page();
            if (reply.status() != 200 || !reply.text().endsWith("</html>\n") && !reply.text().endsWith("</html>")) {
                failures.add(url + ": " + reply.status());
            }
            String text = page.select("article").text();
            if (url.contains("post-1")
                    && VERSION.matcher(text).results().map(MatchResult::group).distinct().count() != 1) {
                failures.add(url + " mixes: " + text);
            }
            if (url.endsWith("/posts") && page.select("ol.rows > li").size() != POSTS) {
                failures.add(url + ": " + page.select("ol.rows > li").size() + " posts");
            }
            if (url.endsWith("/tags") && !page.select(".terms").text().contains(POSTS + " posts")) {
                failures.add(url + ": " + page.select(".terms").text());
            }
        } catch (RuntimeException e) {
            failures.add(url + ": " + e);
        }
    }
}
