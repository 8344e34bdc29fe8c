package org.diglot.post;

/// A heading within a text.
///
/// @param level 2 to 6, as on the page
/// @param id its anchor, unique within its text
/// @param text plain
public record Heading(int level, String id, String text) {}
