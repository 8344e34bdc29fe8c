package org.diglot.media;

import java.io.IOException;

/// A Windows bitmap. It is large and its metadata nil; readers get it as PNG.
final class BmpAnatomy implements Anatomy {
    private static final int OLDEST = 12;

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

    @Override
    public byte[] stripped(Octets file) throws IOException {
        throw new IOException("drawn anew, always");
    }
}
