package benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// From the save of a post to its new page, the list and the feed being served.
final class EditBenchmark {
    private static final int WARMING = 20;
    private static final int EDITS = 60;
    /// So often at most an editor such as Obsidian saves by itself.
    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Bench bench;

    EditBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException {
        measure(1000, 0.150);
        measure(10_000, 0.250);
    }

    private void measure(int count, double bar) throws IOException, InterruptedException {
        Path edited = bench.file("edited-" + count);
        Folders.copy(bench.posts().of(count), edited);
        Path log = bench.file("edit.log");
        try (Service service = bench.start(log, List.of(), List.of(), edited)) {
            service.ready("/en/");
            service.await("/en/search?q=post", PATIENCE);
            service.awaitLog(log, "All texts are read", PATIENCE);
            List<Double> pages = new ArrayList<>();
            List<Double> all = new ArrayList<>();
            for (int edit = 0; edit < WARMING + EDITS; edit++) {
                // Of the newest ten, which lists and feeds begin with.
                int number = edit % 10;
                Path file = edited.resolve(number + ".md");
                String word = "word" + (1000 + edit);
                String text = Files.readString(file).replaceFirst("(?m)^title: .*$", "title: Post " + word)
                        .replaceFirst("(?m)^## .*$", "## Heading " + word);
                Path draft = Files.writeString(edited.resolve(".draft"), text);
                long begin = System.nanoTime();
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                await(service.url("/en/posts/" + number), "Heading " + word);
                double page = (System.nanoTime() - begin) / 1e9;
                await(service.url("/en/"), "Post " + word);
                await(service.url("/en/feed.xml"), "Post " + word);
                if (edit >= WARMING) {
                    pages.add(page);
                    all.add((System.nanoTime() - begin) / 1e9);
                }
                Thread.sleep(BETWEEN);
            }
            new Figures(pages).print("edit, %,d posts: its page".formatted(count), "s");
            Figures edits = new Figures(all);
            edits.print("edit, %,d posts: page, list and feed, p95".formatted(count), "s", edits.percentile(95), false,
                    bar);
        }
    }

    private void await(String url, String words) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (!new String(Bench.ask(url, "identity").body(), StandardCharsets.UTF_8).contains(words)) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IOException(url + " never says " + words);
            }
            Thread.sleep(2);
        }
    }
}
