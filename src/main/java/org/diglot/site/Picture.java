package org.diglot.site;

import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.diglot.language.Language;
import org.diglot.media.Image;
import org.diglot.post.Fragment;
import org.diglot.post.Reference;

/// An image as it stands in a text: with its size, so that nothing moves when it comes, and with its renditions.
///
/// @param reference where and how the author wants it
/// @param language of the text
record Picture(Image image, Reference.Image reference, Language language) {
    /// Narrower ones have nothing to show when they are enlarged.
    private static final int ENLARGED = 320;
    /// The measure of the text, and on narrow screens their whole width.
    private static final String SIZES = "(min-width: 45rem) 40rem, 100vw";

    String html() {
        String tag = "<img src=\"%s\"%s%s%s width=\"%s\" height=\"%s\"%s decoding=\"async\" alt=\"%s\"/>".formatted(
                Permalinks.of(image), renditions(), attribute("title", reference.title()),
                attribute("lang", language.other(reference.alternative()).map(Language::code).orElse("")), width(),
                height(),
                reference.first() ? "" : " loading=\"lazy\"", Fragment.escape(reference.alternative()));
        return reference.linked() || image.width() < ENLARGED && !image.isVector()
                ? tag
                : "<a class=\"enlarge\" href=\"%s\"%s>%s</a>".formatted(Permalinks.of(image), label(), tag);
    }

    /// A link needs words, even if the image says nothing.
    private String label() {
        return reference.alternative().isEmpty()
                ? attribute("aria-label", language.words().text("picture.enlarge"))
                : "";
    }

    private String renditions() {
        String set = renditions(image);
        String sizes = reference.width().isPresent() ? reference.width().getAsInt() + "px" : SIZES;
        return set.isEmpty() ? "" : " srcset=\"%s\" sizes=\"%s\"".formatted(set, sizes);
    }

    /// The renditions of an image, as `srcset` lists them; may be empty.
    static String renditions(Image image) {
        return image.widths().stream().map(width -> "%s %sw".formatted(Permalinks.of(image, width), width))
                .collect(Collectors.joining(", "));
    }

    /// Words for a text in this language, as HTML.
    static String isolated(String words, Language language) {
        String html = Fragment.escape(words);
        return language.other(words).map(other -> "<bdi lang=\"%s\" dir=\"%s\">%s</bdi>".formatted(other.code(),
                other.direction().html(), html)).orElse(html);
    }

    private static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " %s=\"%s\"".formatted(name, Fragment.escape(value));
    }

    private long width() {
        return side(reference.width(), reference.height(), image.width(), image.height());
    }

    private long height() {
        return side(reference.height(), reference.width(), image.height(), image.width());
    }

    /// As wanted, else in proportion to the other side.
    private static long side(OptionalInt wanted, OptionalInt other, int natural, int across) {
        return wanted.isPresent()
                ? wanted.getAsInt()
                : other.isPresent() ? Math.max(1, Math.round((double) other.getAsInt() * natural / across)) : natural;
    }

    /// For the author, what is read in place of something that is not there, and what was asked for.
    ///
    /// @param words as HTML
    static String placeholder(String words, String wanted) {
        return "<span class=\"picture missing\">%s <code dir=\"ltr\">%s</code></span>".formatted(words,
                Fragment.escape(wanted));
    }

    /// An image that is not there: for readers its alternative text, for the author its path too.
    ///
    /// @param language of the text
    static String missing(Reference.Image reference, Language language, boolean preview) {
        String words = isolated(reference.alternative(), language);
        if (preview) {
            return placeholder(words, reference.target());
        }
        return words.isEmpty() ? "" : "<span class=\"picture\">%s</span>".formatted(words);
    }
}
