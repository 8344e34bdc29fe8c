package org.diglot.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.diglot.post.Problem;

/// A file after its slips were mended.
///
/// @param before its text as it was
/// @param after its text with every slip mended that has one right answer, and nothing else changed
/// @param mended what was wrong, at the places where it was
public record Mended(String before, String after, List<Problem> mended) {
    /// What the file has to hold now.
    public byte[] bytes() {
        return after.getBytes(StandardCharsets.UTF_8);
    }
}
