package org.diglot.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
    @ParameterizedTest
    @CsvSource({"i.imgur.com, https://i.imgur.com", "I.Imgur.COM, https://i.imgur.com",
        "*.example.org, https://*.example.org", "example.org:8443, https://example.org:8443",
        "*.example.org:8443, https://*.example.org:8443", "example.org:443, https://example.org",
        "localhost, https://localhost", "xn--mgba3a4f16a, https://xn--mgba3a4f16a",
        "ایران.ایران, https://xn--mgba3a4f16a.xn--mgba3a4f16a", "ايران.ایران, https://xn--mgba3a4fra.xn--mgba3a4f16a"})
    void aHostIsNamedAsAPolicyNamesIt(String written, String source) {
        assertThat(HostSource.of(written).map(HostSource::toString)).contains(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "*.", "*.*", "*.org", "*.*.example.org", "a.*.org", "www*.example.org",
        "https://example.org", "//example.org", "example.org/", "example.org/img", "example.org?", "'self'", "'none'",
        "'unsafe-inline'", "'nonce-x'", "data:", "https:", "blob:", "example.org; script-src *", "example.org;",
        "example.org,evil.example", "a b", "a\tb", "a\nb", "a\r\nSet-Cookie: x", "example.org.", ".example.org",
        "a..b", "-a.example", "a-.example", "example.org:", "example.org:0", "example.org:65536", "example.org:*",
        "example.org:80:80", "user@example.org", "127.0.0.1", "[::1]", "1.2", "0x7f.0x1", "a_b.example", "%61.example",
        "\"a.example", "a.example\u0000", "a\u00A0b.example", "xn--a.example", "\u200C.ایران", "a。b c"})
    void whatIsNoHostIsNone(String written) {
        assertThat(HostSource.of(written)).isEmpty();
    }

    @Test
    void aNameIsNoLongerThanNamesMayBe() {
        String label = "a".repeat(63);

        assertThat(Host.of(label + "." + label + "." + label + "." + "a".repeat(61))).isPresent();
        assertThat(Host.of(label + "." + label + "." + label + "." + "a".repeat(62))).isEmpty();
        assertThat(Host.of("a" + label)).isEmpty();
        assertThat(Host.of("ق".repeat(100_000))).isEmpty();
        assertThat(Host.of("a:".repeat(100_000))).isEmpty();
    }

    @Test
    void aNameIsOneWhateverItsCaseAndANonJoinerMakesAnother() {
        assertThat(Host.of("خانه\u200Cها.ایران")).isPresent().isNotEqualTo(Host.of("خانهها.ایران"));
        assertThat(Host.of("BÜCHER.example")).isPresent().isEqualTo(Host.of("xn--bcher-kva.EXAMPLE"));
    }

    @Test
    void aStarMeansAllBelowAndAPortItself() {
        AllowedHosts allowed = new AllowedHosts(Stream.of("*.example.org", "a.test:8443", "A.test:8443")
                .map(host -> HostSource.of(host).orElseThrow()).toList());

        assertThat(allowed.directive()).isEqualTo("https://*.example.org https://a.test:8443");
        assertThat(List.of("a.example.org", "a.b.example.org", "a.test:8443")).allMatch(host -> allows(allowed, host));
        assertThat(List.of("example.org", "notexample.org", "a.example.org:8443", "a.test", "a.example.org.evil.test"))
                .noneMatch(host -> allows(allowed, host));
        assertThat(allows(AllowedHosts.NONE, "a.test")).isFalse();
    }

    private static boolean allows(AllowedHosts allowed, String host) {
        return allowed.allows(Host.of(host).orElseThrow());
    }
}
