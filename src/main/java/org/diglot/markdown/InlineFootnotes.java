package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/// Makes `^[a footnote where it belongs]` a reference and a definition at the end, as if it had been written so. A note
/// within a note is text.
final class InlineFootnotes extends AbstractVisitor {
    /// No label of an author's has such a sign in it: CommonMark, section 2.3, replaces it.
    private static final String LABEL = "inline\0";

    private final List<InlineFootnote> outer = new ArrayList<>();
    private final List<InlineFootnote> inner = new ArrayList<>();
    private int depth;

    private InlineFootnotes() {}

    static void replaceIn(Node document) {
        InlineFootnotes found = new InlineFootnotes();
        document.accept(found);
        found.inner.forEach(InlineFootnotes::spell);
        for (int i = 0; i < found.outer.size(); i++) {
            replace(found.outer.get(i), LABEL + i, document);
        }
    }

    static boolean isInline(FootnoteDefinition definition) {
        return definition.getLabel().startsWith(LABEL);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof InlineFootnote note) {
            (depth == 0 ? outer : inner).add(note);
            depth++;
            visitChildren(note);
            depth--;
        } else {
            visitChildren(node);
        }
    }

    private static void spell(InlineFootnote note) {
        note.insertBefore(new Text("^["));
        note.insertAfter(new Text("]"));
        Nodes.moveChildrenBefore(note);
    }

    private static void replace(InlineFootnote note, String label, Node document) {
        FootnoteDefinition definition = new FootnoteDefinition(label);
        definition.setSourceSpans(note.getSourceSpans());
        Paragraph paragraph = new Paragraph();
        Nodes.moveChildren(note, paragraph);
        definition.appendChild(paragraph);
        document.appendChild(definition);
        FootnoteReference reference = new FootnoteReference(label);
        reference.setSourceSpans(note.getSourceSpans());
        note.insertBefore(reference);
        note.unlink();
    }
}
