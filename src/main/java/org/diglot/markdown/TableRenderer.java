package org.diglot.markdown;

import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.diglot.language.Language;

/// A table in a box of its own that scrolls, by keyboard too, where the table is wider than the page.
final class TableRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final Language language;
    private final Directions directions;

    TableRenderer(HtmlNodeRendererContext context, Language language, Directions directions) {
        this.context = context;
        this.language = language;
        this.directions = directions;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class);
    }

    @Override
    public void render(Node table) {
        HtmlWriter html = context.getWriter();
        Map<String, String> attributes = Renderers.attributes("class", "table", "role", "group", "tabindex", "0",
                "aria-label", label(table));
        directions.of(table).ifPresent(language -> attributes.putAll(Renderers.in(language)));
        html.line();
        html.tag("div", attributes);
        html.tag("table");
        Renderers.children(table, context);
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    private String label(Node table) {
        Node cell = table;
        for (int depth = 0; depth < 3 && cell != null; depth++) {
            cell = cell.getFirstChild();
        }
        String first = cell == null ? "" : PlainText.of(cell);
        return first.isEmpty() ? language.words().text("table.label") : first;
    }
}
