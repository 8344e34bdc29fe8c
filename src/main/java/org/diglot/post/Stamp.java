package org.diglot.post;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

/// By what a file is known to be the one that was read: another stamp, another content.
///
/// @param key inode and device, or empty where the file system has none; a file replaced by a rename has another
public record Stamp(Path path, long size, FileTime modified, String key) {
    public static Stamp of(Path path, BasicFileAttributes attributes) {
        return new Stamp(path, attributes.size(), attributes.lastModifiedTime(),
                Objects.toString(attributes.fileKey(), ""));
    }
}
