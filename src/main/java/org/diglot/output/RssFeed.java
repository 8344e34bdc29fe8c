package org.diglot.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Document;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;
import org.springframework.stereotype.Component;

/// RSS 2.0 (RSS Advisory Board, 2.0.11) with the whole text of the newest posts that are written in the language.
@Component
final class RssFeed implements Output {
    private static final int ITEMS = 20;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String CREATOR = "http://purl.org/dc/elements/1.1/";
    /// RFC 822, section 5.1, with the four-digit year that RSS 2.0 prefers.
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z",
            Locale.ROOT);

    @Override
    public Document document() {
        return new Document("feed.xml", "application/rss+xml;charset=UTF-8", "alternate");
    }

    @Override
    public byte[] write(Site site, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes,
                    StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeNamespace("content", CONTENT);
            xml.writeNamespace("dc", CREATOR);
            channel(new Xml(xml), site, language);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void channel(Xml xml, Site site, Language language) throws XMLStreamException {
        List<Post> posts = site.news(language).stream().limit(ITEMS).toList();
        xml.begin("channel");
        xml.element("title", site.identity().title().in(language));
        xml.element("link", site.absolute(Permalinks.of(Address.Home.FIRST, language)));
        xml.element("description", site.identity().tagline().in(language));
        xml.element("language", language.region().replace('_', '-').toLowerCase(Locale.ROOT));
        xml.empty("atom", ATOM, "link", "rel", "self", "type", "application/rss+xml", "href",
                site.absolute(Permalinks.of(new Address.DocumentPage(document()), language)));
        // The newest change, not the time of writing: the same content must be the same bytes.
        posts.stream().map(Post::updated).max(ZonedDateTime::compareTo)
                .ifPresent(updated -> xml.element("lastBuildDate", DATE.format(updated)));
        for (Post post : posts) {
            item(xml, site, post, language);
        }
        xml.end();
    }

    private static void item(Xml xml, Site site, Post post, Language language) throws XMLStreamException {
        Translation translation = post.translation(language).orElseThrow();
        String url = site.absolute(Permalinks.of(Address.of(post), language));
        xml.begin("item");
        xml.element("title", translation.title());
        xml.element("link", url);
        xml.element("guid", url);
        xml.element("pubDate", DATE.format(post.published()));
        String author = site.author(post, language);
        if (!author.isEmpty()) {
            xml.element("dc", CREATOR, "creator", author);
        }
        site.catalog().terms().of(post).forEach(term -> xml.element("category", term.name(language)));
        xml.element("description", translation.description());
        xml.element("content", CONTENT, "encoded", FeedContent.of(
                translation.content().text().html(site.resolver(post, translation)), translation.language(), site,
                url));
        xml.end();
    }
}
