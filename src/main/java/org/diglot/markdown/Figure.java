package org.diglot.markdown;

import java.util.List;
import java.util.Optional;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// An image with a caption, alone in its paragraph: `![alt](tea.png "The caption")`. Its children are the image, linked or
/// not, and the caption.
final class Figure extends CustomBlock {
    static void replaceIn(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                image(paragraph).filter(image -> image.getTitle() != null && !image.getTitle().isBlank())
                        .ifPresent(image -> replace(paragraph, image));
            }
        });
    }

    private static Optional<Image> image(Node parent) {
        List<Node> children = Nodes.children(parent);
        return switch (children.size() == 1 ? children.getFirst() : null) {
            case Image image -> Optional.of(image);
            case Link link -> image(link);
            case null, default -> Optional.empty();
        };
    }

    /// Whether there is nothing but images in a paragraph.
    static boolean isPictures(Node paragraph) {
        return Nodes.children(paragraph).stream().allMatch(Figure::isPicture);
    }

    private static boolean isPicture(Node node) {
        return switch (node) {
            case Image _,SoftLineBreak _,BlockMark _ -> true;
            case WikiLink link -> link.isImage();
            case Link link -> image(link).isPresent();
            case Text text -> text.getLiteral().isBlank();
            default -> false;
        };
    }

    private static void replace(Paragraph paragraph, Image image) {
        Figure figure = new Figure();
        figure.setSourceSpans(paragraph.getSourceSpans());
        Nodes.moveChildren(paragraph, figure);
        Caption caption = new Caption();
        caption.appendChild(new Text(image.getTitle().strip()));
        figure.appendChild(caption);
        image.setTitle(null);
        paragraph.insertBefore(figure);
        paragraph.unlink();
    }

    /// The caption of an image; empty for one without.
    static String captionOf(Image image) {
        Node around = image.getParent() instanceof Link link ? link.getParent() : image.getParent();
        return around instanceof Figure figure && figure.getLastChild() instanceof Caption caption
                ? PlainText.of(caption)
                : "";
    }

    /// What is said below the image.
    static final class Caption extends CustomBlock {}
}
