package org.diglot.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.site.Address;
import org.diglot.site.Document;
import org.diglot.site.Permalinks;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The sitemap (sitemaps.org, 0.9): every page that search engines are to know; an index of parts where it is too large for
/// one file.
@Component
final class Sitemap implements Output {
    /// Of the protocol, for one file, without compression.
    private static final int MOST_URLS = 50_000;
    private static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String LINKS = "http://www.w3.org/1999/xhtml";
    /// More than the tags around one entry, and around one of its links.
    private static final long AROUND_ENTRY = 120;
    private static final long AROUND_LINK = 80;
    private static final long AROUND_ALL = 200;

    private final int mostUrls;
    private final long mostBytes;

    @Autowired
    Sitemap() {
        this(MOST_URLS, MOST_BYTES);
    }

    Sitemap(int mostUrls, long mostBytes) {
        this.mostUrls = mostUrls;
        this.mostBytes = mostBytes;
    }

    @Override
    public Document document() {
        return new Document("sitemap.xml", "application/xml;charset=utf-8", "", Set.of(Scope.Kind.BLOG));
    }

    @Override
    public boolean isShown(Site site) {
        return !site.isPreview();
    }

    @Override
    public int parts(Site site) {
        int parts = cut(site).size();
        return parts == 1 ? 0 : parts;
    }

    @Override
    public byte[] write(Site site, Scope scope, Language language) {
        List<List<SitemapEntry>> parts = cut(site);
        if (scope instanceof Scope.Blog(int part) && part > 0) {
            return entries(parts.get(part - 1));
        }
        return parts.size() == 1 ? entries(parts.getFirst()) : index(parts, site, language);
    }

    /// By number and by length; at least one part, which may be empty.
    private List<List<SitemapEntry>> cut(Site site) {
        List<List<SitemapEntry>> parts = new ArrayList<>();
        List<SitemapEntry> part = new ArrayList<>();
        long bytes = AROUND_ALL;
        for (SitemapEntry entry : SitemapEntry.all(site)) {
            long length = length(entry);
            if (!part.isEmpty() && (part.size() == mostUrls || bytes + length > mostBytes)) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = AROUND_ALL;
            }
            part.add(entry);
            bytes += length;
        }
        parts.add(part);
        return parts;
    }

    /// Addresses are ASCII, and nothing in them but an ampersand is escaped.
    private static long length(SitemapEntry entry) {
        return AROUND_ENTRY + entry.url().length()
                + entry.alternates().stream().mapToLong(link -> AROUND_LINK + link.url().length()).sum();
    }

    private static byte[] entries(List<SitemapEntry> entries) {
        return Xml.document(xml -> xml.element("urlset", () -> entries.forEach(
                entry -> xml.element("url", () -> entry(xml, entry))), "xmlns", NAMESPACE, "xmlns:xhtml", LINKS));
    }

    private static void entry(Xml xml, SitemapEntry entry) {
        xml.text("loc", entry.url());
        entry.changed().ifPresent(moment -> xml.text("lastmod", AtomFeed.DATE.format(moment)));
        entry.alternates().forEach(link -> xml.empty("xhtml:link", "rel", "alternate", "hreflang", link.hreflang(),
                "href", link.url()));
    }

    private byte[] index(List<List<SitemapEntry>> parts, Site site, Language language) {
        return Xml.document(xml -> xml.element("sitemapindex", () -> {
            for (int part = 1; part <= parts.size(); part++) {
                String url = site.absolute(Permalinks.of(new Address.DocumentPage(document(), new Scope.Blog(part)),
                        language));
                List<SitemapEntry> entries = parts.get(part - 1);
                xml.element("sitemap", () -> {
                    xml.text("loc", url);
                    SitemapEntry.newest(entries)
                            .ifPresent(moment -> xml.text("lastmod", AtomFeed.DATE.format(moment)));
                });
            }
        }, "xmlns", NAMESPACE));
    }
}
