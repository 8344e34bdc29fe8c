package org.diglot.markdown;

import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Marked text.
final class HighlightRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    HighlightRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Highlight.class);
    }

    @Override
    public void render(Node node) {
        HtmlWriter html = context.getWriter();
        html.tag("mark");
        Renderers.children(node, context);
        html.tag("/mark");
    }
}
