package org.diglot.output;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.site.Document;
import org.diglot.site.Identity;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.diglot.site.Syndication;
import org.springframework.stereotype.Component;

/// The file by which search engines know that it is the blog itself that tells them of changes (indexnow.org). Without a key
/// there is none.
@Component
final class KeyFile implements Output {
    private final Document document;

    KeyFile(Identity identity) {
        this.document = identity.syndication().indexNow().map(Syndication.IndexNow::keyFile)
                .map(name -> new Document(name, "text/plain;charset=utf-8", "", Set.of(Scope.Kind.BLOG)))
                .orElseGet(() -> new Document("", "", "", Set.of()));
    }

    @Override
    public Document document() {
        return document;
    }

    @Override
    public byte[] write(Site site, Scope scope, Language language) {
        return site.identity().syndication().indexNow().map(Syndication.IndexNow::key).orElse("")
                .getBytes(StandardCharsets.UTF_8);
    }
}
