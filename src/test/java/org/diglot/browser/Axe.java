package org.diglot.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/// Looks for barriers with axe-core.
final class Axe {
    private static final String SCRIPT = script();

    private Axe() {}

    /// What bars readers from this page. By night only colours can differ from what they were by day.
    static List<String> violations(Page page, ColorScheme light) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        String only = light == ColorScheme.DARK
                ? "{ runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] }"
                : "{ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }";
        String found = String.valueOf(page.evaluate("() => axe.run(document, " + only
                + """
                  ).then(results => results.violations.map(rule => rule.id + " (" + rule.impact + "): "
                    + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 90).replaceAll("\\n", " ")).join(" | "))
                    .join("\\n"))"""));
        return found.lines().toList();
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
