package org.diglot.page;

/// A row of the parallel view.
///
/// @param kind `part` and `sub` for headings, and for what one text says below one and the other does not, `verse` for a
///        paragraph, `item` for one of a list, `solo` for what is the same in both texts and stands across, `matter` for
///        all else
/// @param near sanitized HTML; empty where the text has nothing to say here
/// @param far the same of the other text; empty on a row of kind `solo`
/// @param from number of the near text's block that the row begins with, from 0; rules are not counted
/// @param to the number after that of the last; equal to `from` where the row has none
/// @param number of the verse, from 1; 0 where the row has none
public record Couplet(String kind, String near, String far, int from, int to, int number) {
    public boolean solo() {
        return kind.equals("solo");
    }

    public boolean numbered() {
        return number > 0;
    }
}
