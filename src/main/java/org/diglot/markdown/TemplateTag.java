package org.diglot.markdown;

import java.util.regex.Pattern;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/// A tag of another engine's templates, such as `{{< youtube id >}}` or `{% include x %}`: nothing here runs it, so it is
/// shown as it was written.
final class TemplateTag extends CustomNode {
    static final Pattern FORM = Pattern.compile("(?s)\\{\\{.{1,400}?}}|\\{%.{1,400}?%}");
    private static final Pattern END = Pattern.compile("\\{\\{[<%]\\s*/.*|\\{%-?\\s*end.*", Pattern.DOTALL);
    private static final int QUOTED = 40;

    private final String source;
    private final boolean meant;

    /// @param meant whether its author knew that it would be shown
    TemplateTag(String source, boolean meant) {
        this.source = source;
        this.meant = meant;
    }

    String source() {
        return source;
    }

    void warn(Notes notes) {
        if (!meant) {
            warn(source, this, notes);
        }
    }

    /// The end of a pair needs no word of its own.
    static void warn(String source, Node node, Notes notes) {
        if (!END.matcher(source).matches()) {
            String line = PlainText.collapse(source);
            notes.warn(node, "\"%s\" is a template tag of another engine, shown as text".formatted(
                    line.length() <= QUOTED ? line : line.substring(0, line.offsetByCodePoints(0, QUOTED / 2)) + "…"),
                    "write it in Markdown, or between backticks if it is meant to be read");
        }
    }
}
