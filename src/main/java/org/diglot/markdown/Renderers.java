package org.diglot.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.diglot.language.Language;

/// Puts the renderers of one text together: each knows the nodes of one feature.
final class Renderers {
    private final HtmlRenderer renderer;

    Renderers(Language language, Notes notes, Directions directions, Footnotes footnotes, Insets insets,
            Formulas formulas, Elsewhere elsewhere) {
        this.renderer = HtmlRenderer.builder()
                .nodeRendererFactory(context -> new ListingRenderer(context, language, notes))
                .nodeRendererFactory(context -> new TableRenderer(context, language, directions))
                .nodeRendererFactory(context -> new CalloutRenderer(context, language, directions, notes))
                .nodeRendererFactory(context -> new FootnoteRenderer(context, language, directions, footnotes))
                .nodeRendererFactory(context -> new FormulaRenderer(context, language, notes, insets, formulas))
                .nodeRendererFactory(context -> new TaskRenderer(context, language))
                .nodeRendererFactory(context -> new PictureRenderer(context, notes, insets, elsewhere))
                .nodeRendererFactory(context -> new BlockMarkRenderer(context, insets))
                .nodeRendererFactory(FigureRenderer::new)
                .nodeRendererFactory(context -> new LinkRenderer(context, notes, insets))
                .nodeRendererFactory(HighlightRenderer::new)
                .nodeRendererFactory(context -> new TemplateTagRenderer(context, notes))
                .nodeRendererFactory(context -> new RawHtmlRenderer(context, notes, insets, elsewhere))
                .extensions(List.of(Grammar.TABLES, Grammar.STRIKETHROUGH))
                .attributeProviderFactory(
                        _ -> (node, tag, attributes) -> BlockAttributes.add(node, tag, attributes, directions, notes))
                .build();
    }

    /// HTML that has yet to pass the allow-list.
    String render(Node node) {
        BoundedText html = new BoundedText();
        renderer.render(node, html);
        return html.toString();
    }

    static void children(Node parent, HtmlNodeRendererContext context) {
        Nodes.children(parent).forEach(context::render);
    }

    static Map<String, String> in(Language language) {
        return attributes("lang", language.code(), "dir", language.direction().html());
    }

    /// Names and values in turn; they keep their order, so that the same text always gives the same page.
    static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }
}
