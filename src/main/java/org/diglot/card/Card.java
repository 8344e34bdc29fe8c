package org.diglot.card;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.media.Image;
import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.diglot.site.Site;

/// What stands on a social card, in words; two that are equal look the same.
///
/// @param near in the card's own language
/// @param cover beside the posts, if there is one
record Card(Leaf near, Leaf far, Optional<Image> cover) {
    /// What stands on one side of the spine.
    ///
    /// @param title empty where there is none in the language
    /// @param below a line under the title: a date, or that there is no title; may be empty
    /// @param name of the blog; empty where it is the title
    record Leaf(Language language, String title, String below, String name) {}

    /// The card of a post or standing page, in a language it is written in.
    static Card of(Post post, Site site, Language language) {
        Language other = others(language).filter(one -> post.translation(one).isPresent()).findFirst()
                .orElseGet(() -> others(language).findFirst().orElse(language));
        return new Card(leaf(post, site, language), leaf(post, site, other), site.coverFile(post));
    }

    private static Stream<Language> others(Language language) {
        return Arrays.stream(Language.values()).filter(one -> one != language);
    }

    private static Leaf leaf(Post post, Site site, Language language) {
        String name = site.identity().title().in(language);
        String date = post.isPage() ? "" : language.date(post.published()).text();
        return post.translation(language).map(Translation::title).map(title -> new Leaf(language, title, date, name))
                .orElseGet(() -> new Leaf(language, "", language.words().text("list.lacking"), name));
    }

    /// The card of the blog itself.
    static Card of(Site site, Language language) {
        return new Card(leaf(site, language), leaf(site, others(language).findFirst().orElse(language)),
                Optional.empty());
    }

    private static Leaf leaf(Site site, Language language) {
        return new Leaf(language, site.identity().title().in(language), site.identity().tagline().in(language), "");
    }
}
