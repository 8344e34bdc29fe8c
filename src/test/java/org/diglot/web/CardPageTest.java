package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

import org.diglot.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Social cards over the wire.
@FixtureSite
class CardPageTest {
    private final Wire wire;

    CardPageTest(@LocalServerPort int port) {
        this.wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/posts/long-title/card.png", "/fa/posts/long-title/card.png", "/en/card.png",
        "/fa/card.png", "/en/about/card.png", "/fa/posts/persian-only/card.png"})
    void aCardIsAPictureThatIsAskedForOnce(String url) {
        Reply card = wire.get(url, "Accept-Encoding: gzip");
        assertThat(card.status()).isEqualTo(200);
        assertThat(card.header("Content-Type")).isEqualTo("image/png");
        assertThat(card.has("Content-Encoding")).isFalse();
        BufferedImage image = Pictures.decoded(card.bytes());
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);

        assertThat(card.header("ETag")).matches("\"[^\"]+\"");
        Reply known = wire.get(url, "If-None-Match: " + card.header("ETag"));
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.bytes()).isEmpty();
        Reply head = wire.head(url);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(card.header("ETag"));
        assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(card.bytes().length));
    }

    @ParameterizedTest
    @CsvSource({"/EN/posts/Long-Title/Card.png, /en/posts/long-title/card.png",
        "/en/posts/long-title/card.png/, /en/posts/long-title/card.png",
        "/fa/posts/english-only/card.png, /en/posts/english-only/card.png",
        "/en/posts/persian-only/card.png, /fa/posts/persian-only/card.png", "/en/page/1/card.png, /en/card.png"})
    void otherSpellingsMove(String url, String permalink) {
        Reply moved = wire.get(url);
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.location()).isEqualTo(permalink);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/posts/nothing/card.png", "/en/posts/card.png", "/en/tags/card.png", "/card.png",
        "/de/card.png", "/en/archive/card.png", "/en/posts/draft/card.png", "/en/posts/future/card.png",
        "/en/card.png/card.png", "/en/page/2/card.png", "/en/posts/long-title/parallel/card.png"})
    void whatHasNoPageOfItsOwnHasNoCard(String url) {
        assertThat(wire.get(url).status()).isEqualTo(404);
    }

    @Test
    void theCardsOfBothLanguagesDiffer() {
        assertThat(wire.get("/en/card.png").header("ETag")).isNotEqualTo(wire.get("/fa/card.png").header("ETag"));
    }
}
