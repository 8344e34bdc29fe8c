package org.diglot.post;

import java.util.List;

/// What stands in a text under each of its headings, counted, so that two halves can be compared.
///
/// @param passages in order; the first is what stands before any heading and is there in every text that could be read
public record Inventory(List<Passage> passages) {
    public Inventory {
        passages = List.copyOf(passages);
    }

    /// What stands from one heading of any level to the next.
    ///
    /// @param level of the heading as on the page; 0 for the passage before the first
    /// @param heading plain; empty for the passage before the first
    /// @param line of the heading in the file, or the text's first line
    /// @param letters letters and digits of the prose, the heading's own included
    public record Passage(int level, String heading, int line, List<Item> items, int letters) {
        public Passage {
            items = List.copyOf(items);
        }
    }

    /// One thing in a passage.
    ///
    /// @param key tells whether the thing in the other half is the same one; empty where nothing can tell
    public record Item(Kind kind, int line, String key) {}

    /// What is counted.
    public enum Kind {
        CODE_BLOCK, IMAGE, LINK, LIST_ITEM, TABLE_ROW
    }
}
