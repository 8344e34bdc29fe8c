package org.diglot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An element of a text that stands in nothing else.
///
/// @param html sanitized
/// @param kind name of the element and its first class, `figure.listing`; of a list the name alone, whatever its digits
/// @param key tells whether the block in the other text is the same one, as code, images and formulas can be; empty where
///        nothing can tell
/// @param size how many items a list has; 0 for anything else
record Block(String html, String kind, String key, int size) {
    /// Every attribute is in double quotes and nothing in it unescaped.
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9-]*)([^>]*?)(/?)>");
    private static final Pattern CLASS = Pattern.compile(" class=\"([^\" ]+)");
    private static final Pattern SOURCE = Pattern.compile("<img src=\"([^\"]*)\"");
    private static final Pattern TEX = Pattern.compile("<annotation [^>]*>([^<]*)</annotation>");
    private static final Pattern START = Pattern.compile(" start=\"(-?\\d{1,9})\"");
    private static final Pattern CAPTION = Pattern.compile("<figcaption>(.*?)</figcaption>", Pattern.DOTALL);
    private static final Set<String> VOID = Set.of("area", "br", "col", "embed", "hr", "img", "input", "link", "meta",
            "source", "track", "wbr");
    private static final String PARAGRAPH = "p";
    private static final String HEADING = "heading";
    private static final String RULE = "hr";
    private static final String LISTING = "figure.listing";
    private static final Set<String> LISTS = Set.of("ul", "ol");

    /// The blocks of sanitized HTML, in order, but for rules: they say nothing.
    static List<Block> of(String html) {
        return cut(html).stream().map(Block::read).filter(block -> !block.kind.equals(RULE)).toList();
    }

    private static List<String> cut(String html) {
        List<String> pieces = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        int depth = 0;
        int start = 0;
        while (tag.find()) {
            if (depth == 0) {
                add(html.substring(start, tag.start()), pieces);
                start = tag.start();
            }
            boolean single = !tag.group(4).isEmpty() || VOID.contains(tag.group(2));
            depth += single ? 0 : tag.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                add(html.substring(start, tag.end()), pieces);
                start = tag.end();
            }
        }
        add(html.substring(start), pieces);
        return pieces;
    }

    private static void add(String piece, List<String> pieces) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }

    private static Block read(String html) {
        Matcher tag = TAG.matcher(html);
        if (!tag.lookingAt()) {
            return new Block(html, "", "", 0);
        }
        Matcher named = CLASS.matcher(tag.group(3));
        String kind = !LISTS.contains(tag.group(2)) && named.find()
                ? tag.group(2) + "." + named.group(1)
                : tag.group(2);
        Block block = new Block(html, kind.matches("h[1-6](?:\\..*)?") ? HEADING : kind, key(kind, html), 0);
        return new Block(html, block.kind, block.key, block.items().size());
    }

    private static String key(String kind, String html) {
        return switch (kind) {
            case LISTING -> text(html);
            case "p.pictures", "figure" -> all(SOURCE, html);
            case "div.formula" -> all(TEX, html);
            default -> "";
        };
    }

    private static String all(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(match -> match.group(1).strip()).collect(Collectors.joining("\n"));
    }

    private static String text(String html) {
        return TAG.matcher(html).replaceAll("");
    }

    boolean isParagraph() {
        return kind.equals(PARAGRAPH);
    }

    boolean isHeading() {
        return kind.equals(HEADING);
    }

    /// Whether it is the same in both texts, so that one of them serves.
    boolean isSame(Block other) {
        return kind.equals(other.kind) && !key.isEmpty() && key.equals(other.key);
    }

    /// How much it looks like a block of the other text: enough to hold both texts together there, or not at all.
    double likeness(Block other) {
        if (!kind.equals(other.kind) || isParagraph()) {
            return -1;
        }
        return isSame(other) ? 4 : size == other.size ? 2 : 1;
    }

    /// The items of a list, each as a list of its own that goes on counting; empty for anything else.
    List<Block> items() {
        Matcher tag = TAG.matcher(html);
        if (!LISTS.contains(kind) || !tag.lookingAt()) {
            return List.of();
        }
        MatchResult start = tag.toMatchResult();
        String name = start.group(2);
        List<String> parts = cut(html.substring(start.end(), html.length() - name.length() - 3));
        Matcher first = START.matcher(start.group(3));
        long number = first.find() ? Long.parseLong(first.group(1)) : 1;
        List<Block> items = new ArrayList<>();
        for (String part : parts) {
            String attributes = start.group(3).replaceFirst(" (?:id|start)=\"[^\"]*\"", "");
            String counted = name.equals("ol") ? " start=\"%d\"".formatted(number++) : "";
            items.add(new Block("<%s%s%s>%s</%1$s>".formatted(name, attributes, counted, part), kind, "", 1));
        }
        return items;
    }

    /// Without the caption of a figure, which each text has of its own; that of code is the same too.
    String withoutCaption() {
        return kind.equals(LISTING) ? html : CAPTION.matcher(html).replaceFirst("");
    }

    /// The caption of a figure, as a paragraph; empty where it has none.
    String caption() {
        Matcher caption = CAPTION.matcher(html);
        return caption.find() && !kind.equals(LISTING) ? "<p class=\"caption\">%s</p>".formatted(caption.group(1)) : "";
    }
}
