package org.diglot.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The text of one half, ready to be shown once its references are resolved.
///
/// @param heading the title heading, where the text begins with one; it is not in the sections
/// @param packed the sections in order; every address is relative to the root or whole
/// @param outline the headings that stand in nothing else, of all levels; [Fragment.Mark#HEADING] numbers them
/// @param blocks the anchors of the blocks that have one of their own; [Fragment.Mark#BLOCK] numbers them
/// @param references in the order of the text
/// @param opening the first paragraph, plain; empty where there is none
/// @param words how many there are to read
/// @param inventory of the Markdown, for comparing the halves
/// @param styles classes that stand for a declaration each, which is their name, as formulas have them: `top:-3em`, with
///        `_` for a space
public record Content(Optional<Wording> heading, Sections packed, List<Heading> outline, List<String> blocks,
        List<Reference> references, String opening, int words, Inventory inventory, Set<String> styles) {
    public static final Content EMPTY = new Content(Optional.empty(), List.<Section>of(), List.of(), List.of(),
            List.of(), "", 0,
            new Inventory(List.of()), Set.of());

    public Content(Optional<Wording> heading, List<Section> sections, List<Heading> outline, List<String> blocks,
            List<Reference> references, String opening, int words, Inventory inventory, Set<String> styles) {
        this(heading, Sections.of(sections), outline, blocks, references, opening, words, inventory,
                styles);
    }

    /// In order; every address is relative to the root or whole.
    public List<Section> sections() {
        return packed.unpacked(references);
    }

    /// All sections in one piece.
    public Fragment text() {
        return packed.whole(references);
    }

    /// The headings of the sections, in order.
    public List<Heading> headings() {
        return packed.headings();
    }
}
