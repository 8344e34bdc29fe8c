package org.diglot.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.diglot.post.Reference;

/// Links, those that wait to be resolved included.
final class LinkRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Notes notes;
    private final Insets insets;

    LinkRenderer(HtmlNodeRendererContext context, Notes notes, Insets insets) {
        this.context = context;
        this.html = context.getWriter();
        this.notes = notes;
        this.insets = insets;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, WikiLink.class, Embeds.Embed.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Link link -> link(link);
            case WikiLink link -> link(link);
            case Embeds.Embed embed -> embed(embed.link());
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    private void link(Link link) {
        Href.check(link.getDestination(), notes.position(link), notes);
        Optional<Reference.Link> local = LocalLink.of(link.getDestination(), notes.position(link));
        Map<String, String> attributes = Renderers.attributes("href",
                local.map(insets::address).orElseGet(() -> context.encodeUrl(link.getDestination())));
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        }
        write(link, attributes);
    }

    private void link(WikiLink link) {
        if (link.isImage()) {
            html.raw(Picture.of(link).inset(insets, notes.position(link), Nodes.isWithin(link, Link.class)));
        } else if (Nodes.isWithin(link, Link.class)) {
            Renderers.children(link, context);
        } else {
            Reference.Link reference = new Reference.Link(notes.position(link), link.target(), link.heading(),
                    !link.label().isEmpty());
            write(link, Renderers.attributes("href", insets.address(reference)));
        }
    }

    private void embed(WikiLink link) {
        html.line();
        html.tag("div");
        html.raw(insets.put(new Reference.Embed(notes.position(link), link.target(), link.heading(), 1,
                PlainText.of(link)), ""));
        html.tag("/div");
        html.line();
    }

    private void write(Node node, Map<String, String> attributes) {
        html.tag("a", attributes);
        Renderers.children(node, context);
        html.tag("/a");
    }
}
