package org.diglot.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Bytes to be sent, with what follows from them and is worth working out only once. Safe for use by many threads.
final class Content {
    private final Map<Encoding, String> tags = new EnumMap<>(Encoding.class);
    private final Map<Encoding, byte[]> encoded = new ConcurrentHashMap<>();
    private final int length;

    Content(byte[] bytes) {
        String digest = digest(bytes);
        Arrays.stream(Encoding.values())
                .forEach(encoding -> tags.put(encoding, "\"" + digest + encoding.suffix() + "\""));
        this.length = bytes.length;
        encoded.put(Encoding.IDENTITY, bytes);
    }

    int length() {
        return length;
    }

    /// RFC 9110, section 8.8.3: strong, and another one for every coding of the same content. It follows from the bytes
    /// alone, so that it is the same on every replica.
    String tag(Encoding encoding) {
        return Objects.requireNonNull(tags.get(encoding));
    }

    /// In a coding, if it was ever asked for in it.
    Optional<byte[]> ready(Encoding encoding) {
        return Optional.ofNullable(encoded.get(encoding));
    }

    byte[] in(Encoding encoding) {
        return ready(encoding).orElseGet(() -> {
            byte[] bytes = encoding.encode(in(Encoding.IDENTITY));
            encoded.put(encoding, bytes);
            return bytes;
        });
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
