package org.diglot.post;

import java.util.OptionalInt;

/// Something in a text that only the whole blog can tell: where a link leads, which image is meant, what another post
/// says. Names and paths are as the author wrote them, without escapes.
public sealed interface Reference {
    /// Where it stands in its file.
    Position position();

    /// A link to another post, to a heading, or to a file beside the posts.
    ///
    /// @param target empty for the text itself
    /// @param heading the words of a heading, its anchor, or `^` and the name of a block; empty for the whole text
    /// @param named whether the author gave the link words of its own
    record Link(Position position, String target, String heading, boolean named) implements Reference {}

    /// An image beside the posts.
    ///
    /// @param alternative what it says, in words; may be empty
    /// @param title a remark of the author's that is not shown as a caption; may be empty
    /// @param width wanted by the author, in CSS pixels
    /// @param height wanted by the author, in CSS pixels
    /// @param first whether it is the first of its text
    /// @param linked whether it stands within a link
    record Image(Position position, String target, String alternative, String title, OptionalInt width,
            OptionalInt height, boolean first, boolean linked) implements Reference {
        /// The same within a link.
        public Image withinLink() {
            return new Image(position, target, alternative, title, width, height, first, true);
        }
    }

    /// A part of another text, or all of it, shown in this one.
    ///
    /// @param target empty for the text itself
    /// @param heading the words of a heading, its anchor, or `^` and the name of a block; empty for the whole text
    /// @param level of the heading that it is shown below, as on the page
    /// @param words what is read where it leads nowhere
    record Embed(Position position, String target, String heading, int level, String words) implements Reference {
        /// The same below another heading.
        public Embed below(int other) {
            return new Embed(position, target, heading, other, words);
        }
    }
}
