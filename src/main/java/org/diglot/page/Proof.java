package org.diglot.page;

import java.util.List;
import java.util.Optional;

import org.diglot.post.Post;
import org.diglot.site.Manuscript;
import org.diglot.site.Site;

/// What only its author sees of a post: why readers do not see it yet, and what is wrong with its file.
///
/// @param mark why readers do not see it; empty where they do
/// @param stale whether an older version is shown, because the file has an error
public record Proof(Optional<String> mark, boolean stale, List<Note> notes) {
    /// Empty where there is nothing to say, and on a site for readers.
    static Optional<Proof> of(Post post, Site site, Leaf leaf) {
        return manuscript(post, site).map(manuscript -> new Proof(mark(post, site, leaf), manuscript.isBroken(),
                Note.of(manuscript)))
                .filter(proof -> proof.mark().isPresent() || !proof.notes().isEmpty());
    }

    /// Why readers do not see a post; empty where they do, and on a site for readers.
    static Optional<String> mark(Post post, Site site, Leaf leaf) {
        return manuscript(post, site).flatMap(Manuscript::state).flatMap(state -> switch (state) {
            case DRAFT -> Optional.of(leaf.text("preview.draft"));
            case SCHEDULED -> Optional.of(leaf.text("preview.scheduled", leaf.day(post.shown().from()).text()));
            case EXPIRED -> post.shown().until().map(end -> leaf.text("preview.expired", leaf.day(end).text()));
            case PUBLISHED -> Optional.empty();
        });
    }

    private static Optional<Manuscript> manuscript(Post post, Site site) {
        return site.preview().flatMap(preview -> preview.manuscript(post));
    }
}
