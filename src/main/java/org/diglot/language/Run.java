package org.diglot.language;

import java.util.List;
import java.util.Optional;

/// A stretch of text in one language.
///
/// @param language present for a foreign run, which must be isolated lest its neighbours' punctuation move; empty for
///            text in the language around it
public record Run(String text, Optional<Language> language) {
    /// The runs of a text in this language, in order; joined they are the text again. An empty text has none.
    public static List<Run> of(String text, Language host) {
        return new RunSplitter(text, host).split();
    }
}
