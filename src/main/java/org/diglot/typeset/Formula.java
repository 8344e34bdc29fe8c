package org.diglot.typeset;

import java.util.Set;

/// What became of a formula in TeX.
public sealed interface Formula {
    /// A formula ready to be shown.
    ///
    /// @param html for the eyes, and MathML for machines; XML as well, and without style attributes
    /// @param styles the classes of the HTML that stand for a declaration each, which is their name: `height:1.2em`, with
    ///        `_` for a space
    record Shown(String html, Set<String> styles) implements Formula {
        public Shown {
            styles = Set.copyOf(styles);
        }
    }

    /// A formula that cannot be shown.
    ///
    /// @param at where in the TeX the mistake is; its beginning where that is not known
    record Wrong(String message, int at) implements Formula {}
}
