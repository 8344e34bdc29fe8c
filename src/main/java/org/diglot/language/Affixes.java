package org.diglot.language;

import java.util.Map;
import java.util.Set;

/// Particles that belong to the word beside them, whether they are written in one piece with it, after a half-space or as
/// words of their own.
///
/// @param prefixes that belong to the next word
/// @param suffixes that belong to the word before, if that ends in the value, which may be empty
public record Affixes(Set<String> prefixes, Map<String, String> suffixes) {
    static final Affixes NONE = new Affixes(Set.of(), Map.of());
}
