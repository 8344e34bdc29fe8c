package org.diglot.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// An image ready to be sent: as a file of the cache, or in memory where there is none.
///
/// @param digest of the bytes, the same wherever they are the same
public record Print(Format format, String digest, long length, Place place) {
    /// Where the bytes are.
    sealed interface Place {
        record File(Path path) implements Place {}

        record Memory(byte[] bytes) implements Place {}
    }

    /// @throws IOException if the file is gone since
    public InputStream open() throws IOException {
        return switch (place) {
            case Place.File(Path path) -> Files.newInputStream(path);
            case Place.Memory(byte[] bytes) -> new ByteArrayInputStream(bytes);
        };
    }

    boolean isThere() {
        return !(place instanceof Place.File(Path path)) || Files.exists(path);
    }

    /// In memory, in bytes, with what every entry of a map takes.
    int weight() {
        return 256 + (place instanceof Place.Memory(byte[] bytes) ? bytes.length : 0);
    }
}
