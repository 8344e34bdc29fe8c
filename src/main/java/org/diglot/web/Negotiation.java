package org.diglot.web;

import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;

import org.diglot.language.Language;
import org.jspecify.annotations.Nullable;

/// Chooses a language for a reader who asked for none.
final class Negotiation {
    private Negotiation() {}

    /// The language the reader likes best of those there are (RFC 9110, section 12.5.4).
    ///
    /// @param accepted the value of `Accept-Language`, or null
    static Language language(@Nullable String accepted, Language fallback) {
        return ranges(accepted).stream().filter(range -> range.getWeight() > 0)
                .flatMap(range -> (range.getRange().equals("*")
                        ? Optional.of(fallback)
                        : Language.ofTag(range.getRange())).stream())
                .findFirst().orElse(fallback);
    }

    /// By weight; none where the header is not well-formed.
    private static List<LanguageRange> ranges(@Nullable String accepted) {
        try {
            return accepted == null || accepted.isBlank() ? List.of() : LanguageRange.parse(accepted);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
