package org.diglot.markdown;

import org.commonmark.node.Image;

/// An image whose author says how large it should be.
final class SizedImage extends Image {
    private final Size size;

    SizedImage(String destination, String title, Size size) {
        super(destination, title.isEmpty() ? null : title);
        this.size = size;
    }

    Size size() {
        return size;
    }
}
