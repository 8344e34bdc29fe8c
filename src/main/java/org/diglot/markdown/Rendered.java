package org.diglot.markdown;

import java.util.List;

import org.diglot.post.Content;
import org.diglot.post.Problem;

/// What became of one half's Markdown, and what in it was probably not meant so. With an error the content is empty.
///
/// @param readable the Markdown itself, without what its author wrote for no reader
public record Rendered(Content content, String readable, List<Problem> problems) {
    public Rendered {
        problems = List.copyOf(problems);
    }
}
