package org.diglot.review;

import java.util.List;

import org.diglot.language.Language;
import org.diglot.post.Inventory.Passage;

/// One of two halves that are compared.
///
/// @param file in which it stands, as in problems
record Half(Language language, String file, List<Passage> passages) {
    /// The language's name, as problems are written.
    String name() {
        return language.english();
    }

    int letters() {
        return passages.stream().mapToInt(Passage::letters).sum();
    }
}
