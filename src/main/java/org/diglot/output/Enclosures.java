package org.diglot.output;

import java.io.IOException;
import java.util.Optional;

import org.diglot.media.Darkroom;
import org.diglot.media.Print;
import org.diglot.post.Post;
import org.diglot.site.CoverImage;
import org.diglot.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Knows the covers of posts as they are sent, to the byte.
@Component
final class Enclosures {
    private static final Logger LOG = LoggerFactory.getLogger(Enclosures.class);

    private final Darkroom darkroom;

    Enclosures(Darkroom darkroom) {
        this.darkroom = darkroom;
    }

    /// A file that goes with a post.
    ///
    /// @param file its type and length; empty for one of another host
    record Enclosure(String url, Optional<SentFile> file) {}

    record SentFile(String mediaType, long length) {}

    /// Empty where a post has no cover, or one that cannot be sent.
    Optional<Enclosure> of(Post post, Site site) {
        return site.cover(post).flatMap(cover -> cover.isElsewhere()
                ? Optional.of(new Enclosure(cover.address(), Optional.empty()))
                : print(cover, site).map(print -> new Enclosure(site.absolute(cover.address()),
                        Optional.of(new SentFile(print.format().mediaType(), print.length())))));
    }

    private Optional<Print> print(CoverImage cover, Site site) {
        return site.image(cover.address()).flatMap(image -> {
            try {
                return Optional.of(darkroom.print(image));
            } catch (IOException e) {
                LOG.warn("The image {} cannot be sent: {}", image.image().path(), e.toString());
                return Optional.empty();
            }
        });
    }
}
