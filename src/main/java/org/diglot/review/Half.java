package org.diglot.review;

import java.util.List;

import org.diglot.language.Language;
import org.diglot.post.Inventory.Passage;
import org.diglot.post.Translation;

/// One of two halves that are compared.
///
/// @param file in which it stands, as in problems
record Half(Language language, String file, List<Passage> passages) {
    static Half of(Translation translation) {
        return new Half(translation.language(), translation.begins().file(),
                translation.content().inventory().passages());
    }

    /// The language's name, as problems are written.
    String name() {
        return language.english();
    }

    int letters() {
        return passages.stream().mapToInt(Passage::letters).sum();
    }
}
