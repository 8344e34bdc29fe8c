package org.diglot.markdown;

import java.util.Set;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/// Images in Markdown's own notation.
final class PictureRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final Notes notes;

    PictureRenderer(HtmlNodeRendererContext context, Notes notes) {
        this.context = context;
        this.notes = notes;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        Image image = (Image) node;
        Picture picture = new Picture("image", image.getDestination(), PlainText.of(image));
        picture.warn(notes, image);
        context.getWriter().raw(picture.html(isLinked(image)));
    }

    /// A link cannot hold another.
    private static boolean isLinked(Node image) {
        for (Node at = image.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Link) {
                return true;
            }
        }
        return false;
    }
}
