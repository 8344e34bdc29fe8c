package org.diglot.media;

/// The library for WebP, part of which is native code that may not run everywhere.
final class Webp {
    private Webp() {}

    static boolean isThere() {
        return true;
    }
}
