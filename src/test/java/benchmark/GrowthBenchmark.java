package benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a request, the start and the memory cost as the blog grows from 100 posts to 10,000.
final class GrowthBenchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int REQUESTS = 2000;

    private final Path jar;
    private final Path folder;
    private final Folders posts;
    private final HttpClient client = HttpClient.newHttpClient();

    GrowthBenchmark(Path jar, Path folder, Folders posts) {
        this.jar = jar;
        this.folder = folder;
        this.posts = posts;
    }

    void run() throws IOException, InterruptedException {
        List<Figures> first = new ArrayList<>();
        for (int count : List.of(100, 1000, 10_000)) {
            Path log = folder.resolve("growth.log");
            try (Service service = Service.java(Service.freePort(), log, List.of(), List.of("-jar", jar.toString()),
                    "--blog.posts=" + posts.of(count), "--blog.cache=" + folder.resolve("cache"))) {
                String name = "growth, %,d posts: ".formatted(count);
                Figures.line(name + "start", "%.2f s".formatted(service.ready("/en/").toMillis() / 1e3));
                service.awaitLog(log, "All texts are read", PATIENCE);
                service.await("/en/search?q=post", PATIENCE);
                Figures.line(name + "memory", "%d MB".formatted(service.memory()));
                Figures.line(name + "home page", "%d bytes".formatted(body(service.url("/en/")).length));
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
    private Figures times(String url) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int request = 0; request < 2 * REQUESTS; request++) {
            long begin = System.nanoTime();
            body(url);
            if (request >= REQUESTS) {
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return new Figures(times);
    }

    private byte[] body(String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray()).body();
    }
}
