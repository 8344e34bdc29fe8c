package org.diglot.markdown;

import java.util.Set;

import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// The edges of blocks that can be linked to.
final class BlockMarkRenderer implements NodeRenderer {
    private final HtmlWriter html;
    private final Insets insets;

    BlockMarkRenderer(HtmlNodeRendererContext context, Insets insets) {
        this.html = context.getWriter();
        this.insets = insets;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockMark.class);
    }

    /// An item has its anchor already.
    @Override
    public void render(Node node) {
        BlockMark mark = (BlockMark) node;
        html.raw(node.getParent() instanceof ListItem
                ? insets.put(mark.mark(), "")
                : mark.id().map(id -> insets.putBefore(mark.mark(), id)).orElseGet(() -> insets.put(mark.mark(), "")));
    }
}
