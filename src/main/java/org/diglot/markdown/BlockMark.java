package org.diglot.markdown;

import java.util.Optional;

import org.commonmark.node.CustomBlock;
import org.diglot.post.Fragment.Mark;

/// Where a block that can be linked to begins or ends; beside the block, or within it if it is an item of a list.
///
/// Nothing of it is seen.
final class BlockMark extends CustomBlock {
    private final String mark;
    private final Optional<String> id;

    private BlockMark(Mark mark, int number, Optional<String> id) {
        this.mark = mark.number(number);
        this.id = id;
    }

    static BlockMark begin(int number, String id) {
        return new BlockMark(Mark.BLOCK, number, Optional.of(id));
    }

    static BlockMark end(int number) {
        return new BlockMark(Mark.BLOCK_END, number, Optional.empty());
    }

    String mark() {
        return mark;
    }

    /// The anchor of the block that begins here.
    Optional<String> id() {
        return id;
    }
}
