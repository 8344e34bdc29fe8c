package org.diglot.markdown;

import java.util.List;
import java.util.Set;

import org.diglot.post.Fragment;

/// Writes HTML that is XML as well, so that feeds can hold it.
final class Markup {
    private static final Set<String> VOID = Set.of("br", "hr", "wbr", Insets.CARRIER);

    private final BoundedText out = new BoundedText();

    /// @param attributes names and values in turn
    Markup open(String name, List<String> attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            out.append(' ').append(attributes.get(i)).append("=\"").append(escape(attributes.get(i + 1))).append('"');
        }
        out.append(isVoid(name) ? "/>" : ">");
        return this;
    }

    Markup close(String name) {
        if (!isVoid(name)) {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    Markup raw(String html) {
        out.append(html);
        return this;
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static String escape(String value) {
        return Fragment.escape(value);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
