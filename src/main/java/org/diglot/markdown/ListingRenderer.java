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

/// Code: left to right whatever is around it, word for word, and left alone by translators.
final class ListingRenderer implements NodeRenderer {
    private final HtmlWriter html;
    private final Language language;

    ListingRenderer(HtmlNodeRendererContext context, Language language) {
        this.html = context.getWriter();
        this.language = language;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class, Code.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case FencedCodeBlock block -> listing(block.getLiteral(), ListingInfo.of(block.getInfo()));
            case IndentedCodeBlock block -> listing(block.getLiteral(), ListingInfo.NONE);
            default -> inline(((Code) node).getLiteral());
        }
    }

    private void inline(String code) {
        html.tag("code", Map.of("dir", "ltr"));
        html.text(code);
        html.tag("/code");
    }

    private void listing(String code, ListingInfo info) {
        html.line();
        html.tag("figure", Renderers.attributes("class", "listing", "dir", "ltr"));
        if (info.isPresent()) {
            html.tag("figcaption");
            element("b", info.title());
            element("span", info.language());
            html.tag("/figcaption");
        }
        html.tag("pre", Renderers.attributes("tabindex", "0", "role", "region", "aria-label", label(info)));
        html.tag("code", Map.of("translate", "no"));
        html.text(code);
        html.tag("/code");
        html.tag("/pre");
        html.tag("/figure");
        html.line();
    }

    private String label(ListingInfo info) {
        String name = info.title().isEmpty() ? info.language() : info.title();
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
