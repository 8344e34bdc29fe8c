package org.diglot.markdown;

import java.util.List;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads the label of a wiki link, which may have markup within a line, but nothing that leads elsewhere: it is a link
/// already.
final class LabelText {
    private static final Parser PARSER = Parser.builder().extensions(List.of(Grammar.STRIKETHROUGH))
            .enabledBlockTypes(Set.of())
            .customInlineContentParserFactory(new FormulaSpanParser.Factory())
            .customInlineContentParserFactory(new Comments())
            .customDelimiterProcessor(new Highlights())
            .build();

    private LabelText() {}

    /// The nodes of a label. Brackets and tags stay as they were written, so that no label is ever read twice.
    static List<Node> read(String label) {
        return label.indexOf('[') >= 0 || label.indexOf('<') >= 0
                ? List.of(new Text(label))
                : Nodes.children(PARSER.parse(label)).stream().flatMap(block -> Nodes.children(block).stream())
                        .toList();
    }
}
