package org.diglot.source;

import java.util.Optional;

/// A file cut into its front matter and its text.
///
/// @param firstLine of the front matter in the file
/// @param bodyLine the first of the text
record Cut(Fence fence, String frontMatter, int firstLine, String body, int bodyLine) {
    /// Empty where the text has no front matter, or one that does not end.
    static Optional<Cut> of(String text) {
        Optional<Fence> opened = opened(text);
        int begin = text.indexOf('\n') + 1;
        if (opened.isEmpty() || begin == 0) {
            return Optional.empty();
        }
        Fence fence = opened.get();
        int line = 2;
        for (int at = begin; at < text.length(); line++) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            if (fence.closes(text.substring(at, end))) {
                String inner = fence.isPart() ? text.substring(0, end) : text.substring(begin, at);
                return Optional.of(new Cut(fence, inner, fence.isPart() ? 1 : 2,
                        newline < 0 ? "" : text.substring(newline + 1), line + 1));
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /// What stands before the text.
    ///
    /// @param file this one
    String head(String file) {
        return file.substring(0, file.length() - body.length());
    }

    /// The fence that the first line is.
    static Optional<Fence> opened(String text) {
        int end = text.indexOf('\n');
        return Fence.opened(text.substring(0, end < 0 ? text.length() : end));
    }

    /// Its keys and values; empty after an error.
    Optional<Value.Table> read(Findings findings) {
        Notation notation = switch (fence) {
            case YAML -> new YamlNotation(findings, firstLine);
            case TOML -> new TomlNotation(findings, firstLine);
            case JSON -> new JsonNotation(findings, firstLine);
        };
        return notation.read(frontMatter);
    }
}
