package org.diglot.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Paths below the posts folder, with `/` between folders.
public final class FolderPath {
    private FolderPath() {}

    /// The path a reference means, without `.` and `..`; empty where it leads out of the posts folder.
    public static Optional<String> resolve(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            switch (segment) {
                case "", "." -> {
                }
                case ".." -> {
                    if (segments.isEmpty()) {
                        return Optional.empty();
                    }
                    segments.removeLast();
                }
                default -> segments.add(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }
}
