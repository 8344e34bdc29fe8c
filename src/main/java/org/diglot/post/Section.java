package org.diglot.post;

import java.util.List;
import java.util.Optional;

/// What stands from one second-level heading of a text to the next.
///
/// @param heading empty for what stands before the first
/// @param parts the third-level headings within
/// @param title the heading empty without one
/// @param body the rest
public record Section(Optional<Heading> heading, List<Heading> parts, Fragment title, Fragment body) {}
