package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.page.Assets;
import org.diglot.site.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A blog for readers knows nothing of a preview.
@FixtureSite
class PreviewAbsenceTest {
    @LocalServerPort
    private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/preview", "/preview/", "/preview?lang=en", "/preview?lang=fa", "/en/preview",
        "/fa/preview", "/en/posts/draft", "/en/posts/future", "/fa/posts/draft", "/en/posts?preview=true&page=9"})
    void noRouteLeadsThere(String url) {
        assertThat(wire.get(url).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/fa/", "/en/posts", "/fa/posts/paired-names", "/en/posts/english-only",
        "/fa/archive", "/en/tags", "/en/about", "/en/nope"})
    void noPageSpeaksOfIt(String url) {
        Reply reply = wire.getAt("any.example", url);
        assertThat(reply.status()).isNotEqualTo(421);
        assertThat(reply.page().select("meta[name=version], meta[name=robots], .mark, .proof, .note, .preview,"
                + " [href*=preview], [src*=preview]")).isEmpty();
        assertThat(reply.text()).doesNotContain("preview", "Preview", "پیش‌نمایش");
    }

    @Test
    void noAssetIsMadeForIt() {
        Assets preview = new Assets(new Visibility(true, true));
        for (String name : List.of("preview/preview.css", "preview/preview.js")) {
            assertThat(wire.get(preview.url(name)).status()).isEqualTo(404);
        }
        String style = wire.get("/en/").page().expectFirst("link[rel=stylesheet]").attr("href");
        assertThat(wire.get(style).text()).doesNotContain("manuscripts", ".proof");
    }
}
