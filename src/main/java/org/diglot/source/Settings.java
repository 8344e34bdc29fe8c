package org.diglot.source;

import java.time.ZoneId;

import org.diglot.language.Language;

/// What reading a post depends on besides its file.
///
/// @param zone in which dates without one are meant
/// @param fallback the language of a post whose text tells none
public record Settings(ZoneId zone, Language fallback) {}
