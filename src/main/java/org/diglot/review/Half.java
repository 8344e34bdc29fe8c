package org.diglot.review;

import java.util.List;

import org.diglot.language.Language;
import org.diglot.post.Inventory.Passage;

/// One of two halves that are compared.
///
/// @param name the language's, as problems are written
record Half(Language language, String name, List<Passage> passages) {
    int letters() {
        return passages.stream().mapToInt(Passage::letters).sum();
    }
}
