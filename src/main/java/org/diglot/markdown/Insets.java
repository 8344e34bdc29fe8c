package org.diglot.markdown;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.diglot.post.Fragment;
import org.diglot.post.Reference;

/// What our own renderers put into a text beside the allow-list: HTML that it does not know, and what waits for a
/// [org.diglot.post.Resolver]. Through sanitizer and isolation it is carried by an element that no author can write, since
/// nobody knows the key.
final class Insets {
    /// The carrying element; authors' own images never come so far.
    static final String CARRIER = "img";
    static final String ATTRIBUTE = "alt";
    private static final String KEY = new BigInteger(120, new SecureRandom()).toString(Character.MAX_RADIX) + "-";

    private final List<Inset> insets = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private boolean hasImage;

    /// @param html balanced, XML as well, and safe: nothing looks at it again
    /// @param text the same in words, for a heading's anchor; may be empty
    /// @param label the same as it can stand within a link
    /// @param next the anchor of the element that follows; empty where it needs none
    record Inset(String html, String text, String label, Optional<String> next) {}

    /// A link that waits.
    record Link(String address, String words) {}

    /// Takes in a piece of HTML.
    ///
    /// @return the element to write in its place
    String put(String html, String text) {
        return put(html, text, Fragment.escape(text));
    }

    /// Takes in a piece of HTML, and how it is said within a link.
    String put(String html, String text, String label) {
        return put(new Inset(html, text, label, Optional.empty()));
    }

    /// Takes in what stands before the element that has this anchor.
    String putBefore(String html, String id) {
        return put(new Inset(html, "", "", Optional.of(id)));
    }

    private String put(Inset inset) {
        insets.add(inset);
        return "<%s %s=\"%s\" />".formatted(CARRIER, ATTRIBUTE, KEY + (insets.size() - 1));
    }

    /// Leaves a place for an image or an embed.
    ///
    /// @return the element to write there
    String put(Reference reference, String text) {
        return put(Fragment.Mark.PLACE.number(add(reference)), text);
    }

    /// The address to write in the link that waits.
    String address(Reference.Link link) {
        return "?" + KEY + add(link);
    }

    boolean hasNoImage() {
        return !hasImage;
    }

    private int add(Reference reference) {
        references.add(reference);
        hasImage |= reference instanceof Reference.Image;
        return references.size() - 1;
    }

    static boolean isKey(String value) {
        return value.startsWith(KEY);
    }

    /// What the carrier with this attribute carries.
    Optional<Inset> carried(String value) {
        return isKey(value) ? Optional.of(insets.get(number(value))) : Optional.empty();
    }

    /// Whether the carrier with this attribute carries what only stands where blocks do.
    boolean isBlock(String value) {
        return carried(value).flatMap(inset -> Fragment.Mark.PLACE.numberIn(inset.html())).map(references::get)
                .filter(Reference.Embed.class::isInstance).isPresent();
    }

    /// Shows only the way to what the carrier with this attribute carries.
    ///
    /// @return the link that waits in its place
    Link reduce(String value) {
        int number = carried(value).flatMap(inset -> Fragment.Mark.PLACE.numberIn(inset.html())).orElseThrow();
        Reference.Embed embed = (Reference.Embed) references.get(number);
        references.set(number, new Reference.Link(embed.position(), embed.target(), embed.heading(), true));
        return new Link("?" + KEY + number, embed.words());
    }

    /// Whether the carrier with this attribute carries an image.
    boolean isPicture(String value) {
        return carried(value).filter(inset -> inset.html().startsWith("<img") || Fragment.Mark.PLACE
                .numberIn(inset.html()).map(references::get).filter(Reference.Image.class::isInstance).isPresent())
                .isPresent();
    }

    /// Whether the carrier with this attribute carries something that a reader can act on.
    boolean isFrame(String value) {
        return carried(value).filter(inset -> inset.html().startsWith("<iframe")).isPresent();
    }

    /// The block of which the carrier with this attribute marks the beginning or the end.
    Optional<Integer> edge(String value) {
        return carried(value).flatMap(inset -> Fragment.Mark.BLOCK.numberIn(inset.html())
                .or(() -> Fragment.Mark.BLOCK_END.numberIn(inset.html())));
    }

    /// Notes where a reference has come to stand.
    ///
    /// @param level of the heading above it
    void settle(Inset inset, boolean linked, int level) {
        Fragment.Mark.PLACE.numberIn(inset.html()).ifPresent(number -> references.set(number,
                switch (references.get(number)) {
                    case Reference.Image image when linked -> image.withinLink();
                    case Reference.Embed embed -> embed.below(level);
                    case Reference other -> other;
                }));
    }

    /// The number of the reference whose link has this address.
    Optional<Integer> link(String address) {
        return address.startsWith("?") && isKey(address.substring(1))
                ? Optional.of(number(address.substring(1)))
                : Optional.empty();
    }

    private static int number(String value) {
        return Integer.parseInt(value.substring(KEY.length()));
    }

    List<Reference> references() {
        return List.copyOf(references);
    }
}
