package org.diglot.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWrapper;
import com.luciad.imageio.webp.WebPWriteParam;

/// The library for WebP. A part of it is native code, which does not run everywhere, and is unpacked into a folder whose
/// file system may forbid to run anything.
final class Webp {
    private static final Logger LOG = LoggerFactory.getLogger(Webp.class);
    private static final String UNPACKED = "com.luciad.imageio.webp.tmpdir";
    private static volatile Optional<Path> folder = Optional.empty();

    private Webp() {}

    /// Loaded by the first who asks.
    private static final class Native {
        private static final boolean THERE = isLoaded(folder) || isLoaded(Optional.empty()) || warned();
    }

    /// The format for renditions of an image.
    static Format renditionFormat(Format original) {
        return Native.THERE ? Format.WEBP : original == Format.JPEG ? Format.JPEG : Format.PNG;
    }

    /// Names a folder to unpack into. The system's folder for temporary files comes after it.
    static void unpackInto(Path named) {
        folder = Optional.of(named);
    }

    private static boolean isLoaded(Optional<Path> into) {
        try {
            if (into.isPresent()) {
                System.setProperty(UNPACKED, Files.createDirectories(into.get()).toString());
            } else {
                System.clearProperty(UNPACKED);
            }
            WebPWrapper.loadNativeLibrary();
            return Pixels.encoded(new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR), Format.WEBP, 1).length > 0;
        } catch (IOException | RuntimeException | LinkageError e) {
            return false;
        }
    }

    private static boolean warned() {
        LOG.warn("WebP is not available on this machine: images are sent as JPEG and PNG");
        return false;
    }

    static ImageReader reader() throws IOException {
        return new WebPImageReaderSpi().createReaderInstance();
    }

    static ImageWriter writer() throws IOException {
        return new WebPImageWriterSpi().createWriterInstance();
    }

    static void photograph(ImageWriteParam parameters, float quality) {
        WebPWriteParam webp = (WebPWriteParam) parameters;
        webp.setCompressionType(CompressionType.Lossy);
        webp.setCompressionQuality(quality);
        webp.setUseSharpYUV(true);
    }
}
