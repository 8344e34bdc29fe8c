package org.diglot.announce;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries letters, one after the other, on a thread of its own. What does not arrive is carried again a few times, then
/// given up with one line in the log.
final class Courier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int TOO_MANY_REQUESTS = 429;

    private final List<Duration> pauses;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("announce").factory());

    private sealed interface Outcome {
        record Arrived() implements Outcome {}

        /// @param lasting whether it would be the same again
        record Failed(String reason, boolean lasting) implements Outcome {}
    }

    /// @param pauses before each further attempt
    Courier(List<Duration> pauses) {
        this.pauses = List.copyOf(pauses);
    }

    /// Returns at once.
    void send(List<Letter> letters) {
        if (!letters.isEmpty()) {
            thread.execute(() -> carry(letters));
        }
    }

    private void carry(List<Letter> letters) {
        try {
            List<Letter> left = letters;
            List<String> lost = new ArrayList<>();
            for (int attempt = 0; !left.isEmpty(); attempt++) {
                List<Letter> again = new ArrayList<>();
                for (Letter letter : left) {
                    if (deliver(letter) instanceof Outcome.Failed(String reason, boolean lasting)) {
                        if (lasting || attempt == pauses.size()) {
                            lost.add("%s: %s".formatted(letter.to().getHost(), reason));
                        } else {
                            again.add(letter);
                        }
                    }
                }
                left = again;
                if (!left.isEmpty()) {
                    Thread.sleep(pauses.get(attempt));
                }
            }
            if (!lost.isEmpty()) {
                LOG.warn("{} of {} announcements did not arrive ({})", lost.size(), letters.size(), lost.getFirst());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome deliver(Letter letter) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(letter.to()).timeout(ANSWER)
                .header("Content-Type", letter.mediaType()).header("User-Agent", "Diglot")
                .POST(HttpRequest.BodyPublishers.ofString(letter.body())).build();
        try {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status / 100 == 2
                    ? new Outcome.Arrived()
                    : new Outcome.Failed("status " + status, status / 100 == 4 && status != TOO_MANY_REQUESTS);
        } catch (IOException e) {
            return new Outcome.Failed(e.toString(), false);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        client.shutdownNow();
    }
}
