package org.diglot.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/// Content codings (RFC 9110, section 8.4.1), the smallest first.
enum Encoding {
    BROTLI("br", "-br"), GZIP("gzip", "-gz"), IDENTITY("identity", "");

    /// Smaller bodies fit into the packet of their headers as they are.
    private static final int WORTH_IT = 860;
    private static final List<Encoding> PLAIN = List.of(IDENTITY);
    /// Browsers send few different values; what programs make up is read each time.
    private static final int KNOWN = 500;
    private static final Map<String, List<Encoding>> PREFERRED = new ConcurrentHashMap<>();
    private static final Encoder.Parameters SMALLEST = new Encoder.Parameters().setQuality(11);

    private final String token;
    private final String suffix;

    Encoding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    /// The name of it in `Content-Encoding`.
    String token() {
        return token;
    }

    /// What sets the tag of content in this coding apart.
    String suffix() {
        return suffix;
    }

    /// Whether a body gets smaller by it.
    static boolean isWorthwhile(String mediaType, int length) {
        boolean text = mediaType.startsWith("text/") || mediaType.contains("xml") || mediaType.contains("json");
        return text && length >= WORTH_IT;
    }

    /// Whether this machine can do it; Brotli is native code.
    boolean isAvailable() {
        return this != BROTLI || Brotli4jLoader.isAvailable();
    }

    /// Those that a client accepts, the one it likes best first, the content as it is last.
    ///
    /// @param accepted the value of `Accept-Encoding`; blank where there is none
    static List<Encoding> preferred(String accepted) {
        if (accepted.isBlank()) {
            return PLAIN;
        }
        List<Encoding> known = PREFERRED.get(accepted);
        if (known == null) {
            known = read(accepted);
            if (PREFERRED.size() < KNOWN) {
                PREFERRED.put(accepted, known);
            }
        }
        return known;
    }

    private static List<Encoding> read(String accepted) {
        List<String> items = Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",")).map(String::strip).toList();
        Stream<Encoding> coded = Stream.of(BROTLI, GZIP).filter(coding -> coding.weight(items) > 0)
                .sorted(Comparator.comparingDouble((Encoding coding) -> coding.weight(items)).reversed());
        return Stream.concat(coded, PLAIN.stream()).toList();
    }

    /// RFC 9110, section 12.5.3: a coding with a weight of 0 is not acceptable; its own weight goes before that of `*`.
    private double weight(List<String> items) {
        return Stream.of(token, "x-" + token, "*").flatMap(name -> items.stream()
                .filter(item -> item.split(";", 2)[0].strip().equals(name)).limit(1)).mapToDouble(Encoding::weight)
                .findFirst().orElse(0);
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
        try {
            return switch (this) {
                case IDENTITY -> bytes;
                case GZIP -> gzip(bytes);
                case BROTLI -> Encoder.compress(bytes, SMALLEST);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
