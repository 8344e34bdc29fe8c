package org.diglot.site;

import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.post.Post;

/// What is at a requested address.
public sealed interface Lookup {
    /// The thing itself, by its permalink.
    record Found(Address address, Language language) implements Lookup {}

    /// A post or page that is not written in this language; it is shown in one it is written in.
    record Untranslated(Post post, Language language) implements Lookup {}

    /// Another spelling, or an old address, of something whose permalink this is.
    record Moved(String permalink) implements Lookup {}

    /// Nothing any more: a post or page that was deleted.
    record Gone(Language language) implements Lookup {}

    /// Nothing.
    ///
    /// @param elsewhere a post that is hidden in this language but can be read in another
    record Missing(Language language, Optional<Post> elsewhere) implements Lookup {}
}
