package org.diglot.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.diglot.post.AllowedHosts;
import org.springframework.stereotype.Component;

/// The headers of every answer that keep a browser to what the blog means to do: nothing of another host is loaded but the
/// images and frames of those the operator allows.
@Component
final class SecurityHeaders {
    static final String POLICY = "Content-Security-Policy";
    private static final String OPENER = "Cross-Origin-Opener-Policy";
    private static final String STRICT = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(AllowedHosts allowed) {
        headers.put(POLICY, allowed.isEmpty()
                ? STRICT
                : "%s; img-src 'self' %s; frame-src 'self' %<s".formatted(STRICT, allowed.directive()));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put(OPENER, "same-origin");
    }

    void forEach(BiConsumer<String, String> action) {
        headers.forEach(action);
    }

    /// Those that mean something for what is no document, such as a font.
    void forEachOfAsset(BiConsumer<String, String> action) {
        headers.forEach((name, value) -> {
            if (!name.equals(OPENER)) {
                action.accept(name, value);
            }
        });
    }
}
