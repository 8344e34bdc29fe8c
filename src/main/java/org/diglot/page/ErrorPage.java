package org.diglot.page;

import java.util.Optional;

import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;

/// What a reader sees instead of a page: not found, gone, or failed.
///
/// @param status as a masthead on each leaf
/// @param key of the messages
/// @param elsewhere the text that was asked for, in a language it can be read in
public record ErrorPage(Frame frame, String status, String farStatus, String key,
        Optional<Link> elsewhere) implements Page {
    /// RFC 9110, section 15.5.11: it was here, and is not coming back.
    private static final int GONE = 410;

    static ErrorPage of(int status, Optional<Post> elsewhere, Framer framer) {
        String key = status == GONE ? "gone" : status < 500 ? "missing" : "failure";
        return new ErrorPage(
                framer.nowhere("inner", framer.near().text(key + ".title"), framer.near().text(key + ".text")),
                framer.near().number(status),
                framer.far().number(status), key, elsewhere.map(post -> link(post, framer.near())));
    }

    private static Link link(Post post, Leaf near) {
        Translation shown = post.nearest(near.language());
        return Link.of(shown.title(), Permalinks.of(Address.of(post), shown.language()), new Leaf(shown.language()));
    }

    @Override
    public String template() {
        return "error";
    }
}
