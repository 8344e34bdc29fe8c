package org.diglot.proof;

/// A piece of a text and what belongs there instead. Where the piece is empty, something is missing there.
public record Edit(int begin, int end, String replacement) {}
