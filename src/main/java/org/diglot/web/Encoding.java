package org.diglot.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/// Content codings (RFC 9110, section 8.4.1).
enum Encoding {
    IDENTITY, GZIP;

    /// Smaller bodies fit into the packet of their headers as they are.
    private static final int WORTH_IT = 860;

    /// The coding for a body.
    ///
    /// @param accepted the value of `Accept-Encoding`, or null
    static Encoding of(@Nullable String accepted, String mediaType, int length) {
        boolean text = mediaType.startsWith("text/") || mediaType.contains("xml") || mediaType.contains("json");
        return text && length >= WORTH_IT && accepted != null && accepts(accepted) ? GZIP : IDENTITY;
    }

    /// RFC 9110, section 12.5.3: a coding with a weight of 0 is not acceptable; its own weight goes before that of `*`.
    private static boolean accepts(String accepted) {
        return weight(accepted, "gzip") > 0 || weight(accepted, "x-gzip") > 0
                || weight(accepted, "gzip") < 0 && weight(accepted, "*") > 0;
    }

    /// Negative where the coding is not named.
    private static double weight(String accepted, String coding) {
        return Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",")).map(String::strip)
                .filter(item -> item.split(";", 2)[0].strip().equals(coding)).mapToDouble(Encoding::weight).findFirst()
                .orElse(-1);
    }

    private static double weight(String item) {
        int q = item.indexOf("q=");
        try {
            return q < 0 ? 1 : Double.parseDouble(item.substring(q + 2).split(";", 2)[0].strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    byte[] encode(byte[] bytes) {
        return this == IDENTITY ? bytes : gzip(bytes);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
