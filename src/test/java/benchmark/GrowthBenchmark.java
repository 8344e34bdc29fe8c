package benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a request, the start and the memory cost as the blog grows from 100 posts to 10,000.
final class GrowthBenchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int REQUESTS = 2000;

    private final Bench bench;

    GrowthBenchmark(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException, InterruptedException {
        List<Figures> first = new ArrayList<>();
        for (int count : List.of(100, 1000, 10_000)) {
            Path log = bench.file("growth.log");
            try (Service service = bench.start(log, List.of(), List.of(), bench.posts().of(count))) {
                String name = "growth, %,d posts: ".formatted(count);
                Figures.line(name + "start", "%.2f s".formatted(service.ready("/en/").toMillis() / 1e3));
                service.awaitLog(log, "All texts are read", PATIENCE);
                service.await("/en/search?q=post", PATIENCE);
                Figures.line(name + "memory", "%d MB".formatted(service.memory()));
                Figures.line(name + "home page",
                        "%d bytes".formatted(Bench.ask(service.url("/en/"), "gzip").body().length));
                List<Figures> now = new ArrayList<>();
                for (String path : List.of("/en/", "/en/posts/1", "/fa/posts/1")) {
                    now.add(times(service.url(path)));
                    now.getLast().print(name + path, "ms");
                }
                if (first.isEmpty()) {
                    first.addAll(now);
                }
                for (int i = 0; i < now.size(); i++) {
                    double ratio = now.get(i).median() / first.get(i).median();
                    new Figures(List.of(ratio)).print("  to that of 100 posts", "×", false, 1.2);
                }
            }
        }
    }

    /// In ms, without those that warm it up.
    private static Figures times(String url) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int request = 0; request < 2 * REQUESTS; request++) {
            long begin = System.nanoTime();
            Bench.ask(url, "gzip");
            if (request >= REQUESTS) {
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return new Figures(times);
    }
}
