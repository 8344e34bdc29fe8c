package org.diglot.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/// A file of which any part can be read without the rest. Used by one thread.
final class OpenFile {
    /// Read at once, so that what lies close together does not cost a call each.
    private static final int WINDOW = 512;

    private final SeekableByteChannel channel;
    private final long length;
    private long start;
    private Octets window = new Octets(new byte[0]);

    OpenFile(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
    }

    long length() {
        return length;
    }

    /// What stands there, as far as the file goes.
    ///
    /// @throws UncheckedIOException if it cannot be read, which says nothing of what is in it
    Octets part(long from, int wanted) {
        int most = Math.clamp(length - from, 0, wanted);
        if (from < start || from + most > start + window.length()) {
            window = read(from, Math.clamp(length - from, 0, Math.max(wanted, WINDOW)));
            start = from;
        }
        int at = (int) Math.min(from - start, window.length());
        return new Octets(Arrays.copyOfRange(window.bytes(), at, Math.min(at + most, window.length())));
    }

    private Octets read(long from, int most) {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        try {
            channel.position(from);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // As much as there is.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Octets(Arrays.copyOf(bytes.array(), bytes.position()));
    }
}
