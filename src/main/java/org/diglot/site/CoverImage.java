package org.diglot.site;

import org.diglot.media.Image;

/// The image of a cover, as a browser asks for it.
///
/// @param address a permalink, or the https address of an image of another host
/// @param renditions as `srcset` lists them; may be empty
/// @param width in pixels; 0 where nobody knows it
/// @param height in pixels; 0 where nobody knows it
/// @param drawing whether it is drawn anew at every size
public record CoverImage(String address, String renditions, int width, int height, boolean drawing) {
    static CoverImage of(Image image) {
        return new CoverImage(Permalinks.of(image), Picture.renditions(image), image.width(), image.height(),
                image.isVector());
    }

    static CoverImage at(String address) {
        return new CoverImage(address, "", 0, 0, false);
    }

    /// Whether its size is known before it comes.
    public boolean isMeasured() {
        return width > 0;
    }

    /// Whether it is of another host.
    public boolean isElsewhere() {
        return !address.startsWith("/");
    }
}
