package org.diglot.media;

/// The formats of images that browsers show. A file is what its first bytes say, whatever its name.
public enum Format {
    JPEG("jpg", "image/jpeg"), PNG("png", "image/png"), GIF("gif", "image/gif"), WEBP("webp", "image/webp"), AVIF(
            "avif", "image/avif"), BMP("bmp", "image/bmp"), SVG("svg", "image/svg+xml");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// Without a dot.
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
