package org.diglot.media;

import java.util.List;

import org.diglot.post.Stamp;

/// One image of the posts folder, as readers get it: upright and without metadata.
///
/// @param path below the posts folder, `/` between folders
/// @param format in which it is served at full size
/// @param width in pixels, as displayed
/// @param height in pixels, as displayed
/// @param animated whether it moves; then there are no renditions, which would stand still
/// @param widths of its renditions, ascending, none larger than the image
/// @param stamp of the file when it was looked at
public record Image(String path, Format format, int width, int height, boolean animated, List<Integer> widths,
        Stamp stamp) {
    /// Whether it is drawn anew at every size.
    public boolean isVector() {
        return format == Format.SVG;
    }

    /// The format of its renditions: WebP where it can be written; else photographs stay photographs.
    public Format renditionFormat() {
        return Webp.renditionFormat(format);
    }

    /// The path of a rendition: that of the image, the width, the format. Nothing at it in the folder, as a rule; a file
    /// of that name comes first.
    public String renditionPath(int width) {
        return "%s.%s.%s".formatted(path, Integer.toString(width), renditionFormat().extension());
    }
}
