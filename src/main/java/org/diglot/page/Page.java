package org.diglot.page;

import java.util.List;
import java.util.Optional;

/// A screen. Its template sees it as `page` and nothing else.
public interface Page {
    /// The name of the template.
    String template();

    /// What is around every screen.
    Frame frame();

    /// The title of what the language switch leads to, where the text is written in that language too.
    default List<Piece> across() {
        return List.of();
    }

    /// The style sheet of the formulas it shows, if it shows any.
    default Optional<FormulaSheet> formulas() {
        return Optional.empty();
    }
}
