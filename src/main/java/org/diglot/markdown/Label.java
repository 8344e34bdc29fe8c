package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.diglot.post.Wording;

/// Writes down how a heading is said in a list of contents: what markup there is within its words, but no links, notes,
/// images and anchors.
final class Label {
    private static final Set<String> KEPT = Set.of("b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins",
            "kbd", "mark", "q", "s", "samp", "small", "strong", "sub", "sup", "u", "var");
    /// Isolates say nothing that the plain words do not tell.
    private static final Pattern MARKUP = Pattern.compile("<(?!/?bd[io]\\b)");

    private final StringBuilder plain = new StringBuilder();
    private final Markup html = new Markup();

    void open(String name, List<String> attributes) {
        if (KEPT.contains(name)) {
            html.open(name, only(attributes, Set.of("lang", "dir", "class")));
        } else if (name.equals("br")) {
            text(" ");
        }
    }

    void close(String name) {
        if (KEPT.contains(name)) {
            html.close(name);
        }
    }

    void text(String text) {
        plain.append(text);
        html.text(text);
    }

    void inset(Insets.Inset inset) {
        plain.append(inset.text());
        html.raw(inset.label());
    }

    /// @param attributes of the heading: it may be in another language than what is around it
    Wording wording(List<String> attributes) {
        String text = PlainText.collapse(plain.toString());
        // A reference to a footnote leaves an empty sign behind.
        String said = html.toString().strip().replace("<sup></sup>", "");
        if (!MARKUP.matcher(said).find()) {
            return Wording.plain(text);
        }
        List<String> language = only(attributes, Set.of("lang", "dir"));
        return new Wording(text, language.isEmpty()
                ? said
                : new Markup().open("bdi", language).raw(said).close("bdi").toString());
    }

    private static List<String> only(List<String> attributes, Set<String> names) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (names.contains(attributes.get(i))) {
                kept.addAll(attributes.subList(i, i + 2));
            }
        }
        return kept;
    }
}
