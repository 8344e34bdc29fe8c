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
    private final Insets insets;

    PictureRenderer(HtmlNodeRendererContext context, Notes notes, Insets insets) {
        this.context = context;
        this.notes = notes;
        this.insets = insets;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        Image image = (Image) node;
        boolean linked = Nodes.isWithin(image, Link.class);
        String address = image.getDestination();
        if (LocalLink.isElsewhere(address) || Picture.path(address).isBlank()) {
            Elsewhere elsewhere = new Elsewhere("image", address, PlainText.of(image));
            elsewhere.warn(notes, image);
            context.getWriter().raw(elsewhere.html(linked));
        } else {
            context.getWriter().raw(Picture.of(image).inset(insets, notes.position(image), linked));
        }
    }
}
