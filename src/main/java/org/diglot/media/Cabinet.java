package org.diglot.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where images are kept from one start to the next: a folder of files named by what they were made of, so that they are
/// never out of date and several servers may share it. Without it all works, only slower. Safe for use by many threads.
final class Cabinet {
    static final long BYTES = 1024L * 1024 * 1024;
    /// What is stored between two looks at how much it is by now.
    private static final long STEP = 64L * 1024 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(Cabinet.class);

    private record Kept(Path path, long size, FileTime used) {}

    private final Path folder;
    private final long limit;
    private final AtomicLong untilPruning = new AtomicLong();
    private final AtomicBoolean warned = new AtomicBoolean();

    /// @param limit in bytes; what was used longest ago goes first
    Cabinet(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    Optional<byte[]> find(String name) {
        try {
            Path path = path(name);
            byte[] bytes = Files.readAllBytes(path);
            Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
            return Optional.of(bytes).filter(whole -> whole.length > 0);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /// Empty if it cannot be stored.
    Optional<Path> store(String name, byte[] bytes) {
        Path path = path(name);
        try {
            Files.createDirectories(path.getParent());
            // In the same folder: only there a file can take its name at once.
            Path unfinished = Files.createTempFile(path.getParent(), name, ".part");
            try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (!warned.getAndSet(true)) {
                LOG.warn("The folder {} for images in smaller sizes cannot be written ({}): they are made anew after"
                        + " every start", folder, e.getClass().getSimpleName());
            }
            return Optional.empty();
        }
        if (untilPruning.addAndGet(-bytes.length) < 0) {
            untilPruning.set(STEP);
            prune();
        }
        return Optional.of(path);
    }

    Path path(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private void prune() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Kept> all = files.filter(Files::isRegularFile).flatMap(Cabinet::kept)
                    .sorted(Comparator.comparing(Kept::used)).toList();
            long excess = all.stream().mapToLong(Kept::size).sum() - limit;
            for (Kept oldest : all) {
                if (excess <= 0) {
                    return;
                }
                Files.deleteIfExists(oldest.path());
                excess -= oldest.size();
            }
        } catch (IOException | UncheckedIOException busy) {
            // Another time.
        }
    }

    private static Stream<Kept> kept(Path path) {
        try {
            return Stream.of(new Kept(path, Files.size(path), Files.getLastModifiedTime(path)));
        } catch (IOException gone) {
            return Stream.empty();
        }
    }
}
