package org.diglot.markdown;

import java.util.Optional;

import org.commonmark.node.CustomBlock;

/// A callout, whichever way it was spelled. A title of the author's is its first child, a [CalloutTitle].
class Callout extends CustomBlock {
    private final String type;
    private final Fold fold;

    Callout(String type, Fold fold) {
        this.type = type;
        this.fold = fold;
    }

    /// As the author wrote it.
    String type() {
        return type;
    }

    Fold fold() {
        return fold;
    }

    /// Empty where nobody knows such a type.
    Optional<CalloutKind> kind() {
        return type().isEmpty() ? Optional.of(CalloutKind.INFO) : CalloutKind.of(type());
    }

    /// Whether readers can fold the callout, and how they find it.
    enum Fold {
        NONE, OPEN, CLOSED
    }
}
