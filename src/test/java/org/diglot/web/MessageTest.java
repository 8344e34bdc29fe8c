package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;

/// What goes over the wire beside the pages themselves: methods, headers, codings, conditions.
@FixtureSite
class MessageTest {
    private static final List<String> PLACES = List.of("/en/", "/fa/", "/en/posts/tea-house", "/fa/archive",
            "/en/posts",
            "/en/feed.xml", "/en/nope", "/fa/failing");

    @LocalServerPort
    private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @Test
    void headHasTheHeadersOfGetAndNoContent() {
        for (String place : PLACES) {
            for (String coding : List.of("Accept-Encoding: gzip", "Accept-Encoding: identity")) {
                Reply get = wire.get(place, coding);
                Reply head = wire.head(place, coding);
                assertThat(head.bytes()).as(place).isEmpty();
                assertThat(head.status()).as(place).isEqualTo(get.status());
                assertThat(head.lasting()).as(place).isEqualTo(get.lasting());
                assertThat(get.header("Content-Length")).as(place).isEqualTo(Integer.toString(get.bytes().length));
            }
        }
        assertThat(wire.head("/").location()).isEqualTo("/en/");
    }

    @Test
    void aTagIsStrongAndItsOwnForEveryCoding() {
        for (String place : List.of("/en/", "/fa/posts/paired-names", "/en/feed.xml")) {
            Reply plain = wire.get(place);
            Reply zipped = wire.get(place, "Accept-Encoding: gzip");

            assertThat(plain.header("ETag")).matches("\"[^\"]+\"");
            assertThat(zipped.header("ETag")).matches("\"[^\"]+\"").isNotEqualTo(plain.header("ETag"));
            assertThat(wire.get(place).header("ETag")).isEqualTo(plain.header("ETag"));
            assertThat(plain.header("Vary")).containsIgnoringCase("Accept-Encoding");
            assertThat(zipped.header("Vary")).containsIgnoringCase("Accept-Encoding");
            assertThat(zipped.unzipped()).isEqualTo(plain.text());
        }
    }

    @Test
    void whoHasThePageIsToldSo() {
        Reply first = wire.get("/en/posts/tea-house");
        String tag = first.header("ETag");

        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*", "\"a\",W/" + tag + ",\"b\"")) {
            Reply again = wire.get("/en/posts/tea-house", "If-None-Match: " + known);
            assertThat(again.status()).as(known).isEqualTo(304);
            assertThat(again.bytes()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.header("Vary")).isEqualTo(first.header("Vary"));
            assertThat(again.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
            assertThat(again.header("Content-Security-Policy")).isNotEmpty();
            assertThat(wire.head("/en/posts/tea-house", "If-None-Match: " + known).status()).isEqualTo(304);
        }
        assertThat(wire.get("/en/posts/tea-house", "If-None-Match: \"x\"", "If-None-Match: " + tag).status())
                .isEqualTo(304);
        for (String other : List.of("\"other\"", tag.replace("\"", ""), "W/\"other\"", "")) {
            assertThat(wire.get("/en/posts/tea-house", "If-None-Match: " + other).status()).as(other).isEqualTo(200);
        }
        Reply either = wire.get("/en/posts/tea-house", "Accept-Encoding: gzip", "If-None-Match: " + tag);
        assertThat(either.status()).as("the coding it has is as good as any").isEqualTo(304);
        assertThat(either.header("ETag")).isEqualTo(tag);
        String zipped = wire.get("/en/posts/tea-house", "Accept-Encoding: gzip").header("ETag");
        assertThat(wire.get("/en/posts/tea-house", "If-None-Match: " + zipped).status())
                .as("a coding that is not accepted is another representation").isEqualTo(200);
        assertThat(wire.get("/en/nope", "If-None-Match: *").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gzip|gzip", "GZIP|gzip", "x-gzip|gzip", "br;q=0, *|gzip",
        "br;q=0.5, gzip;q=0.8|gzip", "gzip;q=0|", "gzip;q=0.0|", "deflate|", "identity|", "''|", "*;q=0|",
        "gzip;q=nonsense|"})
    void compressedWhereAskedAndOnlyThere(String accepted, @Nullable String coding) {
        Reply reply = wire.get("/en/", "Accept-Encoding: " + accepted);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Encoding")).isEqualTo(Objects.requireNonNullElse(coding, ""));
        assertThat(coding == null ? reply.text() : reply.unzipped()).contains("</html>");
    }

    /// The smallest coding takes its time: until it is done, another is sent.
    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, deflate, br", "*", "br;q=1.0, gzip;q=0.8, *;q=0.1", "gzip;q=0, *",
        "gzip;q=0.5, br;q=0.5"})
    void theSmallestCodingIsSentOnceItIsThere(String accepted) throws IOException {
        Reply plain = wire.get("/fa/posts/paired-names");
        await().until(() -> wire.get("/fa/posts/paired-names", "Accept-Encoding: " + accepted)
                .header("Content-Encoding").equals("br"));
        Reply reply = wire.get("/fa/posts/paired-names", "Accept-Encoding: " + accepted);
        Brotli4jLoader.ensureAvailability();

        assertThat(Decoder.decompress(reply.bytes()).getDecompressedData()).isEqualTo(plain.bytes());
        assertThat(reply.bytes().length)
                .isLessThan(wire.get("/fa/posts/paired-names", "Accept-Encoding: gzip").bytes().length);
        assertThat(reply.header("ETag")).endsWith("-br\"");
        assertThat(wire.get("/fa/posts/paired-names", "Accept-Encoding: " + accepted,
                "If-None-Match: " + reply.header("ETag")).status()).isEqualTo(304);
    }

    @Test
    void notCompressedForWhoDoesNotAsk() {
        assertThat(wire.get("/en/").header("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "FOO"})
    void aBlogIsOnlyRead(String method) {
        for (String place : List.of("/en/", "/", "/en/nope", "/en/feed.xml", "/error", "/en/failing")) {
            Reply reply = wire.send(method, place, "Content-Length: 0", "X-Probe: <reflected>");

            assertThat(reply.status()).as(place).isEqualTo(405);
            assertThat(reply.header("Allow").split(",\\s*")).containsExactlyInAnyOrder("GET", "HEAD");
            assertThat(reply.text()).doesNotContain("reflected");
            assertSafe(reply, method + " " + place);
        }
    }

    /// RFC 9110, section 9.3.7: asked of the server itself, which has no path.
    @Test
    void theServerItselfIsOnlyReadToo() {
        Reply reply = wire.send("OPTIONS", "*");
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD");
        assertSafe(reply, "*");
    }

    @Test
    void everyAnswerIsGuarded() {
        String tag = wire.get("/en/").header("ETag");
        String style = wire.get("/en/").page().expectFirst("link[rel=stylesheet]").attr("href");
        assertSafe(wire.get("/en/", "If-None-Match: " + tag), "304");
        for (String place : List.of("/en/", "/", "/en", "/en/nope", "/en/failing", "/failing", "/error", "/assets/nope",
                "/en/feed.xml", style)) {
            assertSafe(wire.get(place), place);
        }
    }

    @Test
    void assetsAreFingerprintedAndKeptForEver() {
        for (String asset : wire.get("/fa/").page().select("script[src], link[rel=stylesheet], link[rel=icon], "
                + "link[rel=preload]").stream().map(it -> it.attr(it.hasAttr("src") ? "src" : "href")).toList()) {
            Reply reply = wire.get(asset);
            assertThat(asset).matches("/assets/[a-z0-9-]+\\.[0-9a-f]{8,}\\.[a-z0-9]+");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Cache-Control")).contains("immutable").contains("max-age=31536000");
            assertThat(reply.header("ETag")).isNotEmpty();
            assertThat(reply.header("Content-Type")).doesNotContain("octet-stream");
            assertThat(wire.get(asset.replaceFirst("\\.[0-9a-f]+\\.", ".0000000000000000.")).status()).isEqualTo(404);
        }
        String style = wire.get("/fa/").page().expectFirst("link[rel=stylesheet]").attr("href");
        wire.get(style).text().lines().filter(line -> line.contains("url(\""))
                .map(line -> line.replaceAll(".*url\\(\"([^\"]+)\"\\).*", "$1"))
                .forEach(font -> assertThat(wire.get(font).status()).as(font).isEqualTo(200));
        assertThat(wire.get(style, "Accept-Encoding: gzip").header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void errorsAreNotKept() {
        assertThat(wire.get("/en/nope").header("Cache-Control")).isEqualTo("no-store");
        assertThat(wire.get("/en/failing").header("Cache-Control")).isEqualTo("no-store");
    }

    private static void assertSafe(Reply reply, String what) {
        assertThat(reply.header("Content-Security-Policy")).as(what).isEqualTo(
                "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'");
        assertThat(reply.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).as(what).isNotEmpty();
        assertThat(reply.has("Server")).as(what).isFalse();
        assertThat(reply.has("X-Powered-By")).as(what).isFalse();
    }
}
