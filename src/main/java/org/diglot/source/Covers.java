package org.diglot.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.markdown.ImageTarget;
import org.diglot.post.AllowedHosts;
import org.diglot.post.Cover;
import org.diglot.post.Placed;

/// The cover of one post, as it names it.
final class Covers {
    private final FrontMatter frontMatter;
    private final Language original;
    private final AllowedHosts allowed;
    private final Findings findings;

    Covers(FrontMatter frontMatter, Language original, AllowedHosts allowed, Findings findings) {
        this.frontMatter = frontMatter;
        this.original = original;
        this.allowed = allowed;
        this.findings = findings;
    }

    /// Empty where none is named, and where the one named must not be shown.
    Optional<Cover> cover() {
        // Other engines have switches of these names.
        return frontMatter.text("image").filter(_ -> frontMatter.choice("image").isEmpty()).flatMap(this::read);
    }

    private Optional<Cover> read(Placed<String> written) {
        return switch (ImageTarget.of(written.value(), allowed)) {
            case ImageTarget.Local(String path) -> Optional.of(cover(written, path, false));
            case ImageTarget.Remote(String address) -> Optional.of(cover(written, address, true));
            case ImageTarget.Refused(String message, String hint) -> {
                findings.warning(written.place(), message, hint);
                yield Optional.empty();
            }
        };
    }

    private Cover cover(Placed<String> written, String target, boolean elsewhere) {
        return new Cover(new Placed<>(target, written.place()), elsewhere, alternatives());
    }

    private Map<Language, String> alternatives() {
        Map<Language, String> alternatives = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            frontMatter.text(Keys.in("image_alt", language))
                    .or(() -> language == original ? frontMatter.text("image_alt") : Optional.empty())
                    .ifPresent(text -> alternatives.put(language, text.value()));
        }
        return alternatives;
    }
}
