package org.diglot.markdown;

import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words of a node without their markup. Footnote references, raw tags and code blocks say nothing here.
final class PlainText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final boolean withCode;
    private final int limit;

    private PlainText(boolean withCode, int limit) {
        this.withCode = withCode;
        this.limit = limit;
    }

    /// In one line, white space collapsed.
    static String of(Node node) {
        return collapse(read(node, true, Integer.MAX_VALUE));
    }

    /// Without inline code, formulas and the alternative texts of images, and no longer than needed to tell the language.
    static String prose(Node node, int limit) {
        return read(node, false, limit);
    }

    static String collapse(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String read(Node node, boolean withCode, int limit) {
        PlainText reader = new PlainText(withCode, limit);
        node.accept(reader);
        return reader.text.toString();
    }

    @Override
    protected void visitChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null && text.length() < limit; child = child.getNext()) {
            child.accept(this);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        text.append('\n');
    }

    @Override
    public void visit(Text node) {
        String literal = node.getLiteral();
        text.append(literal, 0, Math.clamp(limit - text.length(), 0, literal.length()));
    }

    @Override
    public void visit(Code code) {
        text.append(withCode ? code.getLiteral() : " ");
    }

    @Override
    public void visit(Image image) {
        if (withCode) {
            visitChildren(image);
        } else {
            text.append(' ');
        }
    }

    /// The TeX is what can be read of a formula.
    @Override
    public void visit(CustomNode node) {
        if (node instanceof FormulaSpan formula) {
            text.append(withCode ? formula.source().tex().strip() : " ");
        } else if (node instanceof WikiLink link && link.isImage() && !withCode) {
            text.append(' ');
        } else if (!(node instanceof InlineFootnote)) {
            visitChildren(node);
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(FencedCodeBlock block) {}

    @Override
    public void visit(IndentedCodeBlock block) {}
}
