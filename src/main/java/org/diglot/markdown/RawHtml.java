package org.diglot.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.diglot.post.Position;
import org.owasp.html.Encoding;

/// Makes a piece of raw HTML whole: comments and elements of foreign text go, images and frames become what is shown in
/// their place, and a tag without end becomes text. Without this, an unfinished tag would swallow the text behind it.
/// What remains has yet to pass the allow-list.
final class RawHtml {
    /// Elements whose content is not HTML; inside them a parser sees no tags.
    private static final Set<String> OPAQUE = Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed",
            "noframes", "noscript", "plaintext", "svg", "math", "template", "object", "select", "listing");

    /// How many blocks an element may hold.
    private static final int FAR = 20;

    private final String html;
    private final Node node;
    private final Notes notes;
    private final Insets insets;
    private final Elsewhere elsewhere;
    private final OpenElements open;
    private final Set<String> neverClosed = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int line;
    private int lineBegin;
    private int counted;

    RawHtml(String html, Node node, Notes notes, Insets insets, Elsewhere elsewhere) {
        this.html = html;
        this.node = node;
        this.notes = notes;
        this.insets = insets;
        this.elsewhere = elsewhere;
        this.open = new OpenElements(notes);
    }

    String whole() {
        read();
        if (node instanceof HtmlBlock) {
            Map<String, Boolean> known = new HashMap<>();
            out.append(open.rest(name -> known.computeIfAbsent(name, this::endsBelow)));
        }
        return out.toString();
    }

    private void read() {
        TemplateTag.FORM.matcher(html).results().forEach(tag -> TemplateTag.warn(tag.group(), node, notes));
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0) {
                break;
            }
            out.append(html, at, open);
            at = open;
            if (!construct()) {
                out.append(html.substring(at).replace("<", "&lt;"));
                return;
            }
        }
        out.append(html, at, html.length());
    }

    /// Whether an element has its end tag in HTML a little below: then its author means what stands between.
    private boolean endsBelow(String name) {
        Node below = node.getNext();
        for (int i = 0; below != null && i < FAR; i++, below = below.getNext()) {
            if (below instanceof HtmlBlock block
                    && block.getLiteral().toLowerCase(Locale.ROOT).contains("</" + name + ">")) {
                return true;
            }
        }
        return false;
    }

    /// Reads what begins with this `<`; false where it never ends.
    private boolean construct() {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 2);
            if (end < 0) {
                notes.warn(node, "comment is never closed", "write --> where it ends");
            }
            at = end < 0 ? html.length() : end + 3;
            return true;
        }
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (next == '!' || next == '?') {
            int end = html.indexOf('>', at);
            at = end < 0 ? at : end + 1;
            return end >= 0;
        }
        if (at >= 2 && html.startsWith("{{", at - 2)) {
            next = ' ';
        }
        if (next == '/' || Character.isLetter(next)) {
            return tag(next == '/');
        }
        out.append("&lt;");
        at++;
        return true;
    }

    private boolean tag(boolean closing) {
        Tag tag = Tag.read(html, closing ? at + 1 : at);
        if (!tag.isWhole()) {
            return false;
        }
        String name = tag.name().toLowerCase(Locale.ROOT);
        switch (name) {
            case "img" -> image(tag, decoded(tag, "src"));
            case "iframe" -> frame(tag, decoded(tag, "src"));
            default -> {
                if (name.equals("a") && !closing) {
                    Href.check(decoded(tag, "href"), position(), notes);
                }
                if (AllowList.allows(name)) {
                    element(name, tag, closing);
                } else if (!Elements.exists(name)) {
                    unknown(tag);
                }
            }
        }
        at = closing || !OPAQUE.contains(name) ? tag.end() : behind(name, tag.end());
        return true;
    }

    private void element(String name, Tag tag, boolean closing) {
        String written = html.substring(at, tag.end());
        if (!(node instanceof HtmlBlock) || !OpenElements.hasEnd(name)) {
            out.append(written);
        } else if (closing && OpenElements.isInline(name)) {
            // It may have begun in a block above.
            out.append(open.endIfOpen(name)).append(written);
        } else if (closing) {
            open.end(name, position()).ifPresent(ends -> out.append(ends).append(written));
        } else if (tag.isEmpty() && OpenElements.isInline(name)) {
            out.append(written).append("</").append(name).append('>');
        } else {
            open.begin(name, position());
            out.append(written);
        }
    }

    /// `List<String>`, `<your-name>` or a component of MDX: no browser would show it, and it is text.
    private void unknown(Tag tag) {
        if (reported.add(tag.name())) {
            notes.warn(position(), "<%s> is no element of HTML, shown as text".formatted(tag.name()),
                    "write it between backticks, or in Markdown what it stands for");
        }
        out.append(html.substring(at, tag.end()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    private void image(Tag tag, String address) {
        Picture picture = new Picture(Picture.path(address), decoded(tag, "alt"), "", size(tag));
        if (!LocalLink.isElsewhere(address) && !picture.target().isBlank()) {
            out.append(picture.inset(insets, position(), false));
        } else if (!address.isEmpty()) {
            out.append(elsewhere.image(address, picture, position(), false));
        }
    }

    private void frame(Tag tag, String address) {
        if (!address.isEmpty()) {
            out.append(elsewhere.frame(address, decoded(tag, "title"), size(tag), position()));
        }
    }

    private static String decoded(Tag tag, String attribute) {
        return Encoding.decodeHtml(tag.attribute(attribute), true).strip();
    }

    /// The place of the tag at hand.
    private Position position() {
        for (; counted < at; counted++) {
            if (html.charAt(counted) == '\n') {
                line++;
                lineBegin = counted + 1;
            }
        }
        return notes.position(node, line, at - lineBegin);
    }

    private static Size size(Tag tag) {
        return new Size(side(tag, "width"), side(tag, "height"));
    }

    private static OptionalInt side(Tag tag, String attribute) {
        return Size.of(tag.attribute(attribute)).orElse(Size.NATURAL).width();
    }

    /// Behind the end tag of this element, or behind its start tag where it has none.
    private int behind(String name, int from) {
        if (neverClosed.contains(name)) {
            return from;
        }
        for (int end = html.indexOf("</", from); end >= 0; end = html.indexOf("</", end + 2)) {
            if (html.regionMatches(true, end + 2, name, 0, name.length())) {
                int close = html.indexOf('>', end);
                return close < 0 ? html.length() : close + 1;
            }
        }
        neverClosed.add(name);
        return from;
    }
}
