package org.diglot.markdown;

import java.util.Optional;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.diglot.language.Language;
import org.diglot.proof.Proofreader;

/// Has one text proofread and notes what its author should look at.
final class Proof {
    private Proof() {}

    static void read(Node document, String text, Language language, Notes notes) {
        preamble(document).ifPresent(block -> notes.warn(block, "this is what a chat assistant says before the text",
                "delete it"));
        notes.warn(ProseReader.slips(document, text, language));
    }

    /// The first block, if it is a preamble. A line of hyphens below makes a heading of it.
    private static Optional<Node> preamble(Node document) {
        return Optional.ofNullable(document.getFirstChild())
                .filter(block -> block instanceof Paragraph || block instanceof Heading)
                .filter(block -> Proofreader.isPreamble(PlainText.of(block)));
    }
}
