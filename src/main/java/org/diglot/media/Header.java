package org.diglot.media;

/// What the first bytes of a file say of the image in it.
///
/// @param width in pixels, as stored
/// @param height in pixels, as stored
/// @param orientation of EXIF, 1 to 8: how what is stored has to be turned to stand upright
/// @param animated whether there is more than one frame
/// @param pixelBytes that one pixel takes when it is decoded; 0 for what is never decoded here
/// @param wholeBytes that one pixel takes while decoding, however small the result; 0 where rows are read one by one
record Header(Format format, int width, int height, int orientation, boolean animated, int pixelBytes, int wholeBytes) {
    static Header plain(Format format, int width, int height) {
        return new Header(format, width, height, 1, false, 0, 0);
    }

    long pixels() {
        return (long) width * height;
    }

    /// Orientations 5 to 8 exchange width and height.
    boolean liesOnItsSide() {
        return orientation >= 5;
    }
}
