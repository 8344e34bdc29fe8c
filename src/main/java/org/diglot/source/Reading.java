package org.diglot.source;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.diglot.post.Post;
import org.diglot.post.Problem;

/// What came of reading one file.
public sealed interface Reading {
    /// What is wrong with the file, in no particular order.
    List<Problem> problems();

    /// A post; its problems are warnings.
    record Accepted(Post post, List<Problem> problems) implements Reading {}

    /// A post at whose texts nobody has looked; its problems are warnings.
    ///
    /// @param rest the slips of the front matter, which take a while to find
    record Begun(Post post, List<Problem> problems, Supplier<List<Problem>> rest) implements Reading {
        /// The same with what is composed already of an earlier state of the post.
        public Begun after(Post before) {
            return new Begun(post.reusing(before), problems, rest);
        }

        /// What comes of it once somebody has looked.
        Reading finished() {
            List<Problem> found = post.translations().values().stream()
                    .flatMap(text -> text.body().composed().problems().stream()).toList();
            boolean hasError = found.stream().anyMatch(Problem::isError);
            List<Problem> all = Stream.of(problems, found, hasError ? List.<Problem>of() : rest.get())
                    .flatMap(List::stream).toList();
            return hasError ? new Rejected(all) : new Accepted(post, all);
        }
    }

    /// Meant as a post, but with at least one error.
    record Rejected(List<Problem> problems) implements Reading {}

    /// A file that could not be read; it may be readable at the next attempt without having changed.
    record Unreadable(List<Problem> problems) implements Reading {}

    /// Not a post at all.
    ///
    /// @param cutShort whether it can be the beginning of one, in a file that is still being written
    record Ignored(List<Problem> problems, boolean cutShort) implements Reading {}
}
