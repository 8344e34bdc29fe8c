package org.diglot.markdown;

import java.util.List;
import java.util.Optional;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.diglot.language.Language;
import org.diglot.post.AllowedHosts;
import org.diglot.post.Content;
import org.diglot.post.Inventory;
import org.diglot.post.Wording;

/// The way of one text from tree to content: title and footnotes are taken out, the rest is rendered and passes the
/// allow-list, and what passes is isolated, counted and cut into sections.
final class Composition {
    private final Node document;
    private final Language language;
    private final Notes notes;
    private final AllowedHosts allowed;

    Composition(Node document, Language language, Notes notes, AllowedHosts allowed) {
        this.document = document;
        this.language = language;
        this.notes = notes;
        this.allowed = allowed;
    }

    Content content() {
        CommentBlocks.finishIn(document, notes);
        WikiLinks.finishIn(document);
        AddressEnds.mendIn(document, notes);
        Foreign.finishIn(document, notes);
        NumeralLists.partIn(document, notes);
        CalloutEnds.enforceIn(document);
        QuoteCallouts.replaceIn(document);
        InlineFootnotes.replaceIn(document);
        ImageSizes.readIn(document);
        List<String> blocks = BlockIds.takeFrom(document);
        InlineTags.closeIn(document, notes);
        TitleHeading title = TitleHeading.takeFrom(document);
        Inventory inventory = InventoryReader.read(document, notes, title.shift());
        Footnotes footnotes = Footnotes.takeFrom(document, notes);
        Figure.replaceIn(document);
        Embeds.replaceIn(document);
        Directions directions = new Directions(language);
        directions.read(document);
        footnotes.all().forEach(footnote -> directions.read(footnote.definition()));

        Insets insets = new Insets();
        Formulas formulas = new Formulas();
        Renderers renderers = new Renderers(language, notes, directions, footnotes, insets, formulas,
                new Elsewhere(allowed, language, notes, insets));
        Optional<Wording> heading = title.heading().map(node -> wording(node, renderers, insets))
                .filter(words -> !words.text().isEmpty());
        Outline outline = new Outline(title.shift(), insets, blocks);
        Isolation isolation = new Isolation(language, outline);
        AllowList.pass(renderers.render(document), new HtmlTree(insets, language, isolation));
        if (!footnotes.all().isEmpty()) {
            AllowList.pass(renderers.render(new FootnoteSection()), new HtmlTree(insets, language, isolation));
        }
        return new Content(heading, outline.sections(), outline.headings(), blocks, insets.references(), opening(),
                outline.words(), inventory, formulas.styles());
    }

    private Wording wording(Node heading, Renderers renderers, Insets insets) {
        Outline outline = new Outline(0, insets, List.of());
        AllowList.pass(renderers.render(heading),
                new HtmlTree(insets, language, new Isolation(language, outline)));
        boolean whole = outline.headings().size() == 1
                && outline.sections().stream().allMatch(section -> section.body().isEmpty());
        // Raw HTML can end a heading before its words do.
        return whole ? outline.headings().getFirst().words() : Wording.plain(PlainText.of(heading));
    }

    private String opening() {
        return Nodes.children(document).stream().filter(Paragraph.class::isInstance)
                .filter(paragraph -> !Figure.isPictures(paragraph)).map(PlainText::of).filter(text -> !text.isEmpty())
                .findFirst().orElse("");
    }
}
