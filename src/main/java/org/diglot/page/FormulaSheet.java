package org.diglot.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

import org.diglot.site.Site;

/// What KaTeX would write into style attributes, which the pages' policy forbids: a rule for each class that names a
/// declaration, for all formulas of a site together.
///
/// @param url with the fingerprint of the content
public record FormulaSheet(String url, byte[] css) {
    public static final String TYPE = "text/css;charset=utf-8";
    private static final String FORMULA = "<span class=\"katex\">";
    private static final String START = Assets.ROOT + "formula.";

    /// Whether there are formulas in sanitized HTML: no author can write this class.
    static boolean isNeeded(String html) {
        return html.contains(FORMULA);
    }

    /// Empty where the site has no formulas.
    public static Optional<FormulaSheet> of(Site site) {
        if (site.styles().isEmpty()) {
            return Optional.empty();
        }
        byte[] css = site.styles().stream().map(FormulaSheet::rule)
                .collect(Collectors.joining("\n", "@layer formula.given {\n", "\n}\n"))
                .getBytes(StandardCharsets.UTF_8);
        return Optional.of(new FormulaSheet(START + Assets.fingerprint(css) + ".css", css));
    }

    /// Whether such a sheet is or was at this address: a page may ask for that of a site that was replaced meanwhile.
    public static boolean isAt(String path) {
        return path.startsWith(START);
    }

    private static String rule(String style) {
        return ".%s { %s }".formatted(style.replaceAll("[^a-zA-Z0-9_-]", "\\\\$0"), style.replace('_', ' '));
    }
}
