package org.diglot.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.diglot.markdown.HtmlPart.Element;

/// Cells that span rows and columns: none beyond its rows, none over another, and no column in which no cell begins
/// (HTML Standard, section 4.9.12).
final class TableSpans {
    /// Beyond it no cell spans columns.
    private static final int WIDEST = 1000;

    private final List<Placed> cells = new ArrayList<>();
    private final BitSet begins = new BitSet();

    private TableSpans() {}

    /// @param column the first
    private record Placed(Element cell, int column, int columns) {}

    static void settle(List<Element> groups) {
        TableSpans spans = new TableSpans();
        groups.forEach(spans::place);
        spans.cells.forEach(placed -> span(placed.cell(), "colspan",
                spans.begins.get(placed.column(), placed.column() + placed.columns()).cardinality()));
    }

    private void place(Element group) {
        List<Element> rows = group.elements().toList();
        // For each column up to which row it is taken.
        List<Integer> taken = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).elements().toList()) {
                while (column < taken.size() && taken.get(column) > row) {
                    column++;
                }
                int down = number(cell, "rowspan");
                int height = down == 0 ? rows.size() - row : Math.min(down, rows.size() - row);
                int wide = column < WIDEST ? Math.max(1, number(cell, "colspan")) : 1;
                int width = 0;
                while (width < wide && (column + width >= taken.size() || taken.get(column + width) <= row)) {
                    take(taken, column + width++, row + height);
                }
                span(cell, "rowspan", height);
                begins.set(column);
                cells.add(new Placed(cell, column, width));
                column += width;
            }
        }
    }

    private static void take(List<Integer> taken, int column, int until) {
        if (column < taken.size()) {
            taken.set(column, until);
        } else {
            taken.add(until);
        }
    }

    private static int number(Element cell, String attribute) {
        String value = cell.attribute(attribute);
        return value.isEmpty() ? 1 : Integer.parseInt(value);
    }

    private static void span(Element cell, String attribute, int count) {
        cell.attribute(attribute, count == 1 ? "" : Integer.toString(count));
    }
}
