package org.diglot.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/// A file whose content is replaced whole or not at all.
record AtomicFile(Path path) {
    /// @return whether it was; not where somebody else has changed it since it was read
    boolean replace(byte[] before, byte[] after) throws IOException {
        if (!Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString());
        }
        // A name with a dot: whoever follows the folder passes it over.
        Path beside = Files.createTempFile(path.toAbsolutePath().getParent(), ".diglot", ".tmp");
        try {
            write(beside, after);
            PosixFileAttributeView attributes = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            if (attributes != null) {
                Files.setPosixFilePermissions(beside, attributes.readAttributes().permissions());
            }
            if (!Arrays.equals(Files.readAllBytes(path), before)) {
                return false;
            }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
