package org.diglot.site;

import java.util.Optional;
import java.util.SortedMap;

import org.diglot.post.Post;

/// What authors see besides the blog itself. Only a site that is a preview has one.
///
/// @param manuscripts by file, in the order of paths
public record Preview(SortedMap<String, Manuscript> manuscripts) {
    public Optional<Manuscript> manuscript(Post post) {
        return Optional.ofNullable(manuscripts.get(post.file()));
    }
}
