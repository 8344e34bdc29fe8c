package org.diglot.site;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file for machines.
///
/// @param fileName with its extension; what is behind the slug, where it is about a post: `.md`
/// @param mediaType with its charset
/// @param relation the link type under which pages announce it (HTML, section 4.6.7); empty where they do not
/// @param scopes what there are copies of it for; a document without any is not there
public record Document(String fileName, String mediaType, String relation, Set<Scope.Kind> scopes) {
    private static final Pattern PART = Pattern.compile("-([1-9]\\d{0,4})(?=\\.[a-z]+$)");

    public Document {
        scopes = Set.copyOf(scopes);
    }

    public boolean isFor(Scope.Kind kind) {
        return scopes.contains(kind);
    }

    /// Whether it is a feed: a document that says what is new, and may be announced to those who wait for it.
    public boolean isFeed() {
        return isFor(Scope.Kind.TERM);
    }

    /// The name of a part: `sitemap-2.xml`.
    String partName(int part) {
        int dot = fileName.lastIndexOf('.');
        return part == 0 ? fileName : fileName.substring(0, dot) + "-" + part + fileName.substring(dot);
    }

    /// The part that a name in any case is that of; 0 for the document itself.
    Optional<Integer> part(String name) {
        if (name.equalsIgnoreCase(fileName)) {
            return Optional.of(0);
        }
        Matcher part = PART.matcher(name);
        return part.find() && part.replaceFirst("").equalsIgnoreCase(fileName)
                ? Optional.of(Integer.valueOf(part.group(1)))
                : Optional.empty();
    }
}
