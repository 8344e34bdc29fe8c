package org.diglot.markdown;

import java.util.Set;

/// Which elements may stand in which, as the HTML Standard says in their "content model": blocks and text, text with
/// markup in it, or parts of its own alone, such as items, terms and rows.
enum ContentModel {
    FLOW, PHRASING, LIST, TERMS, TABLE, ROWS, CELLS;

    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn",
            "em", "i", Insets.CARRIER, "ins", "kbd", "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub",
            "sup", "time", "u", "var", "wbr");
    private static final Set<String> PARTS = Set.of("li", "dt", "dd", "caption", "thead", "tbody", "tfoot", "tr", "td",
            "th", "summary", "figcaption", "rt", "rp");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SECTIONS = Set.of("aside", "section", "footer");

    static ContentModel of(String name) {
        return switch (name) {
            case "ol", "ul" -> LIST;
            case "dl" -> TERMS;
            case "table" -> TABLE;
            case "thead", "tbody", "tfoot" -> ROWS;
            case "tr" -> CELLS;
            case "p", "pre", "summary", "ruby", "rt", "rp" -> PHRASING;
            default -> HEADINGS.contains(name) ? PHRASING : FLOW;
        };
    }

    /// What must stand around anything else that is written there; only where there are parts of its own alone.
    String implied() {
        return switch (this) {
            case LIST -> "li";
            case TERMS -> "dd";
            case TABLE -> "tbody";
            case ROWS -> "tr";
            case CELLS -> "td";
            case FLOW, PHRASING -> throw new IllegalStateException("nothing is implied in " + this);
        };
    }

    boolean hasText() {
        return this == FLOW || this == PHRASING;
    }

    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    /// Whether it means nothing but in a certain other element.
    static boolean isPart(String name) {
        return PARTS.contains(name);
    }

    static boolean isHeading(String name) {
        return HEADINGS.contains(name);
    }

    static boolean isRuby(String name) {
        return name.equals("ruby") || name.equals("rt") || name.equals("rp");
    }

    /// Whether all blocks may stand within another one, however deep.
    static boolean isOpen(String around) {
        return !Set.of("dt", "th", "caption", "footer").contains(around);
    }

    /// Whether a block may stand within another one, however deep.
    static boolean isAllowedWithin(String around, String name) {
        return switch (around) {
            case "dt", "th" -> !HEADINGS.contains(name) && !SECTIONS.contains(name);
            case "caption", "footer" -> !name.equals(around.equals("caption") ? "table" : around);
            default -> true;
        };
    }
}
