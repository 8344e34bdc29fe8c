package org.diglot.post;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/// By what a file is known to be the one that was read: another stamp, another content.
///
/// @param key inode and device, or empty where the file system has none; a file replaced by a rename has another
public record Stamp(Path path, long size, FileTime modified, Object key) {
    /// Some file systems keep time in steps of two seconds: a file younger than that may change and look the same.
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

    public static Stamp of(Path path, BasicFileAttributes attributes) {
        return new Stamp(path, attributes.size(), attributes.lastModifiedTime(),
                Objects.requireNonNullElse(attributes.fileKey(), ""));
    }

    /// Whether a change from this moment on is sure to give the file another stamp.
    public boolean isSettled(Instant now) {
        return modified.compareTo(FileTime.from(now.minus(COARSEST_CLOCK))) < 0;
    }
}
