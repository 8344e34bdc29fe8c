package org.diglot.media;

import java.io.IOException;
import java.util.Optional;

/// A Windows bitmap. It is large and its metadata nil; readers get it as PNG.
final class BmpAnatomy implements Anatomy {
    private static final int OLDEST = 12;
    private static final int MASKS = 3;

    @Override
    public Header read(Octets file) throws IOException {
        long kind = file.le32(14);
        if (kind != OLDEST && (kind < 40 || kind > 124)) {
            throw new IOException("no bitmap");
        }
        int width = kind == OLDEST ? file.le16(18) : (int) file.le32(18);
        // Rows that begin at the top have a negative height.
        int height = kind == OLDEST ? file.le16(20) : Math.abs((int) file.le32(22));
        return new Header(Format.BMP, width, height, 1, false, 4, 0);
    }

    /// Rows are filled up to four bytes; a bitmap that is compressed names its size.
    @Override
    public Optional<Flaw> flaw(OpenFile file) throws IOException {
        Octets head = file.part(0, 54);
        Header header = read(head);
        boolean oldest = head.le32(14) == OLDEST;
        long compression = oldest ? 0 : head.le32(30);
        long bits = head.le16(oldest ? 24 : 28);
        long size = compression == 0 || compression == MASKS
                ? (header.width() * bits + 31) / 32 * 4 * header.height()
                : head.le32(34);
        return head.le32(10) + size <= file.length() ? Optional.empty() : Optional.of(Flaw.DAMAGED);
    }

    @Override
    public byte[] stripped(Octets file) throws IOException {
        throw new IOException("drawn anew, always");
    }
}
