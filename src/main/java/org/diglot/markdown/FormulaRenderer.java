package org.diglot.markdown;

import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.diglot.language.Language;
import org.diglot.post.Unwritable;
import org.diglot.typeset.Formula;

/// Formulas: left to right whatever is around them. One that is wrong is shown as its author wrote it.
final class FormulaRenderer implements NodeRenderer {
    private static final String HINT = "mend the TeX, or write \\$ where a dollar is meant";

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Language language;
    private final Notes notes;
    private final Insets insets;
    private final Formulas formulas;

    FormulaRenderer(HtmlNodeRendererContext context, Language language, Notes notes, Insets insets,
            Formulas formulas) {
        this.context = context;
        this.html = context.getWriter();
        this.language = language;
        this.notes = notes;
        this.insets = insets;
        this.formulas = formulas;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FormulaSpan.class, FormulaBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case FormulaSpan span -> inline(span);
            case FormulaBlock block when block.isClosed() -> block(block);
            default -> {
                notes.warn(node, "formula is never closed", "write $$ where it ends, with no blank line before it");
                Renderers.children(node, context);
            }
        }
    }

    private void inline(FormulaSpan span) {
        switch (formulas.set(span.source().tex(), span.isDisplay())) {
            case Formula.Shown shown -> put(span.isDisplay(), shown, span.source());
            case Formula.Wrong wrong -> wrong(wrong, span, span.source(), span.isDisplay());
        }
    }

    private void block(FormulaBlock block) {
        html.line();
        switch (formulas.set(block.source().tex(), true)) {
            case Formula.Shown shown -> {
                html.tag("div", Renderers.attributes("class", "formula display", "role", "group", "tabindex", "0",
                        "aria-label", language.words().text("formula.label"), "dir", "ltr"));
                html.raw(insets.put(Unwritable.replacedIn(shown.html()), block.source().tex().strip()));
                html.tag("/div");
            }
            case Formula.Wrong wrong -> {
                html.tag("p");
                wrong(wrong, block, block.source(), true);
                html.tag("/p");
            }
        }
        html.line();
    }

    /// On lines of its own it may be wider than they are, and is scrolled then, by the keyboard too.
    private void put(boolean display, Formula.Shown formula, TexSource source) {
        String scrolled = " display\" role=\"group\" tabindex=\"0\" aria-label=\"%s"
                .formatted(Markup.escape(language.words().text("formula.label")));
        String shown = "<span class=\"formula%s\" dir=\"ltr\">%s</span>".formatted(display ? scrolled : "",
                Unwritable.replacedIn(formula.html()));
        String tex = source.tex().strip();
        html.raw(display ? insets.put(shown, tex) : insets.put(shown, tex, shown));
    }

    /// On lines of its own it is a box, in which lines begin at the left whatever is around them.
    private void wrong(Formula.Wrong wrong, Node node, TexSource source, boolean display) {
        notes.warn(node, source.at(wrong.at()), "bad TeX: " + wrong.message(), HINT);
        html.tag("code", Renderers.attributes("class", display ? "formula display wrong" : "formula wrong",
                "dir", "ltr"));
        html.text(source.tex().strip());
        html.tag("/code");
    }
}
