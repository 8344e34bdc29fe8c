package org.diglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Filters combine, and keep what their counts promise.
@FixtureSite
class FilterTest {
    private static final int PAGE_SIZE = 5;

    @LocalServerPort
    private int port;
    private Wire wire = new Wire(0);

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/en/posts?category=technology&tag=tutorial|4",
        "/en/posts?category=technology&tag=tutorial&year=2025|4", "/en/posts?tag=numbers&tag=even|4",
        "/en/posts?category=technology&tag=even|0", "/en/posts?year=2024|11", "/en/posts?year=2025|13",
        "/en/posts?year=۲۰۲۵|13", "/en/posts?year=٢٠٢٥|13", "/en/posts|24", "/fa/posts|24", "/fa/posts?year=1404|5",
        "/fa/posts?year=۱۴۰۴|5", "/fa/posts?year=1403|16", "/fa/posts?year=2025|0", "/en/posts?year=1404|0",
        "/en/posts?utm_source=x&category=series|8"})
    void everyFilterMustMatch(String url, int count) {
        Reply reply = wire.get(encoded(url));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(rows(url)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/posts?tag=nope", "/en/posts?category=nope", "/en/posts?year=nope", "/en/posts?year=-1",
        "/en/posts?year=99999999999999999999", "/en/posts?tag=tutorial&tag=nope", "/en/posts?tag=%3Cscript%3E",
        "/en/posts?category=technology&tag=nope&year=2025", "/en/posts?tag=%00", "/en/posts?tag=nope&tag=tutorial"})
    void anUnknownValueIsAnEmptyListInWords(String url) {
        Reply reply = wire.get(url);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.page().select("main article")).isEmpty();
        assertThat(reply.page().select("main").text()).contains("No post matches all of this");
        assertThat(reply.page().select("main .chosen a")).isNotEmpty();
        assertThat(reply.text()).doesNotContain("<script>");
    }

    @Test
    void anUnknownValueIsSaidInPersianToo() {
        Reply reply = wire.get("/fa/posts?tag=nope");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.page().select("main").text()).contains("هیچ نوشته‌ای");
    }

    @Test
    void everyFacetKeepsItsPromise() {
        for (String start : List.of("/en/posts", "/fa/posts")) {
            Set<String> seen = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                String url = open.pop();
                Document page = wire.get(url).page();
                for (Element facet : page.select(".facets a")) {
                    String target = facet.attr("href");
                    boolean chosen = facet.hasAttr("aria-current");
                    if (!chosen && seen.add(target)) {
                        int promised = number(facet.expectFirst("small").text());
                        assertThat(promised).as(target).isPositive();
                        assertThat(rows(target)).as("posts at %s, linked from %s", target, url).isEqualTo(promised);
                        if (depth(target) < 2) {
                            open.add(target);
                        }
                    } else if (chosen) {
                        assertThat(number(facet.expectFirst("small").text())).as("chosen on " + url)
                                .isEqualTo(rows(url));
                    }
                }
            }
            assertThat(seen).hasSizeGreaterThan(30);
        }
    }

    @Test
    void whatIsChosenCanBeTakenAwayAgain() {
        Document page = wire.get("/en/posts?category=technology&tag=tutorial&year=2025").page();

        assertThat(page.select(".chosen a").eachAttr("href")).containsExactly("/en/posts?tag=tutorial&year=2025",
                "/en/posts?category=technology&year=2025", "/en/posts?category=technology&tag=tutorial");
        assertThat(page.expectFirst("h1").text()).contains("Posts in Technology").contains("tagged Tutorial")
                .contains("from 2025");
    }

    @Test
    void yearsAreOfTheLanguagesOwnCalendar() {
        assertThat(wire.get("/fa/posts").page().select(".facets a").eachText()).anyMatch(it -> it.startsWith("۱۴۰۴"))
                .noneMatch(it -> it.contains("2025"));
        assertThat(wire.get("/fa/archive").page().select("h2").eachText()).containsExactly("۱۴۰۴", "۱۴۰۳", "۱۴۰۲");
        assertThat(wire.get("/en/archive").page().select("h2").eachText()).containsExactly("2025", "2024");
        assertThat(wire.get("/fa/posts/jalali-date").page().expectFirst("article time").text())
                .isEqualTo("۳۰ اسفند ۱۴۰۳");
        assertThat(wire.get("/en/posts/jalali-date").page().expectFirst("article time").attr("datetime"))
                .isEqualTo("2025-03-20");
    }

    @Test
    void termPagesAreTheFilterOfOneTerm() {
        assertThat(rows("/en/tags/tutorial")).isEqualTo(rows("/en/posts?tag=tutorial"));
        assertThat(wire.get("/en/tags").page().select(".terms li").eachText())
                .anyMatch(it -> it.startsWith("Tutorial") && it.contains("6 posts"));
    }

    /// The posts on all pages of a list.
    private int rows(String url) {
        int rows = 0;
        String next = encoded(url);
        while (!next.isEmpty()) {
            Reply reply = wire.follow(next);
            assertThat(reply.status()).as(next).isEqualTo(200);
            Document page = reply.page();
            int here = page.select("main ol.rows > li").size();
            assertThat(here).isLessThanOrEqualTo(PAGE_SIZE);
            rows += here;
            next = page.select("main a[rel=next]").attr("href");
        }
        return rows;
    }

    private static int depth(String url) {
        return (int) url.chars().filter(character -> character == '=').count();
    }

    private static int number(String digits) {
        StringBuilder latin = new StringBuilder();
        digits.chars().filter(Character::isDigit).forEach(digit -> latin.append(Character.digit(digit, 10)));
        return Integer.parseInt(latin.toString());
    }

    private static String encoded(String url) {
        StringBuilder encoded = new StringBuilder();
        url.codePoints().forEach(character -> encoded.append(character < 128
                ? Character.toString(character)
                : URLEncoder.encode(Character.toString(character), StandardCharsets.UTF_8)));
        return encoded.toString();
    }
}
