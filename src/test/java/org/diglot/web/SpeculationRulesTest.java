package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.diglot.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/// What browsers are told about the links of pages. What they make of it is in `NextPageTest`.
@FixtureSite
class SpeculationRulesTest {
    private static final String HEADER = "Speculation-Rules";

    @LocalServerPort
    private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/fa/", "/en/posts/tea-house", "/fa/posts/paired-names/parallel", "/en/page/2",
        "/fa/archive", "/en/posts?tag=tutorial", "/en/search?q=tea", "/fa/about"})
    void everyPageNamesThemByAnAddressOfItsOwnHost(String page) {
        Reply reply = wire.get(page);

        assertThat(reply.header(HEADER)).matches("\"/assets/speculation\\.[0-9a-f]{16}\\.json\"");
        assertThat(wire.head(page).header(HEADER)).isEqualTo(reply.header(HEADER));
        Reply known = wire.get(page, "If-None-Match: " + reply.header("ETag"));
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.header(HEADER)).as("of a page that the browser has").isEqualTo(reply.header(HEADER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/en/nope", "/nope", "/en/failing", "/en/feed.xml", "/en/posts/tea-house.md",
        "/sitemap.xml", "/en/search.json?q=tea", "/favicon.ico"})
    void nothingElseDoes(String place) {
        assertThat(wire.get(place).has(HEADER)).isFalse();
    }

    @Test
    void assetsDoNotEither() {
        for (String asset : wire.get("/en/posts/formulas").page().select("script[src], link[rel=stylesheet]").stream()
                .map(it -> it.attr(it.hasAttr("src") ? "src" : "href")).toList()) {
            assertThat(wire.get(asset).has(HEADER)).as(asset).isFalse();
        }
    }

    @Test
    void theyAreKeptForEverAndReadAsWhatTheyAre() {
        Reply rules = wire.get(address());

        assertThat(rules.status()).isEqualTo(200);
        assertThat(rules.header("Content-Type")).isEqualTo("application/speculationrules+json");
        assertThat(rules.header("Cache-Control")).contains("immutable").contains("max-age=31536000");
    }

    @Test
    void pagesOfEveryLanguageAreFetchedAndNeverRunBeforeTheReaderComes() {
        JsonObject rules = JsonParser.parseString(wire.get(address()).text()).getAsJsonObject();

        assertThat(rules.keySet()).containsExactly("prefetch");
        JsonArray prefetch = rules.getAsJsonArray("prefetch");
        assertThat(prefetch).hasSize(1);
        JsonObject rule = prefetch.get(0).getAsJsonObject();
        assertThat(rule.get("source").getAsString()).isEqualTo("document");
        assertThat(rule.get("eagerness").getAsString()).isEqualTo("moderate");
        JsonArray where = rule.getAsJsonObject("where").getAsJsonArray("and");
        assertThat(where.get(0).getAsJsonObject().getAsJsonArray("href_matches").asList().stream()
                .map(pattern -> pattern.getAsString()).toList())
                .isEqualTo(List.of(Language.values()).stream().map(language -> "/" + language.code() + "/*").toList());
    }

    private String address() {
        return wire.get("/en/").header(HEADER).replace("\"", "");
    }
}
