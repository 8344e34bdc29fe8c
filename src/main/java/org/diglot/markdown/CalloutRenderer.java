package org.diglot.markdown;

import java.util.Map;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.diglot.language.Language;

/// Callouts: the title always says in words what the look says in colour.
final class CalloutRenderer implements NodeRenderer {
    private static final Map<String, String> TITLE = Map.of("class", "callout-title");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Language language;
    private final Directions directions;
    private final Notes notes;

    CalloutRenderer(HtmlNodeRendererContext context, Language language, Directions directions, Notes notes) {
        this.context = context;
        this.html = context.getWriter();
        this.language = language;
        this.directions = directions;
        this.notes = notes;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Callout.class, CalloutTag.class);
    }

    @Override
    public void render(Node node) {
        Callout callout = (Callout) node;
        check(callout);
        CalloutKind kind = callout.kind().orElse(CalloutKind.NOTE);
        boolean folds = callout.fold() != Callout.Fold.NONE;
        Map<String, String> attributes = Renderers.attributes("class", "callout " + kind.look());
        if (callout.fold() == Callout.Fold.OPEN) {
            attributes.put("open", "");
        }
        directions.of(callout).ifPresent(language -> attributes.putAll(Renderers.in(language)));
        if (!folds) {
            // An aside within the text is no landmark of the page (WAI-ARIA 1.2, note).
            attributes.put("role", "note");
        }
        html.line();
        html.tag(folds ? "details" : "aside", attributes);
        title(callout, kind, folds ? "summary" : "p");
        for (Node child : Nodes.children(callout)) {
            if (!(child instanceof CalloutTitle)) {
                context.render(child);
            }
        }
        html.tag(folds ? "/details" : "/aside");
        html.line();
    }

    private void title(Callout callout, CalloutKind kind, String tag) {
        html.tag(tag, TITLE);
        if (callout.getFirstChild() instanceof CalloutTitle title) {
            Renderers.children(title, context);
        } else {
            html.text(kind.words(directions.of(callout).orElse(language).words()));
        }
        html.tag("/" + tag);
    }

    private void check(Callout callout) {
        if (callout.kind().isEmpty()) {
            notes.warn(callout, "unknown callout \"%s\"".formatted(callout.type()),
                    "use info, warning, success or error, or a type of GitHub or Obsidian such as note or tip");
        }
        if (callout instanceof CalloutTag tag && !tag.isClosed()) {
            notes.warn(callout, "callout is never closed", "write </Callout> on a line of its own where it ends");
        }
    }
}
