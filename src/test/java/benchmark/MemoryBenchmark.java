package benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Whether the whole blog can be read and searched in little memory, and what a request costs as the blog grows.
final class MemoryBenchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Bench bench;

    MemoryBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException {
        measure("the seed folder", Path.of("posts"), 0, "128m");
        measure("1,000 posts", bench.posts().of(1000), 1000, "256m");
        measure("10,000 posts", bench.posts().of(10_000), 10_000, "1g");
    }

    private void measure(String name, Path folderOfPosts, int count, String limit)
            throws IOException, InterruptedException {
        Path log = bench.file("memory.log");
        try (Service service = bench.start(log, List.of(), List.of("-Xmx" + limit, "-XX:+ExitOnOutOfMemoryError"),
                folderOfPosts)) {
            service.ready("/en/");
            service.awaitLog(log, "All texts are read", PATIENCE);
            long failures = failures(service, List.of("/en/search?q=post", "/fa/search?q=چای", "/en/feed.xml", "/fa/",
                    "/en/archive", "/sitemap.xml"));
            List<String> pages = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                pages.add("/en/posts/" + number);
                pages.add("/fa/posts/" + number);
            }
            failures += failures(service, pages);
            Figures.line("memory, %s, -Xmx%s".formatted(name, limit), "%d answers, %d failures, %d MB at most   %s"
                    .formatted(pages.size() + 6, failures, service.peakMemory(), failures == 0 ? "held" : "MISSED"));
        }
    }

    private static long failures(Service service, List<String> paths) throws InterruptedException {
        long failures = 0;
        for (String path : paths) {
            try {
                failures += Bench.ask(service.url(path), "gzip").statusCode() == 200 ? 0 : 1;
            } catch (IOException e) {
                failures++;
            }
        }
        return failures;
    }
}
