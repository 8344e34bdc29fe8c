package org.diglot.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.post.Taxonomy;

/// The words before a colon that ask for a term: `tag:` and `category:`, and what they are called in every language.
final class Operators {
    static final Operators ALL = new Operators();

    private final Map<String, Taxonomy> taxonomies = new HashMap<>();

    private Operators() {
        for (Taxonomy taxonomy : Taxonomy.values()) {
            String name = taxonomy.name().toLowerCase(Locale.ROOT);
            taxonomies.put(name, taxonomy);
            Arrays.stream(Language.values())
                    .forEach(language -> taxonomies.put(
                            UnitReader.plain(language.words().text("search.operator." + name)), taxonomy));
        }
    }

    Optional<Taxonomy> taxonomy(String word) {
        return Optional.ofNullable(taxonomies.get(UnitReader.plain(word)));
    }
}
