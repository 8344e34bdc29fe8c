package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Mends the tree of a text that was written for another engine: links with a template tag for an address become text,
/// anchors in braces belong to their headings, and what held nothing but styling goes.
final class Foreign extends AbstractVisitor {
    private static final Pattern ANCHOR = Pattern.compile("(?s)(.*?)\\s*\\{#([^\\s{}]{1,100})[^{}]{0,200}}\\s*");
    private static final Pattern MODULE = Pattern
            .compile(
                    "(?s)(?:import\\s+(?:['\"]|[\\w*{].*\\sfrom\\s).*|export\\s+(?:const|let|var|function|default|class"
                            + "|async|\\{|\\*).*)");

    private final Notes notes;
    private final List<TemplateTagLines.Lines> lines = new ArrayList<>();
    private final List<Node> addressed = new ArrayList<>();
    private final List<Node> empty = new ArrayList<>();

    private Foreign(Notes notes) {
        this.notes = notes;
    }

    static void finishIn(Node document, Notes notes) {
        Foreign foreign = new Foreign(notes);
        if (notes.isModule()) {
            Nodes.children(document).forEach(foreign::leaveOutModule);
        }
        document.accept(foreign);
        foreign.lines.forEach(TemplateTagLines.Lines::becomeParagraph);
        foreign.addressed.forEach(Foreign::spell);
        foreign.empty.forEach(Node::unlink);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TemplateTagLines.Lines tag) {
            lines.add(tag);
        }
        visitChildren(block);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        if (TemplateListing.FENCE.equals(block.getFenceCharacter())) {
            notes.warn(block, "code stands between template tags of another engine",
                    "write ``` and the language before it, and ``` behind it");
        }
    }

    @Override
    public void visit(Link link) {
        address(link, link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        address(image, image.getDestination());
        visitChildren(image);
    }

    private void address(Node node, String destination) {
        if (TemplateTag.FORM.matcher(destination).find()) {
            addressed.add(node);
        }
    }

    /// The link as it was written.
    private static void spell(Node node) {
        boolean image = node instanceof Image;
        String destination = image ? ((Image) node).getDestination() : ((Link) node).getDestination();
        node.insertBefore(new Text(image ? "![" : "["));
        Nodes.children(node).forEach(node::insertBefore);
        node.insertBefore(new Text("]("));
        TemplateTag tag = new TemplateTag(destination, false);
        tag.setSourceSpans(node.getSourceSpans());
        node.insertBefore(tag);
        node.insertBefore(new Text(")"));
        node.unlink();
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLastChild() instanceof Text text) {
            Matcher anchor = ANCHOR.matcher(text.getLiteral());
            if (anchor.matches()) {
                text.setLiteral(anchor.group(1));
                heading.appendChild(new HeadingAnchor(anchor.group(2)));
            }
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        List<Node> children = Nodes.children(paragraph);
        if (children.stream().anyMatch(Comment.class::isInstance)
                && children.stream().allMatch(node -> node instanceof Comment || node instanceof SoftLineBreak)) {
            empty.add(paragraph);
        }
        visitChildren(paragraph);
    }

    /// Kramdown puts its table of contents where a list stands that says nothing: `* TOC` above `{:toc}`.
    @Override
    public void visit(BulletList list) {
        boolean marked = Nodes.children(list).size() == 1
                && list.getFirstChild().getFirstChild() instanceof Paragraph item
                && item.getLastChild() instanceof Comment;
        if (marked && PlainText.of(list).equalsIgnoreCase("toc")) {
            empty.add(list);
        }
        visitChildren(list);
    }

    private void leaveOutModule(Node block) {
        if (block instanceof Paragraph && block.getFirstChild() instanceof Text first
                && MODULE.matcher(PlainText.of(block)).matches()) {
            notes.warn(block, "\"%s\" of MDX is not run here, and not shown".formatted(
                    first.getLiteral().split("\\s", 2)[0]), "delete it, or write what it stands for in Markdown");
            block.unlink();
        }
    }
}
