package org.diglot.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.media.Print;
import org.diglot.site.Site;

/// What is sent back.
sealed interface Answer permits Ready, Answer.Picture, Answer.Redirect {
    /// A body with its type.
    ///
    /// @param language of the content, where it has one
    /// @param modified to the second; empty where nobody knows
    /// @param speculationRules their address; empty where no link is to be followed ahead of the reader
    record Body(int status, String mediaType, Optional<Language> language, Freshness freshness,
            Content content, Optional<Instant> modified, Optional<String> speculationRules) {
        Body(int status, String mediaType, Optional<Language> language, Freshness freshness, Content content) {
            this(status, mediaType, language, freshness, content, Optional.empty(), Optional.empty());
        }

        /// With the same content, of which more is known.
        Body with(Content same, Instant moment) {
            return new Body(status, mediaType, language, freshness, same, Optional.of(moment), speculationRules);
        }

        /// With speculation rules.
        Body with(String rules) {
            return new Body(status, mediaType, language, freshness, content, modified, Optional.of(rules));
        }

        static Body page(int status, Language language, String html) {
            return new Body(status, "text/html;charset=utf-8", Optional.of(language),
                    status == 200 ? Freshness.REVALIDATE : Freshness.NEVER_STORE,
                    new Content(html.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// An image beside the posts.
    record Picture(Print print) implements Answer {}

    /// The language to answer in at an address that leads nowhere: that of its first segment, in any case.
    static Language language(String path, Site site) {
        String[] segments = path.split("/", 3);
        return Optional.of(segments).filter(parts -> parts.length > 1)
                .flatMap(parts -> Language.of(parts[1].toLowerCase(Locale.ROOT)))
                .orElse(site.identity().defaultLanguage());
    }

    /// Another address.
    ///
    /// @param status 301, or 302 for the choice of language at the root
    record Redirect(int status, String location) implements Answer {}

    /// How long caches may keep a body.
    enum Freshness {
        REVALIDATE("no-cache"), IMMUTABLE("public, max-age=31536000, immutable"), NEVER_STORE("no-store");

        private final String cacheControl;

        Freshness(String cacheControl) {
            this.cacheControl = cacheControl;
        }

        String cacheControl() {
            return cacheControl;
        }
    }
}
