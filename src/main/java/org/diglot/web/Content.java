package org.diglot.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/// Bytes to be sent, with what follows from them and is worth working out only once. Safe for use by many threads.
final class Content {
    private final byte[] bytes;
    private final String tag;
    private volatile byte @Nullable [] zipped;

    Content(byte[] bytes) {
        this.bytes = bytes;
        this.tag = digest(bytes);
    }

    int length() {
        return bytes.length;
    }

    /// RFC 9110, section 8.8.3: strong, and another one for every coding of the same content. It follows from the bytes
    /// alone, so that it is the same on every replica.
    String tag(Encoding encoding) {
        return "\"%s%s\"".formatted(tag, encoding == Encoding.GZIP ? "-gz" : "");
    }

    byte[] in(Encoding encoding) {
        if (encoding == Encoding.IDENTITY) {
            return bytes;
        }
        byte[] known = zipped;
        if (known == null) {
            known = encoding.encode(bytes);
            zipped = known;
        }
        return known;
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), 15);
            return Base64.getUrlEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
