package org.diglot.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.diglot.language.Language;
import org.diglot.site.Address;
import org.diglot.site.Document;
import org.diglot.site.Permalinks;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.springframework.stereotype.Component;

/// What crawlers may do (RFC 9309): everything but search, of whose pages there is no end.
@Component
final class Robots implements Output {
    private final Document sitemap;

    Robots(Sitemap sitemap) {
        this.sitemap = sitemap.document();
    }

    @Override
    public Document document() {
        return new Document("robots.txt", "text/plain;charset=utf-8", "", Set.of(Scope.Kind.BLOG));
    }

    @Override
    public boolean isShown(Site site) {
        return !site.isPreview();
    }

    @Override
    public byte[] write(Site site, Scope scope, Language language) {
        String kept = Arrays.stream(Language.values()).flatMap(one -> Permalinks.unlisted(one).stream())
                .map("Disallow: %s%n"::formatted).collect(Collectors.joining());
        String map = site.absolute(Permalinks.of(new Address.DocumentPage(sitemap, Scope.Blog.WHOLE), language));
        return "User-agent: *\n%s\nSitemap: %s\n".formatted(kept.replace(System.lineSeparator(), "\n"), map)
                .getBytes(StandardCharsets.UTF_8);
    }
}
