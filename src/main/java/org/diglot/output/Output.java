package org.diglot.output;

import org.diglot.language.Language;
import org.diglot.site.Document;
import org.diglot.site.Site;

/// A document for machines that the site has in every language, at `/{lang}/{fileName}`.
public interface Output {
    Document document();

    /// The whole document in UTF-8.
    byte[] write(Site site, Language language);
}
