package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What is read as a plain request is that very request for Jetty as well.
class PlainRequestPropertyTest {
    private static final int LONGEST = 8192;
    private static final List<HttpHeader> COUNTING = List.of(HttpHeader.ACCEPT_ENCODING, HttpHeader.IF_NONE_MATCH,
            HttpHeader.IF_MODIFIED_SINCE);
    private static final List<HttpHeader> CHANGING = List.of(HttpHeader.CONTENT_LENGTH, HttpHeader.TRANSFER_ENCODING,
            HttpHeader.EXPECT, HttpHeader.UPGRADE, HttpHeader.TE, HttpHeader.TRAILER);
    private static final String[] LINES = {"GET /en/posts?page=2&q=%D8%A7 HTTP/1.1", "GET / HTTP/1.1",
        "GET /a;b=c/~d HTTP/1.1", "GET //en/ HTTP/1.1", "GET /%zz HTTP/1.1", "GET /a|b HTTP/1.1"};
    private static final String[] ODD_LINES = {"GET /en/ HTTP/1.0", "GET /en/", "GET /en/ HTTP/1.1 ",
        "GET  /en/ HTTP/1.1", "GET /en/  HTTP/1.1", "\r\nGET /en/ HTTP/1.1", "get /en/ HTTP/1.1", "HEAD /en/ HTTP/1.1",
        "GET http://a/en/ HTTP/1.1", "GET * HTTP/1.1", "GET /en/#a HTTP/1.1", "GET /en/ HTTP/1.2",
        "GET /\u00e9 HTTP/1.1"};
    private static final String[] HOSTS = {"Host: localhost:8080", "host: blog.example", "HOST:a.b-c",
        "Host: 127.0.0.1",
        "Host: a:1", "Host:\t a.example \t", "Host: -", "Host: ..", "Host: .", "Host: 1.2", "Host: a.",
        "Host: 256.256.256.256"};
    private static final String[] ODD_HOSTS = {"Host:", "Host: a b", "Host: a:", "Host: :80", "Host: a:0",
        "Host: a:00080",
        "Host: a:99999", "Host: a:65536", "Host: a:65535", "Host: a:-1", "Host: a:+1", "Host: [::1]", "Host: [::1",
        "Host: a,b",
        "Host: a@b", "Host: a/b", "Host : a", "Host: a_b", "Host: %41", "Host: a:80:80"};
    private static final String[] FIELDS = {"Accept-Encoding: gzip, deflate, br, zstd", "accept-encoding: identity;q=0",
        "ACCEPT-ENCODING:\tgzip \t", "Accept-Encoding: gzip", "If-None-Match: \"a\", W/\"b\"", "if-none-match: *",
        "If-None-Match: \"a\t b\"", "If-Modified-Since: Thu, 01 Jan 2026 00:00:00 GMT",
        "if-modified-since:Thursday", "Connection: keep-alive", "connection: Keep-Alive", "Accept: */*", "Accept:",
        "Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "User-Agent: Mozilla/5.0 (X11; Linux x86_64)",
        "Cookie: a=b; c=\"d\"", "Referer: http://a/b", "X-Forwarded-For: 10.0.0.1", "X-Forwarded-Host: a b",
        "Cache-Control: no-cache", "Cache-Control: max-age=0", "Authorization: Basic YTpi", "Range: bytes=0-1",
        "Content-Type: text/plain",
        "!#$%&'*+-.^_`|~: odd but a token", "Accept-Language: fa,en;q=0.5", "Sec-Fetch-Mode: navigate"};
    private static final String[] ODD_FIELDS = {"Content-Length: 0", "Content-Length: 5", "content-length:1",
        "Transfer-Encoding: chunked", "transfer-encoding: identity", "TE: trailers", "Trailer: a",
        "Expect: 100-continue",
        "Upgrade: h2c", "HTTP2-Settings: AAMAAABk", "Connection: close", "Connection: keep-alive, upgrade",
        "Connection:",
        "Accept-Encoding: ", "If-None-Match:", "If-Modified-Since:\t", " folded", "\tfolded", "Accept: a\n b",
        "Accept: a\r b",
        ": nameless", "no colon", "Spaced : a", "Accept: \0", "Accept: \u007f", "Accept: \u00e9", "\u00e9: a",
        "Accept: \u0001",
        "Content-Length : 5", "Content-Length\t: 5", "Transfer-Encoding\u000b: chunked"};
    private static final String[] ENDS = {"", "", "", "\r\n", "\n", "\0", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET /b",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", " ", "hello"};
    /// What two programs may see in two ways.
    private static final byte[] BYTES = "\r\n\0 \t:;,\"\\/#?%@[]{}|^`~\u007f\u0080\u0085\u00a0\u00ff\u000b\f\u0001aZ09-_."
            .getBytes(StandardCharsets.ISO_8859_1);

    /// A change at a place, which is a part of the whole.
    private record Change(Kind kind, int place, byte value) {
        private enum Kind {
            OTHER, MORE, LESS, CUT, LINE_TWICE, BARE_LINE_FEED, NO_LINE
        }

        byte[] of(byte[] all) {
            if (all.length == 0) {
                return all;
            }
            int at = (int) ((long) place * all.length / 10_000);
            int end = at;
            while (end < all.length && all[end] != '\n') {
                end++;
            }
            int from = at;
            while (from > 0 && all[from - 1] != '\n') {
                from--;
            }
            int next = Math.min(all.length, end + 1);
            return switch (kind) {
                case OTHER -> join(part(all, 0, at), new byte[]{value}, part(all, at + 1, all.length));
                case MORE -> join(part(all, 0, at), new byte[]{value}, part(all, at, all.length));
                case LESS -> join(part(all, 0, at), part(all, at + 1, all.length));
                case CUT -> part(all, 0, at);
                case LINE_TWICE -> join(part(all, 0, next), part(all, from, all.length));
                case BARE_LINE_FEED -> join(part(all, 0, Math.max(0, end - 1)), part(all, end, all.length));
                case NO_LINE -> join(part(all, 0, from), part(all, next, all.length));
            };
        }

        private static byte[] part(byte[] all, int from, int to) {
            return Arrays.copyOfRange(all, from, Math.max(from, to));
        }

        private static byte[] join(byte[]... parts) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (byte[] part : parts) {
                all.writeBytes(part);
            }
            return all.toByteArray();
        }
    }

    /// Mostly of the first, now and then of the second.
    private static Arbitrary<String> of(String[] usual, String[] odd) {
        return Arbitraries.frequencyOf(Tuple.of(24, Arbitraries.of(usual)), Tuple.of(1, Arbitraries.of(odd)));
    }

    @Provide
    Arbitrary<byte[]> requests() {
        Arbitrary<List<Change>> changes = Combinators.combine(Arbitraries.of(Change.Kind.class),
                Arbitraries.integers().between(0, 9_999).withoutEdgeCases(), Arbitraries.of(bytes())).as(Change::new)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(of(LINES, ODD_LINES), of(HOSTS, ODD_HOSTS),
                of(FIELDS, ODD_FIELDS).list().ofMaxSize(6), Arbitraries.of(ENDS), changes)
                .as(PlainRequestPropertyTest::request);
    }

    private static List<Byte> bytes() {
        List<Byte> all = new ArrayList<>();
        for (byte value : BYTES) {
            all.add(value);
        }
        return all;
    }

    private static byte[] request(String line, String host, List<String> fields, String rest, List<Change> changes) {
        List<String> lines = new ArrayList<>(List.of(line));
        lines.addAll(fields);
        lines.add(1 + fields.size() / 2, host);
        byte[] all = (String.join("\r\n", lines) + "\r\n\r\n" + rest).getBytes(StandardCharsets.ISO_8859_1);
        for (Change change : changes) {
            all = change.of(all);
        }
        return all;
    }

    @Property(tries = 50_000, edgeCases = EdgeCasesMode.NONE)
    void jettyReadsTheSame(@ForAll("requests") byte[] sent) {
        PlainRequest.read(sent, 0, sent.length).ifPresent(plain -> {
            for (HttpCompliance compliance : List.of(HttpCompliance.RFC9110,
                    new HttpConfiguration().getHttpCompliance())) {
                Seen seen = Seen.of(sent, compliance);
                assertThat(seen.fault).isEmpty();
                assertThat(seen.line).isEqualTo("GET " + plain.address() + " HTTP/1.1");
                assertThat(seen.content).isFalse();
                assertThat(seen.end).contains(plain.end());
                for (HttpHeader name : COUNTING) {
                    assertThat(plain.all(name)).as(name.asString()).isEqualTo(seen.fields.getValuesList(name));
                }
                assertThat(CHANGING).noneMatch(seen.fields::contains);
                assertThat(seen.fields.getValuesList(HttpHeader.CONNECTION))
                        .allMatch(value -> value.equalsIgnoreCase("keep-alive"));
                assertThat(seen.fields.getValuesList(HttpHeader.HOST)).hasSize(1);
            }
        });
    }

    /// Where it stands among other bytes makes no difference.
    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void thePlaceMakesNoDifference(@ForAll("requests") byte[] sent) {
        byte[] all = Change.join("GET / ".getBytes(StandardCharsets.ISO_8859_1), sent,
                "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));

        Optional<PlainRequest> alone = PlainRequest.read(sent, 0, sent.length);
        Optional<PlainRequest> among = PlainRequest.read(all, 6, 6 + sent.length);

        assertThat(among.map(PlainRequest::address)).isEqualTo(alone.map(PlainRequest::address));
        assertThat(among.map(PlainRequest::end)).isEqualTo(alone.map(plain -> plain.end() + 6));
    }

    /// As programs send them.
    static Stream<Arguments> ordinary() {
        return Stream.of(
                Arguments.of("Chrome",
                        """
                        GET /en/posts/tea HTTP/1.1
                        Host: localhost:8080
                        Connection: keep-alive
                        Cache-Control: max-age=0
                        sec-ch-ua: "Chromium";v="130", "Not?A_Brand";v="99"
                        sec-ch-ua-mobile: ?0
                        sec-ch-ua-platform: "Linux"
                        Upgrade-Insecure-Requests: 1
                        User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36
                        Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8
                        Sec-Fetch-Site: none
                        Sec-Fetch-Mode: navigate
                        Sec-Fetch-User: ?1
                        Sec-Fetch-Dest: document
                        Accept-Encoding: gzip, deflate, br, zstd
                        Accept-Language: fa,en;q=0.9
                        If-None-Match: "x"
                        If-Modified-Since: Thu, 01 Jan 2026 00:00:00 GMT

                        """,
                        "gzip, deflate, br, zstd", "\"x\""),
                Arguments.of("Firefox",
                        """
                        GET /en/posts/tea HTTP/1.1
                        Host: localhost:8080
                        User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0
                        Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8
                        Accept-Language: en-US,en;q=0.5
                        Accept-Encoding: gzip, deflate, br, zstd
                        Connection: keep-alive
                        Upgrade-Insecure-Requests: 1
                        Sec-Fetch-Dest: document
                        Sec-Fetch-Mode: navigate
                        Sec-Fetch-Site: cross-site
                        If-None-Match: "x"
                        Priority: u=0, i

                        """, "gzip, deflate, br, zstd", "\"x\""),
                Arguments.of("curl", """
                                     GET /en/posts/tea HTTP/1.1
                                     Host: 127.0.0.1:8080
                                     User-Agent: curl/8.5.0
                                     Accept: */*

                                     """, "", ""), Arguments.of("nginx", """
                                                                         GET /en/posts/tea HTTP/1.1
                                                                         X-Real-IP: 203.0.113.7
                                                                         X-Forwarded-For: 203.0.113.7
                                                                         X-Forwarded-Proto: https
                                                                         Host: blog.example
                                                                         User-Agent: curl/8.5.0
                                                                         Accept: */*
                                                                         Accept-Encoding: gzip

                                                                         """, "gzip", ""),
                Arguments.of("wrk", """
                                    GET /en/posts/tea HTTP/1.1
                                    Host: 127.0.0.1:8080
                                    Accept-Encoding: gzip

                                    """, "gzip", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ordinary")
    void ordinaryRequestsArePlain(String program, String text, String codings, String tags) {
        byte[] sent = text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);

        PlainRequest plain = PlainRequest.read(sent, 0, sent.length).orElseThrow();

        assertThat(plain.address()).as(program).isEqualTo("/en/posts/tea");
        assertThat(plain.end()).isEqualTo(sent.length);
        assertThat(plain.list(HttpHeader.ACCEPT_ENCODING)).isEqualTo(codings);
        assertThat(plain.list(HttpHeader.IF_NONE_MATCH)).isEqualTo(tags);
        for (int length = 0; length < sent.length; length++) {
            assertThat(PlainRequest.read(sent, 0, length)).isEmpty();
        }
    }

    /// What Jetty's parser makes of the first request.
    private static final class Seen implements HttpParser.RequestHandler {
        private final HttpFields.Mutable fields = HttpFields.build();
        private String line = "";
        private String fault = "";
        private boolean content;
        private boolean complete;
        private Optional<Integer> end = Optional.empty();

        static Seen of(byte[] sent, HttpCompliance compliance) {
            Seen seen = new Seen();
            HttpParser parser = new HttpParser(seen, LONGEST, compliance);
            ByteBuffer bytes = ByteBuffer.wrap(sent);
            for (int before = -1; !seen.complete && seen.fault.isEmpty() && before != bytes.position();) {
                before = bytes.position();
                parser.parseNext(bytes);
            }
            seen.end = seen.complete ? Optional.of(bytes.position()) : Optional.empty();
            return seen;
        }

        @Override
        public void startRequest(String method, String uri, HttpVersion version) {
            line = method + " " + uri + " " + version.asString();
        }

        @Override
        public void parsedHeader(@Nullable HttpField field) {
            if (field != null) {
                fields.add(field);
            }
        }

        @Override
        public boolean headerComplete() {
            return false;
        }

        @Override
        public boolean content(ByteBuffer bytes) {
            content = true;
            return true;
        }

        @Override
        public boolean contentComplete() {
            return false;
        }

        @Override
        public boolean messageComplete() {
            complete = true;
            return true;
        }

        @Override
        public void earlyEOF() {
            fault = "cut";
        }

        @Override
        public void badMessage(HttpException failure) {
            fault = String.valueOf(failure.getReason());
        }
    }
}
