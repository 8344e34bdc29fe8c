package org.diglot.markdown;

import java.util.Map;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Template tags, word for word.
final class TemplateTagRenderer implements NodeRenderer {
    private final HtmlWriter html;
    private final Notes notes;

    TemplateTagRenderer(HtmlNodeRendererContext context, Notes notes) {
        this.html = context.getWriter();
        this.notes = notes;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TemplateTag.class);
    }

    @Override
    public void render(Node node) {
        TemplateTag tag = (TemplateTag) node;
        tag.warn(notes);
        html.tag("code", Map.of("dir", "ltr"));
        html.text(tag.source());
        html.tag("/code");
    }
}
