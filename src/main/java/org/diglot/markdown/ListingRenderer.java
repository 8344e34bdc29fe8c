package org.diglot.markdown;

import java.util.Map;
import java.util.Set;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.diglot.language.Language;
import org.diglot.typeset.Grammar;

/// Code: left to right whatever is around it, word for word, and left alone by translators.
final class ListingRenderer implements NodeRenderer {
    private final HtmlWriter html;
    private final Language language;
    private final Notes notes;

    ListingRenderer(HtmlNodeRendererContext context, Language language, Notes notes) {
        this.html = context.getWriter();
        this.language = language;
        this.notes = notes;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class, Code.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case FencedCodeBlock block -> fence(block, ListingInfo.of(block.getInfo()));
            case IndentedCodeBlock block -> listing(block.getLiteral(), ListingInfo.NONE);
            default -> inline(((Code) node).getLiteral());
        }
    }

    private void inline(String code) {
        html.tag("code", Map.of("dir", "ltr"));
        html.text(code);
        html.tag("/code");
    }

    private void fence(FencedCodeBlock block, ListingInfo info) {
        if (!info.isKnown()) {
            notes.warn(block, info.language(), "unknown code language \"" + info.language() + "\"",
                    "write a name such as ts, or text for what is no code");
        }
        listing(block.getLiteral(), info);
    }

    private void listing(String code, ListingInfo info) {
        html.line();
        html.tag("figure", Renderers.attributes("class", "listing" + DiagramRoom.classes(info, code), "dir", "ltr"));
        if (!info.title().isEmpty() || !info.name().isEmpty()) {
            html.tag("figcaption");
            element("b", info.title());
            element("span", info.name());
            html.tag("/figcaption");
        }
        html.tag("pre", Renderers.attributes("tabindex", "0", "role", "group", "aria-label", label(info)));
        html.tag("code", attributes(info));
        html.text(code);
        html.tag("/code");
        html.tag("/pre");
        html.tag("/figure");
        html.line();
    }

    /// All that highlighting needs to know, since it comes later.
    private static Map<String, String> attributes(ListingInfo info) {
        Map<String, String> attributes = Renderers.attributes("translate", "no");
        String name = Grammar.of(info.language()).map(grammar -> "language-" + grammar.id()).orElse("");
        String classes = (name + (info.numbered() ? " numbered" : "")).strip();
        if (!classes.isEmpty()) {
            attributes.put("class", classes);
        }
        if (!info.marks().isEmpty()) {
            attributes.put("data-marks", info.marks());
        }
        return attributes;
    }

    private String label(ListingInfo info) {
        String name = info.title().isEmpty() ? info.name() : info.title();
        return name.isEmpty()
                ? language.words().text("code.label")
                : language.words().text("code.label.named", name);
    }

    private void element(String name, String text) {
        if (!text.isEmpty()) {
            html.tag(name);
            html.text(text);
            html.tag("/" + name);
        }
    }
}
