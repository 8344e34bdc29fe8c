package org.diglot.media;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/// RFC 9649, section 2: a RIFF file of chunks, each of type, length and data.
final class WebpAnatomy implements Anatomy {
    private static final int FIRST = 12;
    private static final int ANIMATION = 0x02;
    private static final int XMP = 0x04;
    private static final int EXIF = 0x08;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    @Override
    public Header read(Octets file) throws IOException {
        return switch (file.text(FIRST, 4)) {
            // RFC 6386, section 9.1: three bytes, a start code of three, then the sizes of fourteen bits each.
            case "VP8 " -> still(file.le16(FIRST + 14) & 0x3FFF, file.le16(FIRST + 16) & 0x3FFF, 1);
            case "VP8L" -> {
                long bits = file.le32(FIRST + 9);
                yield still((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1, 1);
            }
            case "VP8X" -> extended(file);
            default -> throw new IOException("no image");
        };
    }

    private static Header extended(Octets file) throws IOException {
        int flags = file.u8(FIRST + 8);
        int width = file.le24(FIRST + 12) + 1;
        int height = file.le24(FIRST + 15) + 1;
        return (flags & ANIMATION) != 0
                ? new Header(Format.WEBP, width, height, 1, true, 0, 0)
                : still(width, height, (flags & EXIF) == 0 ? 1 : orientation(file));
    }

    /// The decoder knows no rows: it makes the whole image, four bytes for each pixel, and a second time for Java.
    private static Header still(int width, int height, int orientation) {
        return new Header(Format.WEBP, width, height, orientation, false, 4, 8);
    }

    /// EXIF stands behind the image.
    private static int orientation(Octets file) throws EOFException {
        for (long at = FIRST; at < end(file); at = next(file, at)) {
            if (file.text(at, 4).equals("EXIF")) {
                return Orientation.of(file, at + (file.has(at + 8, "Exif\0\0") ? 14 : 8));
            }
        }
        return 1;
    }

    private static long end(Octets file) throws EOFException {
        return 8 + file.le32(4);
    }

    private static long next(Octets file, long at) throws EOFException {
        long length = file.le32(at + 4);
        return at + 8 + length + length % 2;
    }

    /// Many leave out the byte that makes the length even.
    @Override
    public Optional<Flaw> flaw(OpenFile file) throws IOException {
        return end(file.part(0, FIRST)) <= file.length() + 1 ? Optional.empty() : Optional.of(Flaw.DAMAGED);
    }

    @Override
    public byte[] stripped(Octets file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length());
        out.write(file.slice(0, FIRST));
        long end = Math.min(end(file), file.length());
        for (long at = FIRST; at + 8 <= end; at = next(file, at)) {
            if (KEPT.contains(file.text(at, 4))) {
                out.write(file.slice(at, Math.min(next(file, at), file.length())));
            }
        }
        byte[] bytes = out.toByteArray();
        for (int shift = 0; shift < 4; shift++) {
            bytes[4 + shift] = (byte) (bytes.length - 8 >> 8 * shift);
        }
        if (file.has(FIRST, "VP8X")) {
            bytes[FIRST + 8] &= (byte) ~(EXIF | XMP);
        }
        return bytes;
    }
}
