package org.diglot.post;

import java.util.List;
import java.util.Optional;

/// What stands from one second-level heading of a text to the next.
///
/// @param heading empty for what stands before the first
/// @param parts the third-level headings within
/// @param title the heading as sanitized HTML, empty without one
/// @param body the rest as sanitized HTML
public record Section(Optional<Heading> heading, List<Heading> parts, String title, String body) {}
