package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What readers see when something is not there, not well-formed or not working, and what they never see.
@FixtureSite
class FailureTest {
    @LocalServerPort
    private int port;
    @LocalManagementPort
    private int managementPort;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @Test
    void whatIsMissingIsSaidInTheLanguageOfThePath() {
        for (String url : List.of("/en/nope", "/en/posts/nope", "/nope", "/assets/nope.css")) {
            Reply reply = wire.get(url, "Accept-Language: fa");
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.page().expectFirst("html").attr("lang")).isEqualTo("en");
            assertThat(reply.page().select("main a").eachAttr("href")).contains("/en/");
        }
        Reply persian = wire.get("/fa/posts/nope", "Accept-Language: en");
        assertThat(persian.status()).isEqualTo(404);
        assertThat(persian.header("Content-Language")).isEqualTo("fa");
        assertThat(persian.page().expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(persian.page().select("main a").eachAttr("href")).contains("/fa/");
        assertThat(persian.page().select("h1")).hasSize(1);
        assertThat(persian.page().select("link[rel=canonical], head link[hreflang]")).isEmpty();
    }

    @Test
    void whatFailsIsSaidInTheLanguageOfThePath() {
        for (String lang : List.of("en", "fa")) {
            Reply reply = wire.get("/" + lang + "/failing");
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.page().expectFirst("html").attr("lang")).isEqualTo(lang);
            assertThat(reply.header("Content-Language")).isEqualTo(lang);
            assertThat(reply.page().select("h1")).hasSize(1);
            assertTellsNothing(reply, lang);
        }
        assertThat(wire.get("/failing").page().expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%", "/en/%", "/%00", "/en/posts/%00", "/../", "/../../etc/passwd", "/en/../../x",
        "/en/%2e%2e/%2e%2e/etc/passwd", "/%2F", "/en/%2Fposts", "/en/posts/a%2Fb", "/en/posts?tag=%zz", "/en/posts?%",
        "/en/posts?tag=%C3%28", "/%C3%28", "/en/%FF", "/en/posts/%5C", "/en/posts/\\", "/en/<script>", "/en/[x]",
        "/en/posts/|", "/en;x=y/", "/en/posts;jsessionid=1", "*", "en/", "/en/posts/a b", "//evil.example/",
        "http://evil.example/en/", "/en/posts/%E2%80%AE", "/en/posts?page=%DB%B9%DB%B9%DB%B9", "/\u0000", "/\u0007"})
    void aMalformedRequestTellsNothing(String target) {
        for (String method : List.of("GET", "HEAD")) {
            Reply reply = wire.send(method, target);
            assertThat(reply.status()).as(target).isBetween(200, 499);
            assertTellsNothing(reply, target);
            assertThat(reply.location()).as(target).doesNotContain("evil");
        }
    }

    @Test
    void anAddressThatIsTooLongTellsNothing() {
        for (String target : List.of("/en/" + "a".repeat(8192), "/en/" + "a".repeat(7000), "/en/posts?tag="
                + "b".repeat(20_000), "/" + "/".repeat(7000), "/en" + "/x".repeat(3500),
                "/en/posts?"
                        + "tag=x&".repeat(1200))) {
            Reply reply = wire.get(target);
            assertThat(reply.status()).as(target.substring(0, 20)).isBetween(200, 499);
            assertTellsNothing(reply, target.substring(0, 20));
        }
        Reply header = wire.get("/en/", "X-Long: " + "h".repeat(20_000));
        assertThat(header.status()).isBetween(400, 499);
        assertTellsNothing(header, "long header");
    }

    @Test
    void whatIsNotHttpTellsNothing() {
        assertTellsNothing(wire.send("GE T", "/en/"), "method with a space");
        assertTellsNothing(wire.send("GET", "/en/", "Content-Length: x"), "length");
        assertTellsNothing(wire.send("GET", "/en/", "Transfer-Encoding: nonsense"), "encoding");
        assertTellsNothing(wire.send("GET", "/en/", "Host: other.example"), "two hosts");
        assertTellsNothing(wire.send("GET", "/en/", "Range: bytes=0-0"), "range");
    }

    @Test
    void theErrorPageIsNoPage() {
        for (String url : List.of("/error", "/Error", "/error/", "/en/error")) {
            Reply reply = wire.get(url);
            assertThat(reply.status()).as(url).isEqualTo(404);
            assertTellsNothing(reply, url);
        }
    }

    @Test
    void operatorsSeeTheProblemsAndReadersDoNot() {
        Reply health = new Wire(managementPort).get("/actuator/health");

        assertThat(managementPort).isNotEqualTo(port);
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text()).contains("\"status\":\"UP\"").contains(
                "site/broken.md:3:7: error: date \\\"2025-13-40\\\" is not a date; write it as YYYY-MM-DD");
        assertThat(wire.get("/actuator").status()).isEqualTo(404);
        assertThat(wire.get("/actuator/health").status()).isEqualTo(404);
        assertThat(new Wire(managementPort).get("/actuator/env").status()).isEqualTo(404);
        assertThat(wire.get("/en/").text()).doesNotContain("broken.md");
        assertThat(wire.get("/en/posts/broken").text()).doesNotContain("2025-13-40");
    }

    private static void assertTellsNothing(Reply reply, String what) {
        assertThat(reply.text()).as(what).doesNotContain("Exception", "\tat ", "org.diglot", "org.apache", "Tomcat",
                "Spring", "/srv/", "/home/", "src/", "Whitelabel", FailingPages.SECRET);
        assertThat(reply.has("Server")).as(what).isFalse();
    }
}
