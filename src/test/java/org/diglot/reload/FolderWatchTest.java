package org.diglot.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// CONTRACT 6.3: what happens in the posts folder is noticed, whatever became of the folder itself.
class FolderWatchTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    private Path world;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFolderMadeAgainIsWatched(boolean atOnce) throws IOException, InterruptedException {
        Path posts = Files.createDirectory(world.resolve("posts"));
        try (FolderWatch watch = new FolderWatch(posts)) {
            Files.delete(posts);
            if (!atOnce) {
                awaitQuiet(watch);
            }
            Files.createDirectory(posts);
            awaitQuiet(watch);
            assertWatched(watch, posts);
        }
    }

    @Test
    void aFolderPutInItsPlaceIsWatched() throws IOException, InterruptedException {
        Path posts = Files.createDirectory(world.resolve("posts"));
        try (FolderWatch watch = new FolderWatch(posts)) {
            Files.move(posts, world.resolve("old"));
            Files.createDirectory(posts);
            assertThat(watch.await(LONG)).isTrue();
            awaitQuiet(watch);
            assertWatched(watch, posts);
        }
    }

    @Test
    void aLinkedFolderIsWatchedAndTheOneItLeadsToNextToo() throws IOException, InterruptedException {
        Path first = Files.createDirectory(world.resolve("first"));
        Path second = Files.createDirectories(world.resolve("second/drafts"));
        Path posts = Files.createSymbolicLink(world.resolve("posts"), first);
        try (FolderWatch watch = new FolderWatch(posts)) {
            assertWatched(watch, first);
            Files.delete(posts);
            Files.createSymbolicLink(posts, second.getParent());
            assertThat(watch.await(LONG)).isTrue();
            awaitQuiet(watch);
            assertWatched(watch, second);
        }
    }

    private static void assertWatched(FolderWatch watch, Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("tea.md"), "A drink.");
        assertThat(watch.await(LONG)).isTrue();
        awaitQuiet(watch);
    }

    private static void awaitQuiet(FolderWatch watch) throws InterruptedException {
        while (watch.await(SHORT)) {
            // It tells of what was done before.
        }
    }
}
