package org.diglot.media;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.diglot.post.Stamp;

/// What is made of an image, decided by its header alone: the full size that readers get, and smaller renditions. Nothing
/// is decoded that takes more memory than there may be.
record Recipe(Header header) {
    /// Bytes that decoding one image may take; it is enough for a telephone's photograph, and a server with 512 MB has it.
    static final long MEMORY = 96L * 1024 * 1024;
    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    Image image(String path, Stamp stamp) {
        return new Image(path, format(), width(), height(), header.animated(), widths(), stamp);
    }

    /// Whether the full size is drawn anew, because it does not stand upright or has a format that nobody sends.
    boolean isRedrawn() {
        return (header.orientation() > 1 || header.format() == Format.BMP) && isDecodable(shrinking());
    }

    Format format() {
        return header.format() == Format.BMP ? Format.PNG : header.format();
    }

    /// As displayed.
    int width() {
        int width = header.liesOnItsSide() && isRedrawn() ? header.height() : header.width();
        return isRedrawn() ? Math.ceilDiv(width, shrinking()) : width;
    }

    /// As displayed.
    int height() {
        int height = header.liesOnItsSide() && isRedrawn() ? header.width() : header.height();
        return isRedrawn() ? Math.ceilDiv(height, shrinking()) : height;
    }

    /// Its own width is among them, if it is no larger than the largest: the image in a better format.
    List<Integer> widths() {
        if (header.animated() || header.pixelBytes() == 0 || width() < WIDTHS.getFirst()) {
            return List.of();
        }
        IntStream own = width() < WIDTHS.getLast() ? IntStream.of(width()) : IntStream.empty();
        return Stream.concat(WIDTHS.stream(), own.boxed()).filter(width -> width <= width()).distinct()
                .filter(width -> isDecodable(sampling(width))).toList();
    }

    /// Every how many pixels of a row, and rows, are read for a rendition: at least two for each of its own, unless that
    /// takes too much memory.
    int sampling(int width) {
        int most = Math.max(1, width() / width);
        int sampling = Math.max(1, most / 2);
        while (sampling < most && !isDecodable(sampling)) {
            sampling++;
        }
        return sampling;
    }

    /// The same for the full size where it is drawn anew; a photograph of more pixels than fit becomes smaller.
    int shrinking() {
        int shrinking = 1;
        while (!isDecodable(shrinking) && shrinking < 8) {
            shrinking++;
        }
        return shrinking;
    }

    private boolean isDecodable(int sampling) {
        return header.pixelBytes() > 0 && memory(sampling) <= MEMORY;
    }

    /// Bytes that it takes to decode with this sampling and to draw what was decoded.
    long memory(int sampling) {
        return header.pixels() * header.wholeBytes()
                + header.pixels() / sampling / sampling
                        * (header.pixelBytes() + (header.format() == Format.JPEG ? 3 : 4));
    }
}
