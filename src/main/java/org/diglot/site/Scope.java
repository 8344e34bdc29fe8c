package org.diglot.site;

import org.diglot.post.Post;
import org.diglot.post.Term;

/// What one copy of a document is about; it tells where the copy is found.
public sealed interface Scope {
    /// The kinds there are, as a document names those it comes in.
    enum Kind {
        BLOG, SHELF, TERM, POST
    }

    /// The blog in all its languages, at `/{fileName}`.
    ///
    /// @param part from 1 for a part of a document that is too large for one file; 0 for the document itself
    record Blog(int part) implements Scope {
        public static final Blog WHOLE = new Blog(0);
    }

    /// The blog in one language, at `/{lang}/{fileName}`.
    record Shelf() implements Scope {
        public static final Shelf WHOLE = new Shelf();
    }

    /// A category or tag in one language, at `/{lang}/tags/{term}/{fileName}`.
    record OneTerm(Term term) implements Scope {}

    /// A post in one language, at `/{lang}/posts/{slug}{fileName}`.
    record OnePost(Post post) implements Scope {}

    default Kind kind() {
        return switch (this) {
            case Blog _ -> Kind.BLOG;
            case Shelf _ -> Kind.SHELF;
            case OneTerm _ -> Kind.TERM;
            case OnePost _ -> Kind.POST;
        };
    }
}
