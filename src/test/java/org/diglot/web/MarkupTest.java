package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.Nu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every kind of page is HTML as the standard has it.
@FixtureSite
class MarkupTest {
    @LocalServerPort
    private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/2", "/posts", "/posts?category=technology&tag=tutorial", "/categories", "/tags",
        "/tags/tutorial", "/archive", "/about", "/nope", "/failing", "/posts/name-with-spaces-and-capitals",
        "/posts/paired-names", "/posts/footnotes", "/posts/mixed-direction", "/posts/code-with-persian-comments",
        "/posts/wide-table", "/posts/formulas", "/posts/raw-html", "/posts/english-only", "/posts/persian-only",
        "/posts/name-with-spaces-and-capitals/parallel", "/posts/footnotes/parallel", "/posts/formulas/parallel",
        "/posts/raw-html/parallel", "/posts/mixed-direction/parallel"})
    void noCheckerFindsAMistake(String address) {
        for (String lang : List.of("/en", "/fa")) {
            assertThat(Nu.errors(wire.follow(lang + address).text())).as(lang).isEmpty();
        }
    }
}
