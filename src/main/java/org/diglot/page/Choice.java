package org.diglot.page;

import java.util.List;

/// One thing chosen, in the sentence that a filter is.
///
/// @param lead the words before it
/// @param without permalink of the list without it
public record Choice(String lead, List<Piece> name, String plain, String without) {
    /// Names up to this length fit the narrowest telephone in one piece with their ×.
    private static final int SHORT = 14;

    public boolean isLong() {
        return plain.length() > SHORT;
    }
}
