package org.diglot.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.diglot.language.Language;

/// References to footnotes, and the footnotes at the end.
final class FootnoteRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Language language;
    private final Directions directions;
    private final Footnotes footnotes;

    FootnoteRenderer(HtmlNodeRendererContext context, Language language, Directions directions, Footnotes footnotes) {
        this.context = context;
        this.html = context.getWriter();
        this.language = language;
        this.directions = directions;
        this.footnotes = footnotes;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FootnoteReference.class, FootnoteSection.class, Backlinks.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case FootnoteReference reference -> footnotes.reference(reference)
                    .ifPresentOrElse(this::reference, () -> html.text("[^" + reference.getLabel() + "]"));
            case Backlinks back -> back.references.forEach(this::backlink);
            default -> section();
        }
    }

    private void reference(Footnotes.Reference reference) {
        Map<String, String> attributes = Renderers.attributes("href", "#fn_" + reference.number(), "id", reference.id(),
                "role", "doc-noteref");
        html.tag("sup");
        html.tag("a", attributes);
        html.text(language.number(reference.number()));
        html.tag("/a");
        html.tag("/sup");
    }

    private void section() {
        Map<String, String> attributes = Renderers.attributes("class", "footnotes", "role", "doc-endnotes",
                "aria-label", language.words().text("footnote.label"));
        html.tag("section", attributes);
        html.tag("ol");
        footnotes.all().forEach(this::footnote);
        html.tag("/ol");
        html.tag("/section");
        html.line();
    }

    private void footnote(Footnotes.Footnote footnote) {
        Node body = footnote.definition();
        if (body.getFirstChild() instanceof Paragraph only && only.getNext() == null) {
            body = only;
        }
        Map<String, String> attributes = Renderers.attributes("id", footnote.id());
        directions.of(body).ifPresent(language -> attributes.putAll(Renderers.in(language)));
        html.line();
        html.tag("li", attributes);
        if (body.getLastChild() instanceof Paragraph last) {
            last.appendChild(new Backlinks(footnote.backlinks()));
            Renderers.children(body, context);
        } else {
            Renderers.children(body, context);
            footnote.backlinks().forEach(this::backlink);
        }
        html.tag("/li");
    }

    /// The ways back, at the end of the last paragraph of a footnote.
    private static final class Backlinks extends CustomNode {
        private final List<Footnotes.Reference> references;

        Backlinks(List<Footnotes.Reference> references) {
            this.references = references;
        }
    }

    private void backlink(Footnotes.Reference reference) {
        Map<String, String> attributes = Renderers.attributes("href", "#" + reference.id(), "role", "doc-backlink",
                "aria-label", language.words().text("footnote.back"));
        html.raw(" ");
        html.tag("a", attributes);
        html.text("↑");
        html.tag("/a");
    }
}
