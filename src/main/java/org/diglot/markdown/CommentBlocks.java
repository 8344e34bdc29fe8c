package org.diglot.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/// Puts back into the text what was taken for a comment and is none: nothing is ever lost because an end is missing.
final class CommentBlocks {
    private CommentBlocks() {}

    static void finishIn(Node document, Notes notes) {
        List<CommentBlock> blocks = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof CommentBlock comment) {
                    blocks.add(comment);
                } else {
                    visitChildren(block);
                }
            }
        });
        blocks.forEach(block -> finish(block, notes));
    }

    private static void finish(CommentBlock block, Notes notes) {
        String rest = block.rest();
        if (!block.isClosed()) {
            notes.warn(block, "comment is never closed", "write %% where it ends");
            rest = rest.replaceFirst(Comment.SIGN, "\\\\%\\\\%");
        }
        Node text = Grammar.parse(rest);
        // Its places are counted from another beginning; the nodes around it know where they are.
        text.accept(new Unplaced());
        finishIn(text, notes);
        Nodes.children(text).reversed().forEach(block::insertAfter);
    }

    private static final class Unplaced extends AbstractVisitor {
        @Override
        protected void visitChildren(Node parent) {
            parent.setSourceSpans(List.of());
            super.visitChildren(parent);
        }
    }
}
