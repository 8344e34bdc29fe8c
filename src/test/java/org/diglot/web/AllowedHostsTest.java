package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.diglot.Diglot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// What browsers are told where the operator allows other hosts.
class AllowedHostsTest {
    private static final String HOSTS = "https://i.img.example https://*.tube.example:8443 https://xn--mgba3a4f16a.ir";
    private static final String POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
            + " object-src 'none'; img-src 'self' %s; frame-src 'self' %<s".formatted(HOSTS);

    @TempDir
    private static Path posts = Path.of(".");
    private static ConfigurableApplicationContext context = new GenericApplicationContext();
    private static Wire wire = new Wire(0);

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(posts.resolve("tea.md"), """
                                                   ---
                                                   date: 2026-01-31
                                                   ---
                                                   ![Tea](https://I.Img.Example/tea.png)

                                                   <!-- PERSIAN -->
                                                   ![چای](https://ایران.ir/چای.png)
                                                   """);
        Files.writeString(posts.resolve("cup.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\"/></svg>");
        context = SpringApplication.run(Diglot.class, "--server.port=0", "--server.address=127.0.0.1",
                "--management.server.port=0", "--blog.posts=" + posts,
                "--blog.allowed-hosts= I.img.example,*.Tube.example:8443,, ایران.ir,i.img.example:443 ");
        wire = Wire.to(context);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void everyAnswerNamesThemAndNothingElse() {
        for (String place : List.of("/en/", "/fa/posts/tea", "/", "/en/nope", "/en/feed.xml", "/en/?a=%",
                "/assets/x")) {
            assertThat(wire.get(place).header("Content-Security-Policy")).as(place).isEqualTo(POLICY);
        }
        Reply malformed = wire.get("/en/%zz");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.header("Content-Security-Policy")).isEqualTo(POLICY);
    }

    @Test
    void noOtherHeaderKeepsTheirImagesAway() {
        Reply page = wire.get("/en/posts/tea");

        assertThat(page.has("Cross-Origin-Embedder-Policy")).isFalse();
        assertThat(page.page().select("main img").eachAttr("src")).containsExactly("https://i.img.example/tea.png");
        assertThat(wire.get("/fa/posts/tea").page().select("main img").eachAttr("src"))
                .containsExactly("https://xn--mgba3a4f16a.ir/%DA%86%D8%A7%DB%8C.png");
    }

    @Test
    void diagramsAndDrawingsStayOnTheirOwn() {
        assertThat(wire.get("/assets/diagram.html").header("Content-Security-Policy"))
                .isEqualTo(SecurityHeaders.FRAME);
        assertThat(wire.get("/media/cup.svg").header("Content-Security-Policy")).contains("default-src 'none'")
                .doesNotContain("example");
    }
}
