package org.diglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.diglot.web.ReadingSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;

/// What the first look at a text of common length costs, with nothing kept from before: bytes as they are on the wire.
@ReadingSite
class PageWeightTest {
    private static final double ALL = 150 * 1024;
    private static final double WITHOUT_FONTS = 40 * 1024;
    private static final double SCRIPTS = 15 * 1024;

    @LocalServerPort
    private int port;
    private String origin = "";
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Double> bytes = new HashMap<>();

    @BeforeEach
    void connect() {
        origin = "http://127.0.0.1:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/posts/bread", "/fa/posts/bread", "/en/", "/fa/"})
    void aPageIsLight(String path) {
        try (Visit visit = Visit.begin(Chromium.start().newContext(new Browser.NewContextOptions()), origin)) {
            CDPSession devtools = visit.context().newCDPSession(visit.page());
            devtools.on("Network.responseReceived", event -> kinds.put(id(event), event.get("type").getAsString()));
            devtools.on("Network.loadingFinished",
                    event -> bytes.put(id(event), event.get("encodedDataLength").getAsDouble()));
            devtools.send("Network.enable");
            visit.to(origin + path);
            visit.page().waitForFunction("() => document.readyState === 'complete'");

            assertThat(bytes).hasSizeGreaterThan(3);
            assertThat(weight("Font")).isPositive();
            assertThat(weight("")).as("all in all").isLessThan(ALL);
            assertThat(weight("") - weight("Font")).as("without fonts").isLessThan(WITHOUT_FONTS);
            assertThat(weight("Script")).as("scripts").isPositive().isLessThan(SCRIPTS);
            assertThat(visit.complaints()).as("other origins").isEmpty();
            assertThat(visit.ask(String.class,
                    """
                    () => performance.getEntriesByType("resource")
                      .filter(it => it.renderBlockingStatus === "blocking")
                      .map(it => it.name.replace(/.*\\/([a-z]+)\\.[0-9a-f]+/, "$1")).join(" ")"""))
                    .isEqualTo("first.js style.css");
        }
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    /// All of a kind; of every kind for none.
    private double weight(String kind) {
        return bytes.entrySet().stream()
                .filter(entry -> kind.isEmpty() || kind.equals(kinds.get(entry.getKey())))
                .mapToDouble(Map.Entry::getValue).sum();
    }
}
