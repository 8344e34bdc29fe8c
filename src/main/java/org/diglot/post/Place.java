package org.diglot.post;

/// Where an author wrote something.
///
/// @param file as in [Problem]
public record Place(String file, Position position) {}
