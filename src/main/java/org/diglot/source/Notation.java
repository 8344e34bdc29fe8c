package org.diglot.source;

import java.util.Optional;

/// A way of writing front matter down.
interface Notation {
    int CHARACTERS = 64 * 1024;

    /// The keys and values, each with its place in the file; empty after an error.
    Optional<Value.Table> read(String text);
}
