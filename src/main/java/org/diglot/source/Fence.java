package org.diglot.source;

import java.util.Arrays;
import java.util.Optional;

/// The lines around front matter, which tell its notation.
enum Fence {
    YAML("---", "---"), TOML("+++", "+++"), JSON("{", "}");

    /// YAML 1.2.2, section 9.1.2: what ends a document.
    private static final String DOCUMENT_END = "...";

    private final String opening;
    private final String closing;

    Fence(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /// The fence that this line opens.
    static Optional<Fence> opened(String line) {
        return Arrays.stream(values()).filter(fence -> fence.opening.equals(line.stripTrailing())).findFirst();
    }

    boolean closes(String line) {
        String end = line.stripTrailing();
        return end.equals(closing) || this == YAML && end.equals(DOCUMENT_END);
    }

    /// The closing line, as it is best written.
    String end() {
        return closing;
    }

    /// Whether the fence is part of what it encloses.
    boolean isPart() {
        return this == JSON;
    }

    /// Whether a file that so begins may be one that is still being written.
    static boolean mayBegin(String text) {
        return Arrays.stream(values()).anyMatch(fence -> fence.opening.startsWith(text.strip()));
    }
}
