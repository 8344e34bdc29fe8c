package org.diglot.markdown;

import java.util.Locale;

import org.commonmark.node.Node;

/// An image or a frame that is not beside the posts: what readers see in its place.
///
/// @param kind `image` or `frame`
/// @param text the alternative text
record Elsewhere(String kind, String address, String text) {
    void warn(Notes notes, Node node) {
        if (isOnTheWeb()) {
            notes.warn(node, "%s of another host \"%s\" is shown as a link".formatted(kind, address), "");
        } else {
            notes.warn(node, "%s \"%s\" is not shown".formatted(kind, address), "put the file beside the post");
        }
    }

    /// @param linked whether it stands within a link
    String html(boolean linked) {
        if (isOnTheWeb() && !linked) {
            return "<a href=\"%s\">%s</a>".formatted(Markup.escape(address),
                    Markup.escape(text.isEmpty() ? address : text));
        }
        return text.isEmpty() ? "" : "<span class=\"picture\">%s</span>".formatted(Markup.escape(text));
    }

    private boolean isOnTheWeb() {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//");
    }
}
