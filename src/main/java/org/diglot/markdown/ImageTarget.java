package org.diglot.markdown;

import java.util.Optional;

import org.diglot.post.AllowedHosts;

/// The image that front matter names, as a text would mean it: a path or an address, alone or in the brackets of Obsidian.
public sealed interface ImageTarget {
    /// A file beside the posts.
    ///
    /// @param path or bare name, decoded
    record Local(String path) implements ImageTarget {}

    /// An image of an allowed host.
    ///
    /// @param address spelled as a browser will ask for it
    record Remote(String address) implements ImageTarget {}

    /// What is not shown, and why.
    record Refused(String message, String hint) implements ImageTarget {}

    /// Never fails; what is not there is found out by those who know what is.
    static ImageTarget of(String written, AllowedHosts allowed) {
        String text = written.strip();
        if (text.matches("!?\\[\\[.+]]")) {
            return new Local(WikiLink.of(text.substring(text.indexOf("[[") + 2, text.length() - 2)).target());
        }
        if (!LocalLink.isElsewhere(written)) {
            return new Local(Picture.path(written));
        }
        Optional<WebAddress> web = WebAddress.of(written);
        return web.filter(address -> allowed.allows(address.host()))
                .<ImageTarget>map(address -> new Remote(address.toString()))
                .orElseGet(() -> new Refused("image \"%s\" is not shown".formatted(written),
                        web.map(address -> "put the file beside the post, or name %s in blog.allowed-hosts"
                                .formatted(address.host())).orElse("put the file beside the post")));
    }
}
