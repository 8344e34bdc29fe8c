package org.diglot.search;

import java.util.List;

import org.diglot.post.Term;
import org.diglot.post.Translation;

/// A post in one language, as it is searched.
///
/// @param terms the post's
record Text(Translation translation, List<Term> terms, Prose prose) {
    static Text of(Translation translation, List<Term> terms) {
        return new Text(translation, terms, Prose.of(translation));
    }
}
