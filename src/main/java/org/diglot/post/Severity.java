package org.diglot.post;

import java.util.Locale;

/// How much a problem matters: an error keeps the post, or its change, from being published; with a warning it is
/// published, and something in it is not what its author meant; an info is only there for those who ask.
public enum Severity {
    ERROR, WARNING, INFO;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
