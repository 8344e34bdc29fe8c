package org.diglot.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.diglot.language.Language;
import org.owasp.html.HtmlStreamEventReceiver;

/// Isolates foreign runs, so that the punctuation around them stays where the author put it. Works on sentences rather
/// than on single pieces of text, because a run goes on across emphasis.
final class Isolation implements HtmlStreamEventReceiver {
    /// Elements that are part of the sentence they stand in.
    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "cite", "del", "dfn", "em", "i", "ins", "mark",
            "q",
            "s", "small", "span", "strong", "sub", "sup", "time", "u", "var");
    /// Elements that stand apart from the sentence they are in: code, insets, references to notes, and what an author
    /// isolated by hand.
    private static final Set<String> OPAQUE = Set.of("code", "kbd", "samp", "bdi", "bdo", Insets.CARRIER);

    private final HtmlStreamEventReceiver next;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Sentence sentence = new Sentence();
    private int opaque;

    Isolation(Language language, HtmlStreamEventReceiver next) {
        this.next = next;
        frames.push(new Frame(language, true, false));
    }

    @Override
    public void openDocument() {
        next.openDocument();
    }

    @Override
    public void closeDocument() {
        finishSentence();
        next.closeDocument();
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        Event.Open open = new Event.Open(name, List.copyOf(attributes), opaque > 0 || isOpaque(name, attributes));
        if (open.isOpaque()) {
            opaque += Markup.isVoid(name) ? 0 : 1;
            sentence.add(open);
        } else if (isBoundary(name, attributes)) {
            finishSentence();
            open.tell(next);
            boolean code = isCodeBlock(name, attributes);
            opaque += code ? 1 : 0;
            push(name, attributes, true, code);
        } else {
            sentence.add(open);
            push(name, attributes, false, false);
        }
    }

    @Override
    public void closeTag(String name) {
        if (opaque > 0) {
            opaque--;
            if (opaque > 0 || !frames.element().isCodeBlock()) {
                sentence.add(new Event.Close(name, true));
                return;
            }
        }
        if (frames.element().isBoundary()) {
            finishSentence();
            next.closeTag(name);
        } else {
            sentence.add(new Event.Close(name, false));
        }
        frames.pop();
    }

    @Override
    public void text(String text) {
        sentence.add(new Event.Text(text, opaque > 0));
    }

    private static boolean isOpaque(String name, List<String> attributes) {
        return OPAQUE.contains(name) || attributes.contains("doc-noteref");
    }

    private static boolean isBoundary(String name, List<String> attributes) {
        return !INLINE.contains(name) || attributes.contains("lang") || attributes.contains("dir");
    }

    private static boolean isCodeBlock(String name, List<String> attributes) {
        return name.equals("pre") || attributes.contains("listing");
    }

    private void push(String name, List<String> attributes, boolean boundary, boolean codeBlock) {
        if (!Markup.isVoid(name)) {
            frames.push(new Frame(language(attributes), boundary, codeBlock));
        }
    }

    private Language language(List<String> attributes) {
        Language around = frames.element().language();
        int at = attributes.indexOf("lang");
        return at < 0 || at % 2 != 0 ? around : Language.ofTag(attributes.get(at + 1)).orElse(around);
    }

    private void finishSentence() {
        sentence.isolated(frames.element().language()).forEach(event -> event.tell(next));
        sentence = new Sentence();
    }

    /// An open element.
    ///
    /// @param isBoundary whether a sentence ends where it begins and where it ends
    private record Frame(Language language, boolean isBoundary, boolean isCodeBlock) {}
}
