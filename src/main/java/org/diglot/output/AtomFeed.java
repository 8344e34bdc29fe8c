package org.diglot.output;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.site.Document;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Atom 1.0 (RFC 4287) with the whole text of the newest posts that are written in the language.
@Component
@Order(2)
final class AtomFeed implements Output {
    /// RFC 3339, section 5.6.
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final String TYPE = "application/atom+xml";

    private final Enclosures enclosures;

    AtomFeed(Enclosures enclosures) {
        this.enclosures = enclosures;
    }

    @Override
    public Document document() {
        return new Document("atom.xml", TYPE + ";charset=utf-8", "alternate",
                Set.of(Scope.Kind.SHELF, Scope.Kind.TERM));
    }

    @Override
    public byte[] write(Site site, Scope scope, Language language) {
        Feed feed = new Feed(site, scope, language);
        return Xml.document(xml -> xml.element("feed", () -> feed(xml, feed), "xmlns", "http://www.w3.org/2005/Atom",
                "xml:lang", language.code()));
    }

    private void feed(Xml xml, Feed feed) {
        List<Item> items = feed.items();
        // Section 4.2.6: no other feed may have the same id, so it is where the feed is; entries have ids that stay.
        xml.text("id", feed.self(document()));
        xml.text("title", Directed.of(feed.title(), feed.language()));
        xml.text("subtitle", Directed.of(feed.about(), feed.language()));
        // Section 4.1.1: a feed must say when it changed. One that never had an entry never did.
        xml.text("updated", DATE.format(Feed.updated(items).orElseGet(() -> Instant.EPOCH.atZone(ZoneOffset.UTC))));
        String owner = feed.site().identity().author().in(feed.language());
        // The same section: without an author here, every entry must have one.
        author(xml, owner.isEmpty() ? feed.site().identity().title().in(feed.language()) : owner);
        xml.empty("link", "rel", "self", "type", TYPE, "href", feed.self(document()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "hreflang", feed.language().code(), "href",
                feed.home());
        feed.hub().ifPresent(hub -> xml.empty("link", "rel", "hub", "href", hub));
        items.forEach(item -> xml.element("entry", () -> entry(xml, item)));
    }

    private void entry(Xml xml, Item item) {
        xml.text("id", item.id());
        xml.text("title", item.title());
        xml.text("published", DATE.format(item.published()));
        xml.text("updated", DATE.format(item.updated()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "hreflang", item.feed().language().code(), "href",
                item.url());
        if (!item.author().isEmpty()) {
            author(xml, item.author());
        }
        item.terms().forEach(term -> xml.empty("category", "term", term, "label", term));
        enclosures.of(item.post(), item.feed().site()).ifPresent(cover -> cover.file().ifPresentOrElse(
                file -> xml.empty("link", "rel", "enclosure", "type", file.mediaType(), "length",
                        Long.toString(file.length()), "href", cover.url()),
                () -> xml.empty("link", "rel", "enclosure", "href", cover.url())));
        if (!item.summary().isEmpty()) {
            xml.text("summary", item.summary());
        }
        xml.text("content", item.html(), "type", "html");
    }

    private static void author(Xml xml, String name) {
        xml.element("author", () -> xml.text("name", name));
    }
}
