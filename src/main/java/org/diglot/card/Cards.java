package org.diglot.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.media.Darkroom;
import org.diglot.media.Gallery;
import org.diglot.media.Image;
import org.diglot.media.Print;
import org.diglot.post.Post;
import org.diglot.site.Address;
import org.diglot.site.Site;

/// Social cards as they are sent. Each is drawn when it is first asked for, and kept under a name that follows from what is
/// on it: it is never out of date. Safe for use by many threads.
public final class Cards {
    /// Another number where the same words are drawn in another way.
    private static final String MANNER = "1";
    /// A narrower cover would be a blur.
    private static final int NARROWEST = 480;

    private final Darkroom darkroom;

    public Cards(Darkroom darkroom) {
        this.darkroom = darkroom;
    }

    /// The card of a place, in a language it exists in.
    ///
    /// @throws IOException if it cannot be drawn
    public Print print(Address address, Site site, Language language) throws IOException {
        return print(of(address, site, language));
    }

    static Card of(Address address, Site site, Language language) {
        return switch (address) {
            case Address.PostPage(Post post) -> Card.of(post, site, language);
            case Address.StandingPage(Post post) -> Card.of(post, site, language);
            default -> Card.of(site, language);
        };
    }

    Print print(Card card) throws IOException {
        Optional<Image> cover = card.cover().filter(image -> image.width() >= NARROWEST);
        return darkroom.print(name(card, cover.map(this::digest).orElse("")), () -> Easel.draw(card,
                cover.flatMap(image -> darkroom.pixels(image, Easel.PLATE_WIDTH, Easel.PLATE))));
    }

    /// Empty where nothing can be read, now.
    private String digest(Image cover) {
        try {
            return darkroom.print(new Gallery.Sized(cover, Optional.empty())).digest();
        } catch (IOException gone) {
            return "";
        }
    }

    private static String name(Card card, String cover) {
        String all = String.join("\0", MANNER, card.near().toString(), card.far().toString(), cover);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16) + ".card";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
