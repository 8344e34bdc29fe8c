package org.diglot.source;

import java.util.List;

import org.diglot.post.Post;
import org.diglot.post.Problem;

/// What came of reading one file.
public sealed interface Reading {
    /// What is wrong with the file, in no particular order.
    List<Problem> problems();

    /// A post; its problems are warnings.
    record Accepted(Post post, List<Problem> problems) implements Reading {}

    /// Meant as a post, but with at least one error.
    record Rejected(List<Problem> problems) implements Reading {}

    /// A file that could not be read; it may be readable at the next attempt without having changed.
    record Unreadable(List<Problem> problems) implements Reading {}

    /// Not a post at all.
    ///
    /// @param cutShort whether it can be the beginning of one, in a file that is still being written
    record Ignored(List<Problem> problems, boolean cutShort) implements Reading {}
}
