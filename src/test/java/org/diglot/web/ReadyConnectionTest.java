package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// What is ready is sent as Jetty would send it, whoever reads the request.
@FixtureSite
class ReadyConnectionTest {
    private static final String PAGE = "/en/posts/tea-house";
    private static final String LOST = "/en/nope";
    /// It is made each time.
    private static final String NEVER_READY = "/";
    /// What is not plain goes Jetty's way, and means nothing here.
    private static final String NOT_PLAIN = "TE: trailers";
    private static final String HOST = "Host: localhost";

    @LocalServerPort
    private int port;
    @Autowired
    private WebServerApplicationContext context = new ServletWebServerApplicationContext();
    private Wire wire = new Wire(0);

    @BeforeEach
    void makeReady() {
        wire = new Wire(port);
        for (String coding : List.of("identity", "gzip")) {
            wire.get(PAGE, "Accept-Encoding: " + coding);
            wire.get(LOST, "Accept-Encoding: " + coding);
        }
        await().until(() -> wire.get(PAGE, "Accept-Encoding: br").header("Content-Encoding").equals("br"));
    }

    private Sockets sockets() {
        return Sockets.of(context);
    }

    private static String plain(String target, String... lines) {
        return Line.request(Stream.concat(Stream.of("GET " + target + " HTTP/1.1", HOST), Arrays.stream(lines))
                .toArray(String[]::new));
    }

    private static void areTheSame(Reply own, Reply jetty) {
        Map<String, List<String>> headers = new TreeMap<>(jetty.lasting());
        if (jetty.status() == 304) {
            // RFC 9110, section 8.6: this is not the length that the page has. Jetty adds it.
            assertThat(headers.remove("content-length")).isEqualTo(List.of("0"));
        }
        assertThat(own.lasting()).isEqualTo(headers);
        assertThat(own.bytes()).isEqualTo(jetty.bytes());
    }

    static Stream<List<String>> asked() {
        return Stream.of(List.of(PAGE), List.of(PAGE, "Accept-Encoding: gzip"), List.of(PAGE, "Accept-Encoding: br"),
                List.of(PAGE, "Accept-Encoding: gzip, deflate, br, zstd"), List.of(PAGE, "Accept-Encoding: identity"),
                List.of(PAGE, "Accept-Encoding: *;q=0"), List.of(PAGE, "If-None-Match: *"),
                List.of(PAGE, "If-None-Match: \"other\""),
                List.of(PAGE, "If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT"),
                List.of(PAGE, "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT"),
                List.of(PAGE, "If-Modified-Since: yesterday"),
                List.of(PAGE, "If-None-Match: \"other\"", "If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT"),
                List.of(PAGE, "Range: bytes=0-9"), List.of(PAGE, "If-Match: \"other\""), List.of(LOST),
                List.of(LOST, "Accept-Encoding: gzip"), List.of(LOST, "If-None-Match: *"));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void theAnswerIsThatOfJetty(List<String> asked) throws IOException {
        String[] lines = asked.subList(1, asked.size()).toArray(String[]::new);
        String[] odd = Stream.concat(Arrays.stream(lines), Stream.of(NOT_PLAIN)).toArray(String[]::new);
        try (Line line = new Line(port)) {
            Reply own = line.write(plain(asked.getFirst(), lines)).read();
            assertThat(sockets().seenByJetty(line)).isZero();
            Reply jetty = line.write(plain(asked.getFirst(), odd)).read();
            assertThat(sockets().seenByJetty(line)).isEqualTo(1);

            areTheSame(own, jetty);
            assertThat(own.header("Date")).matches("\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
        }
    }

    @Test
    void whoHasThePageIsToldSo() throws IOException {
        for (String coding : List.of("identity", "gzip", "br")) {
            try (Line line = new Line(port)) {
                Reply whole = line.write(plain(PAGE, "Accept-Encoding: " + coding)).read();
                String tag = "If-None-Match: " + whole.header("ETag");
                Reply own = line.write(plain(PAGE, "Accept-Encoding: " + coding, tag)).read();
                assertThat(sockets().seenByJetty(line)).isZero();
                Reply jetty = line.write(plain(PAGE, "Accept-Encoding: " + coding, tag, NOT_PLAIN)).read();

                assertThat(own.status()).isEqualTo(304);
                areTheSame(own, jetty);
            }
        }
    }

    @Test
    void answersComeInTheOrderOfTheRequests() throws IOException {
        Reply page = wire.get(PAGE);
        try (Line line = new Line(port)) {
            line.write(plain(PAGE) + plain(NEVER_READY) + Line.request("HEAD " + PAGE + " HTTP/1.1", HOST)
                    + Line.request("POST " + PAGE + " HTTP/1.1", HOST, "Content-Length: 3") + "abc" + plain(PAGE)
                    + plain(LOST) + plain(NEVER_READY) + plain(PAGE));

            assertThat(line.read().bytes()).isEqualTo(page.bytes());
            assertThat(line.read().location()).isEqualTo("/en/");
            Reply head = line.readHead();
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(page.bytes().length));
            assertThat(line.read().status()).isEqualTo(405);
            assertThat(line.read().bytes()).isEqualTo(page.bytes());
            assertThat(line.read().status()).isEqualTo(404);
            assertThat(line.read().location()).isEqualTo("/en/");
            assertThat(line.read().bytes()).isEqualTo(page.bytes());
        }
    }

    @Test
    void answersByTurnsComeInOrderAsWell() throws IOException {
        byte[] page = wire.get(PAGE).bytes();
        int times = 100;
        try (Line line = new Line(port)) {
            line.write(String.join("", Collections.nCopies(times, plain(PAGE) + plain(NEVER_READY))));

            for (int i = 0; i < times; i++) {
                assertThat(line.read().bytes()).isEqualTo(page);
                assertThat(line.read().status()).isEqualTo(302);
            }
        }
    }

    @Test
    void aRequestMayComeByteByByte() throws IOException {
        try (Line line = new Line(port)) {
            for (String target : List.of(PAGE, NEVER_READY, PAGE)) {
                for (char letter : plain(target).toCharArray()) {
                    line.write(Character.toString(letter));
                }
                assertThat(line.read().status()).isEqualTo(target.equals(PAGE) ? 200 : 302);
            }
            assertThat(line.write(plain(PAGE)).read().text()).contains("</html>");
        }
    }

    @Test
    void aRequestMayBeCutAnywhere() throws IOException {
        String two = plain(PAGE) + plain(PAGE);
        byte[] page = wire.get(PAGE).bytes();
        try (Line line = new Line(port)) {
            for (int at = 1; at < two.length(); at += 7) {
                line.write(two.substring(0, at));
                if (at >= two.length() / 2) {
                    assertThat(line.read().bytes()).isEqualTo(page);
                    line.write(two.substring(at));
                } else {
                    line.write(two.substring(at));
                    assertThat(line.read().bytes()).isEqualTo(page);
                }
                assertThat(line.read().bytes()).isEqualTo(page);
            }
        }
    }

    @Test
    void oneConnectionServesWhatIsReadyAndWhatIsNotByTurns() throws IOException {
        byte[] page = wire.get(PAGE).bytes();
        try (Line line = new Line(port)) {
            for (int turn = 1; turn <= 100; turn++) {
                assertThat(line.write(plain(PAGE)).read().bytes()).isEqualTo(page);
                assertThat(line.write(plain(NEVER_READY)).read().status()).isEqualTo(302);
                assertThat(sockets().seenByJetty(line)).isEqualTo(turn);
            }
        }
    }

    /// The line is complete without what makes it go Jetty's way.
    @ParameterizedTest
    @ValueSource(strings = {"Host: a\r\nHost: a", "Accept: no host", "Host: a b", "Host: a:0", "Host: a:99999",
        "Host: a:80x",
        "Host: [::1", "Host:", "Host: a/b", "Host: a@b", "Host : a", "Host: a\r\nAccept: b\r\n folded",
        "Host: a\nAccept: b",
        "Host: a\r\nAccept: \0", "Host: a\r\nAccept: \u00e9", "Host: a\r\nAccept", "Host: a\r\n: b",
        "Host: a\r\nContent-Length: -1", "Host: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3",
        "Host: a\r\nContent-Length: 0\r\nContent-Length: 1", "Host: a\r\nAccept-Encoding: gzip\r\nAccept-Encoding: br",
        "Host: -", "Host: ..", "Host: a.", "Host: 256.256.256.256"})
    void whatIsOddIsAnsweredAsJettyDoes(String fields) throws IOException {
        Reply own = last(Line.request("GET " + PAGE + " HTTP/1.1", fields, "Connection: keep-alive"));
        Reply jetty = last(Line.request("GET " + PAGE + " HTTP/1.1", fields, "Connection: keep-alive", NOT_PLAIN));

        areTheSame(own, jetty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: a\r\nHost: a", "Accept: no host", "Host: a b", "Host: a:0", "Host: a:99999",
        "Host: a\r\nAccept: b\r\n folded", "Host: a\r\nAccept: \0", "Host : a"})
    void whatIsMalformedIsRefused(String fields) throws IOException {
        assertThat(last(Line.request("GET " + PAGE + " HTTP/1.1", fields)).status()).isEqualTo(400);
    }

    /// After nothing, and after a request that was answered on the connection itself.
    private Reply last(String request) throws IOException {
        try (Line alone = new Line(port); Line after = new Line(port)) {
            Reply first = alone.write(request).read();
            after.write(plain(PAGE) + request);
            after.read();
            Reply second = after.read();
            areTheSame(second, first);
            return first;
        }
    }

    @Test
    void whoWantsNoMoreIsLeft() throws IOException {
        byte[] page = wire.get(PAGE).bytes();
        for (String last : List.of(plain(PAGE, "Connection: close"), Line.request("GET " + PAGE + " HTTP/1.0", HOST),
                Line.request("GET " + PAGE + " HTTP/1.0"), plain(PAGE, "Connection: keep-alive, close"))) {
            try (Line line = new Line(port)) {
                line.write(plain(PAGE) + last + plain(PAGE));

                assertThat(line.read().bytes()).isEqualTo(page);
                assertThat(line.read().bytes()).isEqualTo(page);
                assertThat(line.isAtEnd()).as(last).isTrue();
            }
        }
    }

    @Test
    void whoHasAskedForTheLastTimeIsAnswered() throws IOException {
        byte[] page = wire.get(PAGE).bytes();
        for (String requests : List.of(plain(PAGE), plain(PAGE) + plain(PAGE), plain(PAGE) + "GET /en/ HT")) {
            try (Line line = new Line(port)) {
                line.write(requests).end();

                assertThat(line.read().bytes()).isEqualTo(page);
                if (requests.endsWith("\r\n\r\n" + plain(PAGE))) {
                    assertThat(line.read().bytes()).isEqualTo(page);
                }
                assertThat(line.isAtEnd() || line.read().status() == 400).isTrue();
                await().until(() -> sockets().are(line), isThere -> !isThere);
            }
        }
    }

    @Test
    void whoReadsSlowlyGetsEverythingWhileOthersAreServed() throws IOException {
        String target = large();
        byte[] whole = wire.get(target).bytes();
        int times = 200;
        try (Line slow = new Line(port, 4096)) {
            slow.write(String.join("", Collections.nCopies(times, plain(target))) + plain(NEVER_READY) + plain(target));
            for (int i = 0; i < times; i++) {
                if (i % 20 == 0) {
                    // There are as many connections as two selectors can have.
                    for (int other = 0; other < 4; other++) {
                        assertThat(wire.get(PAGE).status()).isEqualTo(200);
                    }
                }
                assertThat(Arrays.equals(slow.read().bytes(), whole)).as("answer " + i).isTrue();
            }
            assertThat(slow.read().status()).isEqualTo(302);
            assertThat(slow.read().bytes()).isEqualTo(whole);
        }
    }

    private String large() {
        return Stream.of("/en/", "/fa/", "/en/archive")
                .flatMap(page -> wire.get(page).page()
                        .select("link[rel=stylesheet][href^=/], script[src^=/], link[rel=preload][href^=/]").stream())
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src")).distinct()
                .max(Comparator.comparingInt(asset -> wire.get(asset).bytes().length)).orElseThrow();
    }

    @Test
    void whoGoesAwayLeavesNothingBehind() throws IOException {
        String target = large();
        wire.get(target);
        List<Line> gone = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Line line = new Line(port, 4096);
            line.write(String.join("", Collections.nCopies(200, plain(target))));
            line.read();
            line.abort();
            gone.add(line);
        }

        await().until(() -> gone.stream().noneMatch(sockets()::are));
        assertThat(wire.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void headHasNoBody() throws IOException {
        try (Line line = new Line(port)) {
            Reply get = line.write(plain(PAGE)).read();
            Reply head = line.write(Line.request("HEAD " + PAGE + " HTTP/1.1", HOST)).readHead();

            assertThat(head.lasting()).isEqualTo(get.lasting());
            assertThat(line.write(plain(PAGE)).read().bytes()).isEqualTo(get.bytes());
        }
    }
}
