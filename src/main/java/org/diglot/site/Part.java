package org.diglot.site;

import java.util.List;
import java.util.Optional;

import org.diglot.post.Content;
import org.diglot.post.Fragment;
import org.diglot.post.Heading;
import org.diglot.post.Wording;

/// A part of a text that can be linked to, and shown elsewhere.
sealed interface Part {
    /// Its anchor.
    String id();

    /// What a link to it says; empty where the title of the text says enough.
    Optional<Wording> words();

    Fragment of(Content content);

    /// What stands below a heading, down to the next one that is not below it.
    ///
    /// @param index of the heading in the outline
    record Below(Heading heading, int index) implements Part {
        @Override
        public String id() {
            return heading.id();
        }

        @Override
        public Optional<Wording> words() {
            return Optional.of(heading.words());
        }

        @Override
        public Fragment of(Content content) {
            List<Heading> outline = content.outline();
            Optional<Integer> next = Optional.empty();
            for (int i = index + 1; i < outline.size() && next.isEmpty(); i++) {
                next = outline.get(i).level() <= heading.level() ? Optional.of(i) : Optional.empty();
            }
            return content.text().between(index, next);
        }
    }

    /// A block that its author gave a name.
    record Block(String id, int number) implements Part {
        @Override
        public Optional<Wording> words() {
            return Optional.empty();
        }

        @Override
        public Fragment of(Content content) {
            return content.text().block(number);
        }
    }
}
