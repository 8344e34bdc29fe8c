package org.diglot.markdown;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;

/// What authors may write: CommonMark, the extensions of GitHub, and ours.
final class Grammar {
    static final Extension TABLES = TablesExtension.create();
    static final Extension STRIKETHROUGH = StrikethroughExtension.create();
    private static final List<Extension> EXTENSIONS = List.of(TABLES, STRIKETHROUGH, AutolinkExtension.create(),
            FootnotesExtension.builder().inlineFootnotes(true).build(), TaskListItemsExtension.create());

    private Grammar() {}

    /// The tree of a text.
    ///
    /// @throws LongParagraphs.Found where it would take too long
    static Node parse(String text) {
        return parser().build().parse(text);
    }

    /// The tree of a text down to its paragraphs.
    ///
    /// @param inlines is told what is in them
    static Node parseBlocks(String text, InlineParser inlines) {
        return parser().inlineParserFactory(_ -> inlines).build().parse(text);
    }

    private static Parser.Builder parser() {
        return Parser.builder().extensions(EXTENSIONS)
                .customBlockParserFactory(new LongParagraphs())
                .customBlockParserFactory(new CalloutParser.Factory())
                .customBlockParserFactory(new NumeralLists())
                .customBlockParserFactory(new FormulaBlockParser.Factory())
                .customInlineContentParserFactory(new FormulaSpanParser.Factory())
                .customBlockParserFactory(new CommentParser.Factory())
                .customInlineContentParserFactory(new Comments())
                .customBlockParserFactory(new TemplateListing.Factory())
                .customBlockParserFactory(new TemplateTagLines.Factory())
                .customInlineContentParserFactory(new TemplateTags())
                .customDelimiterProcessor(new Highlights())
                .linkProcessor(new WikiLinks()).linkProcessor(new ImageSizes())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    }
}
