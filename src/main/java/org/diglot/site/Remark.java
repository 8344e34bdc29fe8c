package org.diglot.site;

import java.util.Optional;

import org.diglot.post.Problem;

/// A problem, and the line of the file that it is about.
///
/// @param quote empty where the file has no such line that could be read
public record Remark(Problem problem, Optional<Quote> quote) {}
