package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who has what there is gets no body, whether they ask by tag or by date.
@FixtureSite
class LastModifiedTest {
    private static final Instant SITE = Instant.parse("2026-01-05T10:00:00.900Z");

    @LocalServerPort
    private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    private static Content content(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String in(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(moment.atOffset(ZoneOffset.UTC));
    }

    private int since(String date) {
        return wire.get("/en/feed.xml", "If-Modified-Since: " + date).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/feed.xml", "/fa/atom.xml", "/en/feed.json", "/en/tags/tutorial/feed.xml",
        "/sitemap.xml", "/robots.txt", "/en/", "/en/posts/tea-house", "/en/posts/tea-house.md"})
    void everyDocumentSaysSinceWhenItIsWhatItIs(String path) {
        Reply reply = wire.get(path);
        Instant modified = HttpDate.read(reply.header("Last-Modified"), Instant.now()).orElseThrow();
        assertThat(modified).isBeforeOrEqualTo(Instant.now());
        Reply again = wire.get(path, "If-Modified-Since: " + reply.header("Last-Modified"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(reply.header("ETag"));
        assertThat(wire.get(path, "If-Modified-Since: " + HttpDate.of(modified.minusSeconds(1))).status())
                .isEqualTo(200);
        assertThat(wire.head(path, "If-Modified-Since: " + reply.header("Last-Modified")).status()).isEqualTo(304);
    }

    @Test
    void anyDateOfTheClientsWillDo() {
        Instant later = Instant.now().plusSeconds(5);
        assertThat(since(HttpDate.of(later))).isEqualTo(304);
        assertThat(since(in(later, "EEEE, dd-MMM-yy HH:mm:ss 'GMT'"))).isEqualTo(304);
        assertThat(since(in(later, "EEE MMM ppd HH:mm:ss uuuu"))).isEqualTo(304);
        assertThat(since("Fri, 31 Dec 9999 23:59:59 GMT")).isEqualTo(304);
        assertThat(since("Thu, 01 Jan 1970 00:00:00 GMT")).isEqualTo(200);
        assertThat(since("Sunday, 06-Nov-94 08:49:37 GMT")).isEqualTo(200);
        assertThat(since("Sun Nov  6 08:49:37 1994")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "0", "", "2099-01-01T00:00:00Z", "Fri, 31 Feb 2099 00:00:00 GMT",
        "Mon, 31 Dec 9999 23:59:59 GMT", "Fri, 31 Dec 9999 23:59:59 +0000", "\"tag\"", "32503680000"})
    void whatIsNoDateCountsAsNone(String date) {
        assertThat(since(date)).isEqualTo(200);
    }

    @Test
    void twoDatesCountAsNone() {
        String date = "If-Modified-Since: Fri, 31 Dec 9999 23:59:59 GMT";
        assertThat(wire.get("/en/feed.xml", date, date).status()).isEqualTo(200);
    }

    @Test
    void aTagGoesBeforeADate() {
        String tag = wire.get("/en/feed.xml").header("ETag");
        assertThat(wire.get("/en/feed.xml", "If-None-Match: \"another\"",
                "If-Modified-Since: Fri, 31 Dec 9999 23:59:59 GMT").status()).isEqualTo(200);
        assertThat(wire.get("/en/feed.xml", "If-None-Match: " + tag,
                "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT").status()).isEqualTo(304);
    }

    @Test
    void theThreeSpellingsOfTheStandardAreOneMoment() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        for (String text : List.of("Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994")) {
            assertThat(HttpDate.read(text, now)).describedAs(text).contains(Instant.parse("1994-11-06T08:49:37Z"));
        }
        assertThat(HttpDate.of(Instant.parse("1994-11-06T08:49:37.5Z"))).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
        assertThat(HttpDate.read("Tuesday, 01-Jan-30 00:00:00 GMT", now))
                .contains(Instant.parse("2030-01-01T00:00:00Z"));
    }

    @Test
    void theSameContentKeepsItsDate() {
        Appearances appearances = new Appearances();
        Instant first = appearances.since("/en/feed.xml", content("a"), SITE);
        assertThat(first).isEqualTo("2026-01-05T10:00:00Z");
        assertThat(appearances.since("/en/feed.xml", content("a"), SITE.plusSeconds(60))).isEqualTo(first);
        assertThat(appearances.since("/fa/feed.xml", content("b"), SITE.plusSeconds(60)))
                .isEqualTo("2026-01-05T10:01:00Z");
    }

    @Test
    void anotherContentHasALaterDateEvenWithinASecondAndWhenItIsAnOldOne() {
        Appearances appearances = new Appearances();
        assertThat(appearances.since("/", content("a"), SITE)).isEqualTo("2026-01-05T10:00:00Z");
        assertThat(appearances.since("/", content("b"), SITE.plusMillis(10))).isEqualTo("2026-01-05T10:00:01Z");
        assertThat(appearances.since("/", content("a"), SITE.plusMillis(20))).isEqualTo("2026-01-05T10:00:02Z");
        assertThat(appearances.since("/", content("c"), SITE.plusSeconds(60))).isEqualTo("2026-01-05T10:01:00Z");
    }

    @Test
    void anAnswerOfASiteThatWasReplacedDatesNothingAnew() {
        Appearances appearances = new Appearances();
        Instant next = SITE.plusSeconds(60);
        assertThat(appearances.since("/", content("new"), next)).isEqualTo("2026-01-05T10:01:00Z");
        assertThat(appearances.since("/", content("old"), SITE)).isEqualTo("2026-01-05T10:00:00Z");
        assertThat(appearances.since("/", content("new"), next)).isEqualTo("2026-01-05T10:01:00Z");
    }
}
