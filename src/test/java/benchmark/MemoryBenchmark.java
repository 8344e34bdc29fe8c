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

/// Whether the whole blog can be read and searched in little memory, and what a request costs as the blog grows.
final class MemoryBenchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Path jar;
    private final Path folder;
    private final Folders posts;
    private final HttpClient client = HttpClient.newHttpClient();

    MemoryBenchmark(Path jar, Path folder, Folders posts) {
        this.jar = jar;
        this.folder = folder;
        this.posts = posts;
    }

    void run() throws IOException, InterruptedException {
        measure("the seed folder", Path.of("posts"), 0, "128m");
        measure("1,000 posts", posts.of(1000), 1000, "256m");
        measure("10,000 posts", posts.of(10_000), 10_000, "1g");
    }

    private void measure(String name, Path folderOfPosts, int count, String limit)
            throws IOException, InterruptedException {
        Path log = folder.resolve("memory.log");
        try (Service service = Service.java(Service.freePort(), log, List.of(),
                List.of("-Xmx" + limit, "-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString()),
                "--blog.posts=" + folderOfPosts, "--blog.cache=" + folder.resolve("cache"))) {
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

    private long failures(Service service, List<String> paths) throws InterruptedException {
        long failures = 0;
        for (String path : paths) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(URI.create(service.url(path)).toASCIIString()))
                        .header("Accept-Encoding", "gzip").timeout(PATIENCE).build();
                failures += client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200 ? 0 : 1;
            } catch (IOException e) {
                failures++;
            }
        }
        return failures;
    }
}
