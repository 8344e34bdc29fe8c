package org.diglot.post;

import java.util.List;

/// What a text becomes. With an error the content is empty.
///
/// @param source the Markdown, without what its author wrote for no reader
/// @param problems what in it was probably not meant so
public record Composed(Content content, Packed source, List<Problem> problems) {
    public Composed {
        problems = List.copyOf(problems);
    }
}
