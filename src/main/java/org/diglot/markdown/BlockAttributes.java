package org.diglot.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/// What blocks of commonmark's own rendering carry besides: language and direction, and a cell's alignment as a class.
final class BlockAttributes {
    private static final Set<String> CARRIERS = Set.of("p", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5",
            "h6");

    private BlockAttributes() {}

    static void add(Node node, String tag, Map<String, String> attributes, Directions directions,
            Notes notes) {
        if (CARRIERS.contains(tag)) {
            directions.of(node).ifPresent(language -> attributes.putAll(Renderers.in(language)));
        }
        if (node instanceof OrderedList list && NumeralLists.isNumeral(list.getFirstChild(), notes)) {
            attributes.put("class", "numerals");
        }
        if (node instanceof Paragraph paragraph && Figure.isPictures(paragraph)) {
            attributes.put("class", "pictures");
        }
        if (node instanceof ListItem item) {
            BlockIds.of(item).ifPresent(id -> attributes.put("id", id));
        }
        if (node instanceof Heading && node.getLastChild() instanceof HeadingAnchor anchor) {
            attributes.put("id", anchor.id());
        }
        if (node instanceof TableCell cell) {
            attributes.remove("align");
            if (cell.getAlignment() != null) {
                attributes.put("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
            }
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            }
        }
    }
}
