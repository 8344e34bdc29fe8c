package org.diglot.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;

/// The footnotes of a text, numbered in the order in which readers meet them: first those of the text, then those that
/// footnotes refer to.
final class Footnotes {
    private final DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    private final Map<FootnoteDefinition, Footnote> footnotes = new LinkedHashMap<>();
    private final Map<Node, Reference> references = new HashMap<>();

    private Footnotes() {}

    /// Takes the definitions out of the document.
    static Footnotes takeFrom(Node document, Notes notes) {
        Footnotes footnotes = new Footnotes();
        List<FootnoteDefinition> found = definitionsIn(document);
        for (FootnoteDefinition definition : found) {
            if (footnotes.definitions.putIfAbsent(definition.getLabel(), definition) != null) {
                notes.warn(definition, "footnote \"%s\" is defined again".formatted(definition.getLabel()),
                        "only the first definition is shown");
            }
        }
        found.forEach(Node::unlink);
        footnotes.number(document);
        footnotes.definitions.values().stream().filter(definition -> !footnotes.footnotes.containsKey(definition))
                .forEach(definition -> warnOfLost(definition, notes));
        return footnotes;
    }

    private static void warnOfLost(FootnoteDefinition definition, Notes notes) {
        if (InlineFootnotes.isInline(definition)) {
            notes.warn(definition, "footnote of the title is not shown", "write it into the text");
        } else {
            notes.warn(definition, "footnote \"%s\" is never referred to".formatted(definition.getLabel()),
                    "write [^%s] where it belongs".formatted(definition.getLabel()));
        }
    }

    private static List<FootnoteDefinition> definitionsIn(Node document) {
        List<FootnoteDefinition> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    found.add(definition);
                }
                visitChildren(block);
            }
        });
        return found;
    }

    private void number(Node document) {
        Deque<Node> unread = new ArrayDeque<>(List.of(document));
        while (!unread.isEmpty()) {
            unread.remove().accept(new ReferenceVisitor(reference -> refer(reference, unread)));
        }
    }

    private void refer(FootnoteReference reference, Deque<Node> unread) {
        FootnoteDefinition definition = definitions.get(reference.getLabel());
        if (definition == null) {
            return;
        }
        Footnote footnote = footnotes.computeIfAbsent(definition, _ -> {
            unread.add(definition);
            return new Footnote(footnotes.size() + 1, definition);
        });
        references.put(reference, footnote.referTo());
    }

    Optional<Reference> reference(Node node) {
        return Optional.ofNullable(references.get(node));
    }

    /// In the order of their numbers.
    Collection<Footnote> all() {
        return footnotes.values();
    }

    /// A place in the text that refers to a footnote.
    ///
    /// @param occurrence how many places, this one included, have referred to it so far
    record Reference(int number, int occurrence) {
        /// The underscore keeps clear of the ids of headings, which have none.
        String id() {
            return "fnref_" + number + (occurrence > 1 ? "-" + occurrence : "");
        }
    }

    /// One footnote that the text refers to.
    static final class Footnote {
        private static final int BACKLINKS = 20;

        private final int number;
        private final FootnoteDefinition definition;
        private int occurrences;

        Footnote(int number, FootnoteDefinition definition) {
            this.number = number;
            this.definition = definition;
        }

        private Reference referTo() {
            return new Reference(number, ++occurrences);
        }

        FootnoteDefinition definition() {
            return definition;
        }

        String id() {
            return "fn_" + number;
        }

        /// The first places that refer to the footnote; a reader needs no hundred ways back.
        List<Reference> backlinks() {
            List<Reference> backlinks = new ArrayList<>();
            for (int occurrence = 1; occurrence <= Math.min(occurrences, BACKLINKS); occurrence++) {
                backlinks.add(new Reference(number, occurrence));
            }
            return backlinks;
        }
    }

    private static final class ReferenceVisitor extends AbstractVisitor {
        private final Consumer<FootnoteReference> consumer;

        ReferenceVisitor(Consumer<FootnoteReference> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                consumer.accept(reference);
            }
            visitChildren(node);
        }
    }
}
