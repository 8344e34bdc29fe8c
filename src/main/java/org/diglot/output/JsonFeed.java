package org.diglot.output;

import java.util.Set;

import org.diglot.language.Language;
import org.diglot.site.Document;
import org.diglot.site.Scope;
import org.diglot.site.Site;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON Feed 1.1 (jsonfeed.org) with the whole text of the newest posts that are written in the language.
@Component
@Order(3)
final class JsonFeed implements Output {
    private static final JsonMapper JSON = new JsonMapper();

    private final Enclosures enclosures;

    JsonFeed(Enclosures enclosures) {
        this.enclosures = enclosures;
    }

    @Override
    public Document document() {
        return new Document("feed.json", "application/feed+json", "alternate",
                Set.of(Scope.Kind.SHELF, Scope.Kind.TERM));
    }

    @Override
    public byte[] write(Site site, Scope scope, Language language) {
        Feed feed = new Feed(site, scope, language);
        ObjectNode json = JSON.createObjectNode().put("version", "https://jsonfeed.org/version/1.1");
        put(json, "title", Directed.of(feed.title(), language));
        put(json, "description", Directed.of(feed.about(), language));
        json.put("home_page_url", feed.home()).put("feed_url", feed.self(document())).put("language", language.code());
        authors(json, site.identity().author().in(language));
        feed.hub().ifPresent(hub -> json.putArray("hubs").addObject().put("type", "WebSub").put("url", hub));
        ArrayNode items = json.putArray("items");
        feed.items().forEach(item -> item(items.addObject(), item));
        return JSON.writeValueAsBytes(json);
    }

    private void item(ObjectNode json, Item item) {
        json.put("id", item.id()).put("url", item.url());
        put(json, "title", item.title());
        put(json, "summary", item.summary());
        put(json, "content_html", item.html());
        json.put("date_published", AtomFeed.DATE.format(item.published()))
                .put("date_modified", AtomFeed.DATE.format(item.updated()))
                .put("language", item.feed().language().code());
        authors(json, item.author());
        if (!item.terms().isEmpty()) {
            ArrayNode tags = json.putArray("tags");
            item.terms().forEach(term -> tags.add(Xml.allowed(term)));
        }
        enclosures.of(item.post(), item.feed().site()).ifPresent(cover -> {
            json.put("image", cover.url());
            cover.file().ifPresent(file -> json.putArray("attachments").addObject().put("url", cover.url())
                    .put("mime_type", file.mediaType()).put("size_in_bytes", file.length()));
        });
    }

    private static void authors(ObjectNode json, String name) {
        if (!name.isEmpty()) {
            put(json.putArray("authors").addObject(), "name", name);
        }
    }

    private static void put(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, Xml.allowed(text));
        }
    }
}
