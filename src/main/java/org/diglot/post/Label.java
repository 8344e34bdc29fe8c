package org.diglot.post;

import java.util.Map;

import org.diglot.language.Language;

/// A category or tag as one post names it, before posts are compared: a name in one language or in several.
///
/// @param original the language of the key that brought the label
/// @param names never without one
public record Label(Language original, Map<Language, String> names) {
    public Label {
        names = Language.ordered(names);
    }

    /// The name the author wrote first.
    public String name() {
        String name = names.get(original);
        return name == null ? names.values().iterator().next() : name;
    }
}
