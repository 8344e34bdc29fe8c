package org.diglot.media;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import net.coobird.thumbnailator.Thumbnails;

/// Images taken apart into pixels and put together again. Colours become those of sRGB.
final class Pixels {
    private Pixels() {}

    /// @param sampling every how many pixels and rows are read; a hint
    static BufferedImage decoded(byte[] bytes, Format format, int sampling) throws IOException {
        ImageReader reader = reader(format);
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(sampling, sampling, 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(Format format) throws IOException {
        if (format == Format.WEBP) {
            return Webp.reader();
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.extension());
        if (!readers.hasNext()) {
            throw new IOException("no reader");
        }
        return readers.next();
    }

    static byte[] encoded(BufferedImage image, Format format, float quality) throws IOException {
        ImageWriter writer = format == Format.WEBP
                ? Webp.writer()
                : ImageIO.getImageWritersByFormatName(format.extension()).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format == Format.WEBP) {
                Webp.photograph(parameters, quality);
            } else if (format == Format.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(quality);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /// The image in a size, upright.
    ///
    /// @param width as displayed
    /// @param height as displayed
    /// @param opaque whether the format it is for knows no transparency
    static BufferedImage drawn(BufferedImage stored, int width, int height, int orientation, boolean opaque)
            throws IOException {
        boolean side = orientation >= 5;
        int across = side ? height : width;
        int down = side ? width : height;
        BufferedImage sized = stored.getWidth() == across && stored.getHeight() == down
                ? stored
                : Thumbnails.of(stored).forceSize(across, down).asBufferedImage();
        BufferedImage upright = new BufferedImage(width, height,
                opaque || !stored.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_3BYTE_BGR
                        : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(sized, turn(orientation, across, down), null);
        graphics.dispose();
        return upright;
    }

    /// EXIF 2.32, table 6: which edge of what is displayed the first row and the first column are.
    private static AffineTransform turn(int orientation, int across, int down) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, across, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, across, down);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, down);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, down, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, down, across);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, across);
            default -> new AffineTransform();
        };
    }
}
