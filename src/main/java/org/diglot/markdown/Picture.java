package org.diglot.markdown;

import org.commonmark.node.Image;
import org.diglot.post.Position;
import org.diglot.post.Reference;

/// An image beside the posts, whichever way its author wrote it.
///
/// @param target path or bare name, decoded
/// @param title a remark that no caption says; empty without one
record Picture(String target, String alternative, String title, Size size) {
    static Picture of(WikiLink link) {
        return new Picture(link.target(), link.label(), "", link.size().orElse(Size.NATURAL));
    }

    static Picture of(Image image) {
        String words = PlainText.of(image);
        String title = image.getTitle() == null ? "" : image.getTitle();
        // Whoever hears the page hears the words once.
        return new Picture(path(image.getDestination()), words.equals(Figure.captionOf(image)) ? "" : words,
                words.equals(PlainText.collapse(title)) ? "" : title,
                image instanceof SizedImage sized ? sized.size() : Size.NATURAL);
    }

    /// The path in an address: without query and fragment, decoded.
    static String path(String address) {
        return LocalLink.decoded(address.split("[?#]", 2)[0]);
    }

    /// The place it takes in a text.
    String inset(Insets insets, Position position, boolean linked) {
        return insets.put(new Reference.Image(position, target, alternative, title, size.width(), size.height(),
                insets.hasNoImage(), linked), alternative);
    }
}
