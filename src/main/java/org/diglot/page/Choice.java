package org.diglot.page;

import java.util.List;

/// One thing chosen, in the sentence that a filter is.
///
/// @param lead the words before it
/// @param without permalink of the list without it
public record Choice(String lead, List<Piece> name, String plain, String without) {}
