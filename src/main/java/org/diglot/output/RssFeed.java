package org.diglot.output;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.post.Fragment;
import org.diglot.site.Document;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// RSS 2.0 (RSS Advisory Board, 2.0.11) with the whole text of the newest posts that are written in the language. The first
/// of the feeds, since the most can read it.
@Component
@Order(1)
final class RssFeed implements Output {
    /// RFC 822, section 5.1, with the four-digit year that RSS 2.0 prefers.
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z",
            Locale.ROOT);

    private final Enclosures enclosures;

    RssFeed(Enclosures enclosures) {
        this.enclosures = enclosures;
    }

    @Override
    public Document document() {
        return new Document("feed.xml", "application/rss+xml;charset=utf-8", "alternate",
                Set.of(Scope.Kind.SHELF, Scope.Kind.TERM));
    }

    @Override
    public byte[] write(Site site, Scope scope, Language language) {
        Feed feed = new Feed(site, scope, language);
        return Xml.document(xml -> xml.element("rss", () -> xml.element("channel", () -> channel(xml, feed)),
                "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom", "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/", "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xml:lang", language.code()));
    }

    private void channel(Xml xml, Feed feed) {
        List<Item> items = feed.items();
        xml.text("title", Directed.of(feed.title(), feed.language()));
        xml.text("link", feed.home());
        xml.text("description", Fragment.escape(Directed.of(feed.about(), feed.language())));
        xml.text("language", feed.language().region().replace('_', '-').toLowerCase(Locale.ROOT));
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self(document()));
        feed.hub().ifPresent(hub -> xml.empty("atom:link", "rel", "hub", "href", hub));
        Feed.updated(items).ifPresent(updated -> xml.text("lastBuildDate", DATE.format(updated)));
        items.forEach(item -> xml.element("item", () -> item(xml, item)));
    }

    private void item(Xml xml, Item item) {
        xml.text("title", item.title());
        xml.text("link", item.url());
        xml.text("guid", item.id(), "isPermaLink", "false");
        xml.text("pubDate", DATE.format(item.published()));
        if (!item.author().isEmpty()) {
            xml.text("dc:creator", item.author());
        }
        item.terms().forEach(term -> xml.text("category", term));
        // A description is HTML (RSS 2.0.11, “Elements of <item>”).
        xml.text("description", Fragment.escape(item.summary()));
        xml.text("content:encoded", item.html());
        // An enclosure must say its length, which only the blog's own have.
        enclosures.of(item.post(), item.feed().site()).ifPresent(cover -> cover.file()
                .ifPresent(file -> xml.empty("enclosure", "url", cover.url(), "length", Long.toString(file.length()),
                        "type", file.mediaType())));
    }
}
