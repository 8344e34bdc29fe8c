package org.diglot.markdown;

import java.util.Map;
import java.util.Set;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.diglot.language.Language;

/// The box of a task: a sign that speaks, since nobody can tick it here.
final class TaskRenderer implements NodeRenderer {
    private final HtmlWriter html;
    private final Language language;

    TaskRenderer(HtmlNodeRendererContext context, Language language) {
        this.html = context.getWriter();
        this.language = language;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        boolean done = ((TaskListItemMarker) node).isChecked();
        Map<String, String> attributes = Renderers.attributes("class", done ? "task done" : "task", "role", "img",
                "aria-label", language.words().text(done ? "task.done" : "task.open"));
        html.tag("span", attributes);
        html.tag("/span");
        html.raw(" ");
    }
}
