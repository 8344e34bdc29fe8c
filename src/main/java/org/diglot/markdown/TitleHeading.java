package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/// The one first-level heading a text may begin with. A page has one, always: where it is not the text's own, the text
/// has to move down.
///
/// @param heading taken out of the document, without footnotes
/// @param shift how many levels every heading of the body moves down
record TitleHeading(Optional<Node> heading, int shift) {
    private static final Pattern RAW = Pattern.compile("<h1[\\s>/]", Pattern.CASE_INSENSITIVE);

    /// Takes the title heading out of the document, if it has one.
    static TitleHeading takeFrom(Node document) {
        List<Node> blocks = Nodes.children(document).stream().filter(node -> !isSilent(node)).toList();
        List<Node> titles = blocks.stream().filter(TitleHeading::isTitle).toList();
        if (titles.size() == 1 && isTitle(blocks.getFirst())) {
            Node title = titles.getFirst();
            title.unlink();
            withoutFootnotes(title);
            return new TitleHeading(Optional.of(title), 0);
        }
        Search search = new Search();
        document.accept(search);
        return new TitleHeading(Optional.empty(), search.found ? 1 : 0);
    }

    private static void withoutFootnotes(Node title) {
        List<Node> references = new ArrayList<>();
        title.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof FootnoteReference) {
                    references.add(node);
                }
                visitChildren(node);
            }
        });
        references.forEach(Node::unlink);
    }

    private static boolean isTitle(Node node) {
        return node instanceof Heading heading && heading.getLevel() == 1;
    }

    /// Comments and definitions are not there for readers.
    private static boolean isSilent(Node node) {
        return node instanceof LinkReferenceDefinition || node instanceof BlockMark
                || node instanceof HtmlBlock html && html.getLiteral().startsWith("<!--");
    }

    private static final class Search extends AbstractVisitor {
        private boolean found;

        @Override
        public void visit(Heading heading) {
            found |= isTitle(heading);
        }

        @Override
        public void visit(HtmlBlock html) {
            found |= RAW.matcher(html.getLiteral()).find();
        }

        @Override
        public void visit(HtmlInline html) {
            found |= RAW.matcher(html.getLiteral()).find();
        }
    }
}
