package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Links that lead to another site.
@ReadingSite
class OutwardTest {
    @LocalServerPort
    private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource({"en, a friend, leads to another site", "fa, دوستی, به سایت دیگری می‌رود"})
    void whoHearsALinkIsToldThatItLeadsToAnotherSite(String lang, String words, String said) {
        Document page = wire.get("/" + lang + "/posts/tea").page();
        Element link = page.expectFirst(".prose a[href^=http]");
        assertThat(link.text()).isEqualTo(words);
        assertThat(link.attr("rel")).isEqualTo("external");
        Element description = page.expectFirst("#" + link.attr("aria-describedby"));
        assertThat(description.text()).isEqualTo(said);
        assertThat(description.hasAttr("hidden")).isTrue();
    }

    @Test
    void linksWithinTheSiteAreNotMarked() {
        assertThat(wire.get("/en/posts/tea").page().select("a[rel~=external], a[aria-describedby=_external]"))
                .isNotEmpty().allMatch(link -> link.attr("href").startsWith("https://friend.example/"));
    }

    @Test
    void whatOthersReadOfTheTextHasNoMark() {
        assertThat(wire.get("/en/feed.xml").text()).contains("https://friend.example/tea").doesNotContain("_external");
    }
}
