package org.diglot.source;

import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.post.Position;

/// The text between two markers.
///
/// @param marked the language its marker names; empty for what stands before the first marker
/// @param begins the marker's place, or that of the first line
/// @param firstLine of the text in the file
/// @param prose the text without its code and comments, whose letters tell nothing about the language around them
record Half(Optional<Language> marked, Position begins, int firstLine, String text, String prose) {
    boolean isEmpty() {
        return text.isBlank();
    }
}
