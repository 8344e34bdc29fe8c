package org.diglot.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.diglot.post.Position;
import org.diglot.post.Reference;
import org.diglot.post.Slug;

/// An address in Markdown's own notation that means a file beside the post or a heading of the text, and not yet an
/// address of the blog.
final class LocalLink {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private LocalLink() {}

    /// Empty where the address can stay as it is.
    static Optional<Reference.Link> of(String address, Position position) {
        if (isElsewhere(address) || address.startsWith("/") || address.startsWith("?")) {
            return Optional.empty();
        }
        String[] parts = address.split("#", 2);
        String target = decoded(parts[0]);
        String heading = parts.length == 1 ? "" : decoded(parts[1]);
        boolean local = target.isEmpty()
                // An anchor as it stands on the page needs nobody to find it.
                ? !heading.isEmpty() && !Slug.of(heading).text().equals(heading) && !heading.matches("[\\w-]+")
                : FileKind.isFile(target);
        return local ? Optional.of(new Reference.Link(position, target, heading, true)) : Optional.empty();
    }

    /// Whether the address names its host, or is not one of the web at all.
    static boolean isElsewhere(String address) {
        return address.startsWith("//") || SCHEME.matcher(address).matches();
    }

    /// RFC 3986, section 2.1; as it is where an escape is malformed.
    static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return address;
        }
    }
}
