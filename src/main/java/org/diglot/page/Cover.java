package org.diglot.page;

import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.site.CoverImage;
import org.diglot.site.Site;

/// The cover of a post in a list or above its text.
///
/// @param alternative what it says; empty where it only adorns
/// @param lang the code of the language of what it says; empty in the language around it
/// @param lazy whether it waits until the reader comes near
public record Cover(CoverImage image, String alternative, String lang, boolean lazy) {
    /// Narrower images stand as they are; wider ones fill the leaf.
    private static final int NARROW = 320;

    static Optional<Cover> of(Post post, Site site, Leaf leaf, boolean lazy) {
        return site.cover(post).map(image -> {
            String alternative = post.cover().map(cover -> cover.alternative(leaf.language())).orElse("");
            return new Cover(image, alternative, leaf.language().other(alternative).map(Language::code).orElse(""),
                    lazy);
        });
    }

    public boolean isNarrow() {
        return image.isMeasured() && image.width() < NARROW && !image.drawing();
    }

    /// As wide as the leaf, and on narrow screens as the screen.
    public String sizes() {
        return "(min-width: 74rem) 40rem, (min-width: 60rem) 54vw, 92vw";
    }
}
