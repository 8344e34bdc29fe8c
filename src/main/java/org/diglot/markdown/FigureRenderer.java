package org.diglot.markdown;

import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Images with captions.
final class FigureRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    FigureRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Figure.class, Figure.Caption.class);
    }

    @Override
    public void render(Node node) {
        HtmlWriter html = context.getWriter();
        String name = node instanceof Figure ? "figure" : "figcaption";
        html.tag(name);
        Renderers.children(node, context);
        html.tag("/" + name);
    }
}
