package org.diglot.language;

import java.util.Locale;

/// The direction in which a script is read.
public enum Direction {
    LTR, RTL;

    /// The value of HTML's `dir` attribute: `ltr` or `rtl`.
    public String html() {
        return name().toLowerCase(Locale.ROOT);
    }
}
