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

    /// Obsidian writes a size behind the alternative text: `![Tea|300](tea.png)`.
    static Picture of(Image image) {
        String text = PlainText.of(image);
        int bar = text.lastIndexOf('|');
        Size size = Size.of(text.substring(bar + 1)).orElse(Size.NATURAL);
        boolean sized = !size.equals(Size.NATURAL) && (bar >= 0 || text.isEmpty());
        String title = image.getTitle() == null ? "" : image.getTitle();
        String words = sized ? text.substring(0, bar).strip() : text;
        // Whoever hears the page hears the words once.
        return new Picture(path(image.getDestination()), words.equals(Figure.captionOf(image)) ? "" : words,
                words.equals(PlainText.collapse(title)) ? "" : title, sized ? size : Size.NATURAL);
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
