package org.diglot.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.diglot.page.Assets;
import org.diglot.post.AllowedHosts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// The headers of every answer that keep a browser to what the blog means to do: nothing of another host is loaded but the
/// images and frames of those the operator allows.
@Component
final class SecurityHeaders {
    static final String POLICY = "Content-Security-Policy";
    private static final String OPENER = "Cross-Origin-Opener-Policy";
    private static final String STRICT = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /// Of a frame in which a diagram is drawn: the one place where styles may be written into a document, and where no
    /// origin, nothing of the site and no other host can be reached, whatever the diagram's source makes of it.
    static final String FRAME = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts";

    private final Map<String, String> pages;
    private final Map<String, String> assets;
    private final Map<String, String> frames;

    SecurityHeaders(AllowedHosts allowed) {
        this.pages = headers(allowed.isEmpty()
                ? STRICT
                : "%s; img-src 'self' %s; frame-src 'self' %<s".formatted(STRICT, allowed.directive()));
        this.frames = headers(FRAME);
        Map<String, String> files = headers(pages.getOrDefault(POLICY, STRICT));
        // It means nothing for what is no document, such as a font.
        files.remove(OPENER);
        // A document without origin asks for its fonts as a stranger.
        files.put(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        this.assets = files;
    }

    private static Map<String, String> headers(String policy) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(POLICY, policy);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put(OPENER, "same-origin");
        return headers;
    }

    /// For what is at an address.
    Map<String, String> of(String path) {
        return Collections.unmodifiableMap(
                Assets.isFrame(path) ? frames : path.startsWith(Assets.ROOT) ? assets : pages);
    }
}
