package org.diglot.markdown;

import java.util.Set;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// HTML that authors write themselves, made whole so that it cannot swallow what follows it.
final class RawHtmlRenderer implements NodeRenderer {
    private final HtmlWriter html;
    private final Notes notes;
    private final Insets insets;
    private final Elsewhere elsewhere;

    RawHtmlRenderer(HtmlNodeRendererContext context, Notes notes, Insets insets, Elsewhere elsewhere) {
        this.html = context.getWriter();
        this.notes = notes;
        this.insets = insets;
        this.elsewhere = elsewhere;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlBlock block) {
            html.line();
            html.raw(new RawHtml(block.getLiteral(), block, notes, insets, elsewhere).whole());
            html.line();
        } else if (node instanceof HtmlInline inline) {
            html.raw(new RawHtml(inline.getLiteral(), inline, notes, insets, elsewhere).whole());
        }
    }
}
