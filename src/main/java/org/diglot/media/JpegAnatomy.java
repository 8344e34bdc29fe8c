package org.diglot.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/// ITU-T T.81, annex B: markers, each with a segment of its length; after the last of them, the scans.
final class JpegAnatomy implements Anatomy {
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    /// How much of the end of a file is looked at in one step.
    private static final int STEP = 4096;

    @Override
    public Header read(Octets file) throws IOException {
        int orientation = 1;
        int at = 2;
        while (true) {
            int marker = marker(file, at);
            if (isFrame(marker)) {
                int components = file.u8(at + 9);
                boolean progressive = marker == 0xC2;
                // Four components are inks, which the JDK does not read.
                int pixelBytes = components == 1 || components == 3 ? components : 0;
                return new Header(Format.JPEG, file.u16(at + 7), file.u16(at + 5), orientation, false, pixelBytes,
                        progressive ? 2 * components : 0);
            }
            if (marker == SCAN || marker == END) {
                throw new IOException("no frame");
            }
            if (marker == EXIF && file.has(at + 4, "Exif\0\0")) {
                orientation = Orientation.of(file, at + 10);
            }
            at = next(file, at);
        }
    }

    /// In a scan no 0xFF stands before 0xD9, so that the last of these pairs ends the image, or is something behind it. It
    /// is looked for from the end of the file, near which it is, as a rule.
    @Override
    public Optional<Flaw> flaw(OpenFile file) throws IOException {
        long scan = firstScan(file);
        for (long end = file.length(); end - scan > 1; end -= STEP - 1) {
            long from = Math.max(scan, end - STEP);
            if (hasEnd(file.part(from, (int) (end - from)).bytes())) {
                return Optional.empty();
            }
        }
        return Optional.of(Flaw.DAMAGED);
    }

    private static boolean hasEnd(byte[] bytes) {
        for (int at = bytes.length - 1; at > 0; at--) {
            if (bytes[at] == (byte) END && bytes[at - 1] == (byte) 0xFF) {
                return true;
            }
        }
        return false;
    }

    /// Behind its header.
    private static long firstScan(OpenFile file) throws IOException {
        long at = 2;
        while (true) {
            Octets segment = file.part(at, 4);
            int marker = marker(segment, 0);
            if (marker == END) {
                throw new IOException("no scan");
            }
            at += marker == 0xFF ? 1 : 2 + segment.u16(2);
            if (marker == SCAN) {
                return at;
            }
        }
    }

    /// Every frame header but those of Huffman tables, arithmetic coding's tables and the reserved one.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int marker(Octets file, int at) throws IOException {
        if (file.u8(at) != 0xFF) {
            throw new IOException("no marker");
        }
        return file.u8(at + 1);
    }

    /// Behind a segment, and behind the bytes of filling that may follow it.
    private static int next(Octets file, int at) throws IOException {
        int end = at + 2 + file.u16(at + 2);
        while (file.u8(end) == 0xFF && file.u8(end + 1) == 0xFF) {
            end++;
        }
        return end;
    }

    @Override
    public byte[] stripped(Octets file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length());
        out.write(file.bytes(), 0, 2);
        int at = 2;
        while (true) {
            int marker = marker(file, at);
            if (marker == END) {
                out.write(0xFF);
                out.write(END);
                return out.toByteArray();
            }
            int end = at + 2 + file.u16(at + 2);
            if (marker == SCAN) {
                end = endOfScan(file, end);
            }
            if (isKept(file, marker, at)) {
                out.write(file.slice(at, end));
            }
            if (end + 1 >= file.length()) {
                // Cut short, as it happens; what there is can be shown.
                return out.toByteArray();
            }
            at = end;
            while (file.u8(at + 1) == 0xFF) {
                at++;
            }
        }
    }

    /// Of the applications' segments, only the colours: JFIF without its thumbnail, the ICC profile, Adobe's transform.
    private static boolean isKept(Octets file, int marker, int at) throws IOException {
        return switch (marker) {
            case 0xE0 -> file.has(at + 4, "JFIF\0") && file.u16(at + 2) == 16;
            case PROFILE -> file.has(at + 4, "ICC_PROFILE\0");
            case ADOBE -> file.has(at + 4, "Adobe");
            default -> marker < 0xE0 || marker > 0xEF && marker != 0xFE;
        };
    }

    /// In a scan, 0xFF stands before a 0, before a restart marker, or before the marker that ends it.
    private static int endOfScan(Octets file, int from) {
        byte[] bytes = file.bytes();
        for (int at = from; at + 1 < bytes.length; at++) {
            int next = bytes[at + 1] & 0xFF;
            if (bytes[at] == (byte) 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        return bytes.length;
    }
}
