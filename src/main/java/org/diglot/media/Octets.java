package org.diglot.media;

import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a file, or as many as were read, with the numbers that formats write in them. Whoever asks for more than
/// there is gets an [EOFException].
record Octets(byte[] bytes) {
    int length() {
        return bytes.length;
    }

    int u8(long at) throws EOFException {
        return bytes[index(at, 1)] & 0xFF;
    }

    /// Big-endian.
    int u16(long at) throws EOFException {
        return u8(at) << 8 | u8(at + 1);
    }

    /// Big-endian.
    long u32(long at) throws EOFException {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /// Little-endian.
    int le16(long at) throws EOFException {
        return u8(at) | u8(at + 1) << 8;
    }

    /// Little-endian.
    int le24(long at) throws EOFException {
        return le16(at) | u8(at + 2) << 16;
    }

    /// Little-endian.
    long le32(long at) throws EOFException {
        return le16(at) | (long) le16(at + 2) << 16;
    }

    boolean has(long at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0 && at + wanted.length <= bytes.length
                && Arrays.equals(bytes, (int) at, (int) at + wanted.length, wanted, 0, wanted.length);
    }

    String text(long at, int length) throws EOFException {
        return new String(bytes, index(at, length), length, StandardCharsets.ISO_8859_1);
    }

    byte[] slice(long from, long to) throws EOFException {
        int length = Math.toIntExact(Math.clamp(to - from, 0, Integer.MAX_VALUE));
        int start = index(from, length);
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    private int index(long at, int length) throws EOFException {
        if (at < 0 || length < 0 || at + length > bytes.length) {
            throw new EOFException();
        }
        return (int) at;
    }
}
