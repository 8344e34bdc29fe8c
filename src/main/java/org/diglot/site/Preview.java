package org.diglot.site;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

import org.diglot.post.Post;

/// What authors see besides the blog itself. Only a site that is a preview has one.
///
/// @param made when
/// @param manuscripts by file, in the order of paths
public record Preview(Instant made, SortedMap<String, Manuscript> manuscripts) {
    public Optional<Manuscript> manuscript(Post post) {
        return Optional.ofNullable(manuscripts.get(post.file()));
    }
}
