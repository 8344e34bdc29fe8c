package org.diglot.catalog;

import java.util.List;

import org.diglot.post.Post;

/// A year of one language's calendar and its posts, newest first.
public record ArchiveYear(int year, List<Month> months) {
    /// @param name in the language
    public record Month(int month, String name, List<Post> posts) {}
}
