package org.diglot.media;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/// GIF89a: a screen, then blocks. Sections 18 to 27 of the specification.
final class GifAnatomy implements Anatomy {
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;

    @Override
    public Header read(Octets file) throws IOException {
        int images = 0;
        for (long at = start(file); images < 2 && file.u8(at) != TRAILER; at = next(file, at)) {
            images += file.u8(at) == IMAGE ? 1 : 0;
        }
        return new Header(Format.GIF, file.le16(6), file.le16(8), 1, images > 1, 1, 0);
    }

    private static long start(Octets file) throws EOFException {
        return 13 + colours(file.u8(10));
    }

    /// The length of a table of colours, where the flags say that there is one.
    private static long colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3L << (flags & 7) + 1;
    }

    private static long next(Octets file, long at) throws IOException {
        return switch (file.u8(at)) {
            case EXTENSION -> afterData(file, at + 2);
            case IMAGE -> afterData(file, at + 11 + colours(file.u8(at + 9)));
            default -> throw new IOException("no block");
        };
    }

    /// Behind blocks of data, each with its length before it, the last of length 0.
    private static long afterData(Octets file, long from) throws EOFException {
        long at = from;
        while (file.u8(at) != 0) {
            at += 1 + file.u8(at);
        }
        return at + 1;
    }

    @Override
    public Optional<Flaw> flaw(OpenFile file) throws IOException {
        // The last block of data and the trailer: in what is cut short they stand at the end by chance once in 65,536.
        if (!file.part(file.length() - 2, 2).has(0, "\0;")) {
            Octets whole = file.part(0, (int) file.length());
            for (long at = start(whole); whole.u8(at) != TRAILER; at = next(whole, at)) {
                // Whatever is missing ends it.
            }
        }
        return Optional.empty();
    }

    @Override
    public byte[] stripped(Octets file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length());
        long at = start(file);
        out.write(file.slice(0, at));
        while (file.u8(at) != TRAILER) {
            long next = next(file, at);
            if (isKept(file, at)) {
                out.write(file.slice(at, next));
            }
            at = next;
        }
        out.write(TRAILER);
        return out.toByteArray();
    }

    /// Images, how long they stand, and how often all is repeated; no comments, no XMP.
    private static boolean isKept(Octets file, long at) throws EOFException {
        return file.u8(at) == IMAGE || file.u8(at + 1) == GRAPHIC_CONTROL || file.u8(at + 1) == APPLICATION
                && (file.has(at + 3, "NETSCAPE2.0") || file.has(at + 3, "ANIMEXTS1.0"));
    }
}
