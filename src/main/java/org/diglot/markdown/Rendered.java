package org.diglot.markdown;

import java.util.List;

import org.diglot.post.Content;
import org.diglot.post.Problem;

/// What became of one half's Markdown, and what in it was probably not meant so. With an error the content is empty.
public record Rendered(Content content, List<Problem> problems) {
    public Rendered {
        problems = List.copyOf(problems);
    }
}
