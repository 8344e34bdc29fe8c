package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Folders of generated posts by their number, each made once.
record Folders(Path folder) {
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
