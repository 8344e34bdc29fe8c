package org.diglot.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/// Wakes up when something happens in a folder. Only ever a hint: on many mounts no event arrives, and the system may
/// have no watches left, so whoever waits here looks for itself in any case.
final class FolderWatch implements AutoCloseable {
    private static final WatchEvent.Kind<?>[] KINDS = {StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY};

    private final Path root;
    private final Set<Path> touched = new HashSet<>();
    private @Nullable WatchService service;
    private @Nullable Object watched;
    private boolean unclear;

    FolderWatch(Path root) {
        this.root = root;
        renew();
    }

    /// Watches the folder that is there now: it may have been deleted and made again, or a link may lead elsewhere.
    ///
    /// @return whether it is another one than before, as far as the file system tells
    private boolean renew() {
        try {
            Path there = root.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(there, BasicFileAttributes.class);
            Object key = attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
            if (Objects.equals(key, watched)) {
                return false;
            }
            // Nobody asks any more what happens where the folder was.
            close();
            service = open(root);
            watch(there);
            watched = key;
            unclear = true;
            return true;
        } catch (IOException gone) {
            watched = null;
            unclear = true;
            return false;
        }
    }

    private static @Nullable WatchService open(Path root) {
        try {
            return root.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            return null;
        }
    }

    /// Waits until something happened or the time is over.
    ///
    /// @return whether something did, as far as is known
    boolean await(Duration atMost) throws InterruptedException {
        boolean happened = renew();
        WatchService events = service;
        if (events == null) {
            Thread.sleep(atMost);
            return false;
        }
        WatchKey key = events.poll(happened ? 0 : atMost.toMillis(), TimeUnit.MILLISECONDS);
        happened |= key != null;
        while (key != null) {
            if (key.watchable() instanceof Path directory) {
                key.pollEvents().forEach(event -> note(directory, event));
            }
            if (!key.reset()) {
                // A folder is gone. One that was made since may have the same key.
                watched = null;
                unclear = true;
            }
            key = events.poll();
        }
        if (watched == null) {
            renew();
        }
        return happened;
    }

    private void note(Path directory, WatchEvent<?> event) {
        if (event.context() instanceof Path name) {
            Path path = directory.resolve(name);
            touched.add(path);
            if (Files.isDirectory(path)) {
                // Watching reaches one level deep: a folder that is new needs a watch of its own.
                watch(path);
                unclear = true;
            }
        } else {
            unclear = true;
        }
    }

    /// The files of which events told since this was asked last; empty where something else happened, or may have.
    Optional<Set<Path>> touched() {
        Optional<Set<Path>> files = unclear ? Optional.empty() : Optional.of(Set.copyOf(touched));
        touched.clear();
        unclear = false;
        return files;
    }

    private void watch(Path folder) {
        if (service == null) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                        throws IOException {
                    if (!directory.equals(folder) && directory.getFileName().toString().startsWith(".")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    directory.register(service, KINDS);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | ClosedWatchServiceException noWatch) {
            // The rescan finds what happens there.
        }
    }

    @Override
    public void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
