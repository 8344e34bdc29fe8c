package org.diglot.search;

import org.diglot.language.Language;

/// What a reader may have meant.
///
/// @param language in which it finds something
/// @param query to be typed
public record Suggestion(Language language, String query) {}
