package org.diglot.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

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
import com.luciad.imageio.webp.internal.OsInfo;

/// The library for WebP. A part of it is native code, which does not run everywhere, and is unpacked into a folder whose
/// file system may forbid to run anything.
final class Webp {
    private static final Logger LOG = LoggerFactory.getLogger(Webp.class);
    private static final String UNPACKED = "com.luciad.imageio.webp.tmpdir";
    private static volatile Optional<Path> folder = Optional.empty();

    private Webp() {}

    /// Loaded by the first who asks.
    private static final class Native {
        private static final boolean THERE = isLoaded() || warned();
    }

    /// The format for renditions of an image.
    static Format renditionFormat(Format original) {
        return Native.THERE ? Format.WEBP : original == Format.JPEG ? Format.JPEG : Format.PNG;
    }

    /// Names a folder to unpack into. The system's folder for temporary files comes after it.
    static void unpackInto(Path named) {
        folder = Optional.of(named);
    }

    private static boolean isLoaded() {
        Optional<Path> runnable = Stream
                .concat(folder.stream(), Stream.of(Path.of(System.getProperty("java.io.tmpdir"))))
                .filter(Webp::mayRun).findFirst();
        runnable.ifPresent(path -> System.setProperty(UNPACKED, path.toString()));
        return runnable.isPresent() && isWorking();
    }

    /// Tried here because the library, where it may not run, prints to the console and does not try again.
    @SuppressWarnings("restricted")
    private static boolean mayRun(Path folder) {
        String name = OsInfo.getNativeLibFolderPathForCurrentOS() + "/" + System.mapLibraryName("webp-imageio");
        try (InputStream library = WebPWrapper.class.getResourceAsStream("/native/" + name)) {
            if (library == null) {
                return false;
            }
            Path copy = Files.createTempFile(Files.createDirectories(folder), "webp", ".tried");
            try {
                Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
                System.load(copy.toAbsolutePath().toString());
                return true;
            } finally {
                remove(copy);
            }
        } catch (IOException | LinkageError e) {
            return false;
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException inUse) {
            file.toFile().deleteOnExit();
        }
    }

    private static boolean isWorking() {
        try {
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
