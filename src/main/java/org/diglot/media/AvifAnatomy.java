package org.diglot.media;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// ISO/IEC 14496-12 and 23008-12: boxes of length and type, some with boxes in them. Everything is found by its distance
/// from the start, so that metadata is overwritten and not taken out.
final class AvifAnatomy implements Anatomy {
    private static final Set<String> TELLING = Set.of("Exif", "mime", "uri ");

    /// @param content behind length and type
    private record Box(String type, long content, long end) {}

    @Override
    public Header read(Octets file) throws IOException {
        Box meta = only(file, new Box("", 0, file.length()), "meta", 0);
        Box properties = only(file, only(file, meta, "iprp", 4), "ipco", 0);
        int width = 0;
        int height = 0;
        boolean turned = false;
        for (Box box : boxes(file, properties, 0)) {
            // The image itself is the largest of all; the others are its parts, its transparency, its thumbnail.
            if (box.type().equals("ispe") && file.u32(box.content() + 4) > width) {
                width = (int) Math.min(file.u32(box.content() + 4), Integer.MAX_VALUE);
                height = (int) Math.min(file.u32(box.content() + 8), Integer.MAX_VALUE);
            }
            turned |= box.type().equals("irot") && file.u8(box.content()) % 2 == 1;
        }
        return new Header(Format.AVIF, turned ? height : width, turned ? width : height, 1, file.has(8, "avis"), 0, 0);
    }

    /// @param skipped bytes of the parent's own before its first box
    private static List<Box> boxes(Octets file, Box parent, int skipped) throws IOException {
        List<Box> boxes = new ArrayList<>();
        for (long at = parent.content() + skipped; at + 8 <= parent.end();) {
            long length = file.u32(at);
            int head = length == 1 ? 16 : 8;
            if (length == 1) {
                length = file.u32(at + 8) << 32 | file.u32(at + 12);
            } else if (length == 0) {
                length = parent.end() - at;
            }
            if (length < head || length > Integer.MAX_VALUE) {
                throw new IOException("no box");
            }
            boxes.add(new Box(file.text(at + 4, 4), at + head, at + length));
            at += length;
        }
        return boxes;
    }

    private static Box only(Octets file, Box parent, String type, int skipped) throws IOException {
        return boxes(file, parent, skipped).stream().filter(box -> box.type().equals(type)).findFirst()
                .orElseThrow(EOFException::new);
    }

    @Override
    public byte[] stripped(Octets file) throws IOException {
        byte[] bytes = file.bytes().clone();
        Box whole = new Box("", 0, file.length());
        for (Box box : boxes(file, whole, 0)) {
            switch (box.type()) {
                case "uuid", "free", "skip", "udta" -> blank(bytes, box.content(), box.end());
                // A film has places of its own for what it tells.
                case "moov" -> throw new IOException("a sequence with tracks");
                default -> {
                }
            }
        }
        Box meta = only(file, whole, "meta", 0);
        Set<Long> telling = telling(file, only(file, meta, "iinf", 4));
        if (!telling.isEmpty()) {
            blankItems(file, bytes, meta, telling);
        }
        return bytes;
    }

    /// The numbers of the items that are no images.
    private static Set<Long> telling(Octets file, Box infos) throws IOException {
        Set<Long> items = new HashSet<>();
        for (Box info : boxes(file, infos, file.u8(infos.content()) == 0 ? 6 : 8)) {
            int version = file.u8(info.content());
            long at = info.content() + 4;
            if (version >= 2 && TELLING.contains(file.text(at + (version == 2 ? 4 : 6), 4))) {
                items.add(version == 2 ? file.u16(at) : file.u32(at));
            }
        }
        return items;
    }

    /// Section 8.11.3, the box `iloc`: where each item's bytes are.
    private static void blankItems(Octets file, byte[] bytes, Box meta, Set<Long> items) throws IOException {
        Box box = only(file, meta, "iloc", 4);
        int version = file.u8(box.content());
        int sizes = file.u16(box.content() + 4);
        int offsetSize = sizes >> 12;
        int lengthSize = sizes >> 8 & 15;
        int baseSize = sizes >> 4 & 15;
        int indexSize = version == 0 ? 0 : sizes & 15;
        int idSize = version < 2 ? 2 : 4;
        long at = box.content() + 6;
        long count = number(file, at, idSize);
        at += idSize;
        for (long item = 0; item < count; item++) {
            boolean telling = items.contains(number(file, at, idSize));
            at += idSize;
            boolean inside = version > 0 && (file.u16(at) & 15) == 1;
            at += version > 0 ? 4 : 2;
            long base = number(file, at, baseSize) + (inside ? only(file, meta, "idat", 4).content() : 0);
            at += baseSize;
            int extents = file.u16(at);
            at += 2;
            for (int extent = 0; extent < extents; extent++) {
                long from = base + number(file, at + indexSize, offsetSize);
                long length = number(file, at + indexSize + offsetSize, lengthSize);
                if (telling) {
                    blank(bytes, from, length == 0 ? file.length() : from + length);
                }
                at += indexSize + offsetSize + lengthSize;
            }
        }
    }

    private static long number(Octets file, long at, int size) throws IOException {
        return switch (size) {
            case 0 -> 0;
            case 2 -> file.u16(at);
            case 4 -> file.u32(at);
            case 8 -> file.u32(at) << 32 | file.u32(at + 4);
            default -> throw new IOException("no number");
        };
    }

    private static void blank(byte[] bytes, long from, long to) throws IOException {
        if (from < 0 || from > to || to > bytes.length) {
            throw new EOFException();
        }
        Arrays.fill(bytes, (int) from, (int) to, (byte) 0);
    }
}
