package org.diglot.post;

import java.util.Optional;

/// Knows what the references of a text lead to. What it answers is trusted HTML.
public interface Resolver {
    /// A link's tags.
    ///
    /// @param words what to show in place of the words between, as HTML
    record Anchor(String start, Optional<String> words, String end) {}

    /// Empty where the link leads nowhere: its words are then text.
    Optional<Anchor> link(Reference.Link link);

    String image(Reference.Image image);

    String embed(Reference.Embed embed);

    /// Knows nothing: links are text, images their alternative text, embeds their words.
    static Resolver none() {
        return new Resolver() {
            @Override
            public Optional<Anchor> link(Reference.Link link) {
                return Optional.empty();
            }

            @Override
            public String image(Reference.Image image) {
                return Fragment.escape(image.alternative());
            }

            @Override
            public String embed(Reference.Embed embed) {
                return "<p>%s</p>".formatted(Fragment.escape(embed.words()));
            }
        };
    }
}
