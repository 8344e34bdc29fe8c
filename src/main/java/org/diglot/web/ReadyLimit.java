package org.diglot.web;

/// How much may be kept of answers that are ready to be sent.
///
/// @param bytes of one site at most, as far as they can be told beforehand; positive
public record ReadyLimit(long bytes) {}
