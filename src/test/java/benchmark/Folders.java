package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Folders of generated posts by their number, each made once.
record Folders(Path folder) {
    /// Copies the files of a folder to another one, which has no others then.
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(to)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    Path of(int count) throws IOException {
        Path posts = folder.resolve("posts-" + count);
        if (!Files.exists(posts)) {
            Path making = folder.resolve("making");
            GeneratedPosts.write(making, count);
            Files.move(making, posts);
        }
        return posts;
    }
}
