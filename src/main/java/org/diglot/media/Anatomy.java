package org.diglot.media;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/// How the files of one format are built.
interface Anatomy {
    /// What the beginning of a file says.
    ///
    /// @throws EOFException if more of the file has to be known
    /// @throws IOException if it is damaged
    Header read(Octets file) throws IOException;

    /// What keeps browsers from showing all of a file whose header is sound. No pixel is decoded, and no more of the file
    /// is read than it takes; what browsers put up with, such as something that hangs on behind the image, is no flaw.
    ///
    /// @throws IOException if the file is damaged
    Optional<Flaw> flaw(OpenFile file) throws IOException;

    /// The whole file without what only tells of its author: position, camera, software, comments, and whatever hangs on
    /// behind the image. No pixel changes.
    byte[] stripped(Octets file) throws IOException;

    /// The header of a file of any format; empty if it is no image, or a damaged one.
    ///
    /// @throws EOFException if more of the file has to be known
    static Optional<Header> header(Octets file) throws EOFException {
        try {
            Optional<Anatomy> anatomy = of(file);
            return anatomy.isEmpty()
                    ? Optional.empty()
                    : Optional.of(anatomy.get().read(file)).filter(header -> header.width() > 0)
                            .filter(header -> header.height() > 0);
        } catch (EOFException e) {
            throw e;
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /// By the first bytes of a file.
    static Optional<Anatomy> of(Octets file) {
        if (file.has(0, "\u00FF\u00D8\u00FF")) {
            return Optional.of(new JpegAnatomy());
        }
        if (file.has(0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of(new PngAnatomy());
        }
        if (file.has(0, "GIF87a") || file.has(0, "GIF89a")) {
            return Optional.of(new GifAnatomy());
        }
        if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
            return Optional.of(new WebpAnatomy());
        }
        if (file.has(4, "ftypavif") || file.has(4, "ftypavis")) {
            return Optional.of(new AvifAnatomy());
        }
        if (file.has(0, "BM")) {
            return Optional.of(new BmpAnatomy());
        }
        return SvgAnatomy.mayBe(file) ? Optional.of(new SvgAnatomy()) : Optional.empty();
    }
}
