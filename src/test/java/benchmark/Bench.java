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

/// What the parts measure with.
///
/// @param jar the packaged program
/// @param folder for what a part leaves behind
record Bench(Path jar, Path folder, Folders posts) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    Path file(String name) {
        return folder.resolve(name);
    }

    /// Starts the program, on whatever cores there are or on one of them.
    Service start(Path log, List<String> pinned, List<String> options, Path folderOfPosts) throws IOException {
        List<String> jvm = new ArrayList<>(options);
        jvm.addAll(List.of("-jar", jar.toString()));
        return Service.java(Service.freePort(), log, pinned, jvm, arguments(folderOfPosts));
    }

    String[] arguments(Path folderOfPosts) {
        return new String[]{"--blog.posts=" + folderOfPosts, "--blog.cache=" + file("cache")};
    }

    static HttpResponse<byte[]> ask(String url, String coding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(URI.create(url).toASCIIString()))
                .header("Accept-Encoding", coding).timeout(PATIENCE).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
