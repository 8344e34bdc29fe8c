package org.diglot.post;

import org.diglot.language.Language;
import org.diglot.language.PerLanguage;

/// A category or a tag: one thing with a name and a slug in every language.
public record Term(Taxonomy taxonomy, PerLanguage<String> names, PerLanguage<Slug> slugs) {
    public String name(Language language) {
        return names.in(language);
    }

    public Slug slug(Language language) {
        return slugs.in(language);
    }
}
