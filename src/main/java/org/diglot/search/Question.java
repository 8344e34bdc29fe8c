package org.diglot.search;

import java.util.List;

import org.diglot.post.Taxonomy;

/// What a reader asks for, understood.
///
/// @param plain the words that are wanted, as they were typed, without the rest
/// @param words the same as units, which are places in it
/// @param phrases that are wanted, each in its order
/// @param unwanted no result has any of these, each a phrase or a single word
/// @param terms of which results must have each, or must not
/// @param open whether the last word may be only the beginning of one
record Question(String plain, List<Unit> words, List<List<Unit>> phrases, List<List<Unit>> unwanted,
        List<TermChoice> terms,
        boolean open) {
    /// @param name of a term, or its slug, as the reader wrote it
    record TermChoice(Taxonomy taxonomy, String name, boolean wanted) {}

    /// Whether nothing is asked for.
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && terms.isEmpty();
    }
}
