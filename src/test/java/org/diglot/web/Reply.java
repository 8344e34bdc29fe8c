package org.diglot.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;

/// What came back over the wire.
record Reply(int status, Map<String, List<String>> headers, byte[] bytes) {
    /// The one value of a header; empty where it was not sent.
    String header(String name) {
        return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    boolean has(String name) {
        return headers.containsKey(name.toLowerCase(Locale.ROOT));
    }

    String location() {
        return header("Location");
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    String unzipped() {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String unbrotlied() {
        Brotli4jLoader.ensureAvailability();
        try {
            return new String(Decoder.decompress(bytes).getDecompressedData(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document page() {
        return Jsoup.parse(text());
    }

    /// All headers but those that differ from moment to moment.
    Map<String, List<String>> lasting() {
        Map<String, List<String>> lasting = new TreeMap<>(headers);
        lasting.remove("date");
        return lasting;
    }
}
