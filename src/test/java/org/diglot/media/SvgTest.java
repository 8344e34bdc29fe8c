package org.diglot.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A drawing without what could run.
class SvgTest {
    private static String copied(String content) {
        try {
            return new String(new SvgAnatomy().stripped(new Octets("""
                                                                   <svg xmlns="http://www.w3.org/2000/svg" \
                                                                   xmlns:xlink="http://www.w3.org/1999/xlink" \
                                                                   viewBox="0 0 9 9">%s</svg>"""
                    .formatted(content).getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>evil()</script>", "<script href='data:,evil()'/>", "<SCRIPT>evil()</SCRIPT>",
        "<g onload='evil()'/>", "<g ONCLICK='evil()'/>", "<a href='javascript:evil()'><path/></a>",
        "<a xlink:href=' java&#10;script:evil()'/>", "<a href='data:text/html,evil()'/>",
        "<use href='data:image/svg+xml,evil()'/>", "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'>evil()"
                + "</body></foreignObject>",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>evil()</h:script>",
        "<s:script xmlns:s='http://www.w3.org/2000/svg'>"
                + "evil()</s:script>",
        "<set attributeName='onload' to='evil()'/>", "<animate attributeName='xlink:href' to='javascript:evil()'/>",
        "<?xml-stylesheet href='evil()'?>", "<!-- evil() -->", "<metadata>evil()</metadata>",
        "<style>@import 'evil()'</style>", "<style>@im<g/>port 'evil()'</style>",
        "<style>rect { fill: url(//evil()) }</style>", "<style>rect { fill: u\\72l(//evil()) }</style>",
        "<g style='fill: url( \"https://evil()\" )'/>", "<g fill='url(//evil())'/>", "<image href='https://evil()'/>",
        "<use xlink:href='https://evil()#x'/>", "<g xmlns:i='http://www.inkscape.org/' i:path='evil()'/>",
        "<handler type='x'>evil()</handler>"})
    void nothingInItRunsOrTells(String content) {
        assertThat(copied("<rect width='1'/>" + content)).contains("<rect width=\"1\"").doesNotContain("evil()");
    }

    @Test
    void whatIsSeenStays() {
        String drawing = copied(
                """
                <style>.a { fill: url(#p) } @font-face { src: url('data:font/woff2,A') }</style><defs><path id="p" d="M0 0h9"/></defs>\
                <use xlink:href="#p" class="a"/><text xml:space="preserve">چای &amp; &lt;</text>\
                <image href="data:image/png;base64,AAAA"/><a href="https://example.org/"><g/></a>\
                <title>Tea</title>""");
        assertThat(drawing).contains("viewBox=\"0 0 9 9\"", ".a { fill: url(#p) }", "url('data:font/woff2,A')",
                "xlink:href=\"#p\"", "چای &amp; &lt;",
                "data:image/png;base64,AAAA", "https://example.org/", "<title>Tea</title>",
                "xmlns=\"http://www.w3.org/2000/svg\"");
    }

    @Test
    @Timeout(20)
    void nothingInItGrows() {
        assertThatThrownBy(() -> new SvgAnatomy().stripped(new Octets("""
                                                                      <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">\
                                                                      <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\
                                                                      <svg width="&b;">&b;</svg>"""
                .getBytes(StandardCharsets.UTF_8)))).isInstanceOf(IOException.class);
        assertThat(copied("<g>".repeat(90) + "</g>".repeat(90))).contains("<g>");
        assertThatThrownBy(() -> copied("<g>".repeat(100_000) + "</g>".repeat(100_000)))
                .isInstanceOf(UncheckedIOException.class);
    }
}
