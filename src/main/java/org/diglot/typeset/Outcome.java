package org.diglot.typeset;

import java.util.Optional;

/// What came of a call into a [Sandbox].
public sealed interface Outcome {
    /// The value if there is one, for who need not know why there is none.
    default Optional<String> value() {
        return this instanceof Returned returned ? Optional.of(returned.text()) : Optional.empty();
    }

    /// @param text what the function returned
    record Returned(String text) implements Outcome {}

    /// The script refused.
    ///
    /// @param message of what it threw
    record Thrown(String message) implements Outcome {}

    /// The budget was spent, or the stack too deep, before there was a result.
    record Exhausted() implements Outcome {}
}
