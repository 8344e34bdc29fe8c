package org.diglot.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.diglot.post.Slug;

/// Obsidian's names for blocks: `… ^sugar` at the end of one, or alone below it. Readers see none of it; the blocks can be
/// linked to and shown elsewhere.
final class BlockIds extends AbstractVisitor {
    private static final Pattern ID = Pattern.compile("(?s)(|.*\\s)\\^([A-Za-z0-9-]{1,100})\\s*");

    private final List<Node> candidates = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();

    private BlockIds() {}

    /// Takes the names out of the document and marks the blocks that have one.
    ///
    /// @return the anchors, in the order of the marks' numbers
    static List<String> takeFrom(Node document) {
        BlockIds blocks = new BlockIds();
        document.accept(blocks);
        blocks.candidates.forEach(blocks::take);
        return List.copyOf(blocks.ids);
    }

    /// The anchor of an item that has one.
    static Optional<String> of(ListItem item) {
        Node first = item.getFirstChild() instanceof TaskListItemMarker box ? box.getNext() : item.getFirstChild();
        return first instanceof BlockMark mark ? mark.id() : Optional.empty();
    }

    @Override
    public void visit(Paragraph paragraph) {
        candidate(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        candidate(heading);
    }

    private void candidate(Node block) {
        if (block.getLastChild() instanceof Text text && text.getLiteral().indexOf('^') >= 0) {
            candidates.add(block);
        }
    }

    private void take(Node block) {
        Text text = (Text) block.getLastChild();
        Matcher name = ID.matcher(text.getLiteral());
        if (!name.matches() || Slug.of(name.group(2)).isEmpty()) {
            return;
        }
        String id = Slug.of(name.group(2)).text();
        String rest = name.group(1).stripTrailing();
        if (!rest.isEmpty()) {
            text.setLiteral(rest);
            mark(named(block), id);
        } else if (text.getPrevious() != null) {
            text.unlink();
            dropLineBreak(block.getLastChild());
            mark(named(block), id);
        } else if (block.getPrevious() != null && !(block.getPrevious() instanceof BlockMark)) {
            mark(block.getPrevious(), id);
            block.unlink();
        }
    }

    private static void dropLineBreak(Node last) {
        if (last instanceof SoftLineBreak || last instanceof HardLineBreak) {
            last.unlink();
        }
    }

    /// Of an item the whole is meant, not its first paragraph.
    private static Node named(Node block) {
        Node before = block.getPrevious();
        return block.getParent() instanceof ListItem item && (before == null || before instanceof TaskListItemMarker)
                ? item
                : block;
    }

    /// The first block of a name has it.
    private void mark(Node block, String id) {
        int number = ids.size();
        if (!ids.add(id)) {
            return;
        }
        BlockMark begin = BlockMark.begin(number, id);
        BlockMark end = BlockMark.end(number);
        if (block instanceof ListItem) {
            Node first = block.getFirstChild();
            if (first instanceof TaskListItemMarker) {
                first.insertAfter(begin);
            } else {
                block.prependChild(begin);
            }
            block.appendChild(end);
        } else {
            block.insertBefore(begin);
            block.insertAfter(end);
        }
    }
}
