package org.diglot.media;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// ISO/IEC 14496-12 and 23008-12: boxes of length and type, some with boxes in them. Everything is found by its distance
/// from the start, so that metadata is overwritten and not taken out.
final class AvifAnatomy implements Anatomy {
    private static final Set<String> TELLING = Set.of("Exif", "mime", "uri ");
    /// The boxes of the file itself that the image needs.
    private static final Set<String> KEPT = Set.of("ftyp", "meta", "mdat");
    /// EXIF that says nothing, since decoders refuse an image with EXIF that is none. ISO/IEC 23008-12, annex A.2.1: how far
    /// away the TIFF header is; TIFF 6.0, section 2: that header, and a directory without entries, the last.
    private static final byte[] NOTHING = {0, 0, 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final int MOST_EXTENTS = 10_000;

    /// @param content behind length and type
    private record Box(String type, long content, long end) {}

    private record Extent(long item, long from, long to) {}

    @Override
    public Header read(Octets file) throws IOException {
        Box meta = only(outline(file), "meta");
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
            Box box = box(file, at, 0, parent.end());
            boxes.add(box);
            at = box.end();
        }
        return boxes;
    }

    /// @param at where in the file it begins
    /// @param before how many bytes of the file are not in what was read of it
    /// @param end of what is around it, where it ends too if it does not say
    private static Box box(Octets read, long at, long before, long end) throws IOException {
        long from = at - before;
        long length = read.u32(from);
        int head = length == 1 ? 16 : 8;
        if (length == 1) {
            length = read.u32(from + 8) << 32 | read.u32(from + 12);
        } else if (length == 0) {
            length = end - at;
        }
        if (length < head || length > Integer.MAX_VALUE) {
            throw new IOException("no box");
        }
        return new Box(read.text(from + 4, 4), at + head, at + length);
    }

    /// Reads a file at one place.
    private interface Reader {
        Octets read(long from) throws IOException;
    }

    /// The boxes of the file itself, up to what is none.
    private static List<Box> outline(Reader file, long length) {
        List<Box> boxes = new ArrayList<>();
        try {
            for (long at = 0; at + 8 <= length;) {
                Box box = box(file.read(at), at, at, length);
                boxes.add(box);
                at = box.end();
            }
        } catch (IOException rest) {
            // It hangs on behind the image, or the image is damaged, which then is seen by what it needs.
        }
        return boxes;
    }

    private static List<Box> outline(Octets file) {
        return outline(at -> new Octets(file.slice(at, Math.min(at + 16, file.length()))), file.length());
    }

    private static Box only(Octets file, Box parent, String type, int skipped) throws IOException {
        return only(boxes(file, parent, skipped), type);
    }

    private static Box only(List<Box> boxes, String type) throws EOFException {
        return boxes.stream().filter(box -> box.type().equals(type)).findFirst().orElseThrow(EOFException::new);
    }

    /// Boxes may be cut short behind all that the image needs, which is in the extents of its items.
    @Override
    public Optional<Flaw> flaw(OpenFile file) throws IOException {
        List<Box> outline = outline(at -> file.part(at, 16), file.length());
        if (outline.stream().anyMatch(AvifAnatomy::isFilm)) {
            return Optional.of(Flaw.FILM);
        }
        Box meta = only(outline, "meta");
        Octets beginning = file.part(0, (int) Math.min(meta.end(), file.length()));
        boolean whole = extents(beginning, meta, file.length()).stream()
                .allMatch(extent -> extent.to() <= file.length());
        return whole ? Optional.empty() : Optional.of(Flaw.DAMAGED);
    }

    /// A film has places of its own for what it tells.
    private static boolean isFilm(Box box) {
        return box.type().equals("moov");
    }

    @Override
    public byte[] stripped(Octets file) throws IOException {
        List<Box> outline = outline(file);
        int end = (int) Math.min(outline.isEmpty() ? 0 : outline.getLast().end(), file.length());
        byte[] bytes = Arrays.copyOf(file.bytes(), end);
        for (Box box : outline) {
            if (isFilm(box)) {
                throw new IOException("a sequence with tracks");
            }
            if (!KEPT.contains(box.type())) {
                blank(bytes, box.content(), Math.min(box.end(), bytes.length));
            }
        }
        Box meta = only(outline, "meta");
        Map<Long, String> telling = telling(file, only(file, meta, "iinf", 4));
        Map<Long, Integer> written = new HashMap<>();
        for (Extent extent : telling.isEmpty() ? List.<Extent>of() : extents(file, meta, bytes.length)) {
            String type = telling.get(extent.item());
            if (type != null) {
                blank(bytes, extent.from(), extent.to());
                int size = (int) (extent.to() - extent.from());
                if (type.equals("Exif")) {
                    put(bytes, (int) extent.from(), size, written.getOrDefault(extent.item(), 0));
                }
                written.merge(extent.item(), size, Integer::sum);
            }
        }
        return bytes;
    }

    /// An item may lie in several places.
    ///
    /// @param written how much of it lies before this one
    private static void put(byte[] bytes, int at, int size, int written) {
        for (int n = 0; n < size && written + n < NOTHING.length; n++) {
            bytes[at + n] = NOTHING[written + n];
        }
    }

    /// The items that are no images, with their types, by their numbers.
    private static Map<Long, String> telling(Octets file, Box infos) throws IOException {
        Map<Long, String> items = new HashMap<>();
        for (Box info : boxes(file, infos, file.u8(infos.content()) == 0 ? 6 : 8)) {
            int version = file.u8(info.content());
            long at = info.content() + 4;
            if (version >= 2) {
                String type = file.text(at + (version == 2 ? 4 : 6), 4);
                if (TELLING.contains(type)) {
                    items.put(version == 2 ? file.u16(at) : file.u32(at), type);
                }
            }
        }
        return items;
    }

    /// Section 8.11.3, the box `iloc`: where each item's bytes are.
    ///
    /// @param length of the whole file, of which no more may have been read than its box `meta`
    private static List<Extent> extents(Octets file, Box meta, long length) throws IOException {
        List<Extent> found = new ArrayList<>();
        List<Box> boxes = boxes(file, meta, 4);
        Box box = only(boxes, "iloc");
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
        for (long n = 0; n < count; n++) {
            long item = number(file, at, idSize);
            at += idSize;
            boolean inside = version > 0 && (file.u16(at) & 15) == 1;
            at += version > 0 ? 4 : 2;
            long base = number(file, at, baseSize) + (inside ? only(boxes, "idat").content() : 0);
            at += baseSize;
            int extents = file.u16(at);
            at += 2;
            if (found.size() + extents > MOST_EXTENTS) {
                throw new IOException("too many extents");
            }
            for (int extent = 0; extent < extents; extent++) {
                long from = base + number(file, at + indexSize, offsetSize);
                long size = number(file, at + indexSize + offsetSize, lengthSize);
                found.add(new Extent(item, from, size == 0 ? length : from + size));
                at += indexSize + offsetSize + lengthSize;
            }
        }
        return found;
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
