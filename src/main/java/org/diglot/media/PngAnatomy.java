package org.diglot.media;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/// Portable Network Graphics (third edition), section 5: a signature, then chunks of length, type, data and checksum.
final class PngAnatomy implements Anatomy {
    private static final int FIRST = 8;
    private static final int FRAME = 12;
    /// What is needed to show the image as it is meant. Text, time and EXIF are not among it.
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
            "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    @Override
    public Header read(Octets file) throws IOException {
        if (!file.has(FIRST + 4, "IHDR")) {
            throw new IOException("no header");
        }
        boolean animated = false;
        int orientation = 1;
        for (long at = FIRST; !file.has(at + 4, "IDAT"); at = next(file, at)) {
            animated |= file.text(at + 4, 4).equals("acTL");
            if (file.has(at + 4, "eXIf")) {
                orientation = Orientation.of(file, at + 8);
            }
        }
        int depth = file.u8(FIRST + 16);
        int pixelBytes = channels(file.u8(FIRST + 17)) * (depth > 8 ? 2 : 1);
        return new Header(Format.PNG, size(file, FIRST + 8), size(file, FIRST + 12), animated ? 1 : orientation,
                animated, pixelBytes, 0);
    }

    private static int channels(int colourType) {
        return switch (colourType) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    private static int size(Octets file, long at) throws EOFException {
        return (int) Math.min(file.u32(at), Integer.MAX_VALUE);
    }

    private static long next(Octets file, long at) throws EOFException {
        return at + FRAME + file.u32(at);
    }

    @Override
    public Optional<Flaw> flaw(OpenFile file) throws IOException {
        long at = FIRST;
        for (Octets chunk = file.part(at, 8); !chunk.has(4, "IEND"); chunk = file.part(at, 8)) {
            at += FRAME + chunk.u32(0);
        }
        return at + FRAME <= file.length() ? Optional.empty() : Optional.of(Flaw.DAMAGED);
    }

    @Override
    public byte[] stripped(Octets file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length());
        out.write(file.bytes(), 0, FIRST);
        for (long at = FIRST; at < file.length(); at = next(file, at)) {
            String type = file.text(at + 4, 4);
            if (KEPT.contains(type)) {
                out.write(file.slice(at, next(file, at)));
            }
            if (type.equals("IEND")) {
                break;
            }
        }
        return out.toByteArray();
    }
}
