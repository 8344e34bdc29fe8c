package org.diglot.markdown;

import java.util.BitSet;
import java.util.OptionalInt;

/// The lines of a text that are text whatever they say.
///
/// @param lines from 0: those of code blocks, fences included, and of HTML comments that span lines
/// @param unclosedFence the line, from 0, of the first fence that is never closed
/// @param unclosedComment the line, from 0, of the first comment in which another one begins before it ends
public record Verbatim(BitSet lines, OptionalInt unclosedFence, OptionalInt unclosedComment) {}
