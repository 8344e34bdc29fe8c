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
    private final Elsewhere elsewhere;

    PictureRenderer(HtmlNodeRendererContext context, Notes notes, Insets insets, Elsewhere elsewhere) {
        this.context = context;
        this.notes = notes;
        this.insets = insets;
        this.elsewhere = elsewhere;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class, SizedImage.class);
    }

    @Override
    public void render(Node node) {
        Image image = (Image) node;
        boolean linked = Nodes.isWithin(image, Link.class);
        String address = image.getDestination();
        Picture picture = Picture.of(image);
        context.getWriter().raw(LocalLink.isElsewhere(address) || Picture.path(address).isBlank()
                ? elsewhere.image(address, picture, notes.position(image), linked)
                : picture.inset(insets, notes.position(image), linked));
    }
}
