package org.diglot.output;

import org.diglot.language.Language;
import org.diglot.site.Document;
import org.diglot.site.Scope;
import org.diglot.site.Site;

/// A document for machines, in as many copies as [Document#scopes] says.
public interface Output {
    Document document();

    /// Whether it is there at all; a preview is for its authors, and keeps machines away.
    default boolean isShown(Site site) {
        return true;
    }

    /// How many parts [Scope.Blog] numbers from 1; 0 where the document is in one piece.
    default int parts(Site site) {
        return 0;
    }

    /// One whole copy in UTF-8. The same content is the same bytes.
    ///
    /// @param scope of a kind that the document has
    /// @param language of the copy; of no meaning where the copy is about the blog in all its languages
    byte[] write(Site site, Scope scope, Language language);
}
