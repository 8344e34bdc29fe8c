package org.diglot.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.diglot.language.Language;
import org.diglot.site.Address;
import org.diglot.site.Document;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;
import org.springframework.stereotype.Component;

/// OpenSearch 1.1: how a browser or another program searches the blog in the language.
@Component
final class SearchDescription implements Output {
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    private static final String TYPE = "application/opensearchdescription+xml";
    /// OpenSearch 1.1, “ShortName”: 16 characters; “LongName”: 48; “Description”: 1024.
    private static final int SHORT = 16;
    private static final int LONG = 48;
    private static final int DESCRIPTION = 1024;

    @Override
    public Document document() {
        return new Document("opensearch.xml", TYPE + ";charset=UTF-8", "search");
    }

    @Override
    public byte[] write(Site site, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes,
                    StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("OpenSearchDescription");
            xml.writeDefaultNamespace(NAMESPACE);
            describe(new Xml(xml), site, language);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void describe(Xml xml, Site site, Language language) {
        String name = site.identity().title().in(language);
        xml.element("ShortName", cut(name, SHORT));
        xml.element("LongName", cut(name, LONG));
        xml.element("Description", cut(site.identity().tagline().in(language), DESCRIPTION));
        xml.element("Language", language.code());
        xml.element("InputEncoding", StandardCharsets.UTF_8.name());
        xml.element("OutputEncoding", StandardCharsets.UTF_8.name());
        xml.empty("", NAMESPACE, "Url", "type", "text/html", "method", "get", "template",
                site.absolute(Permalinks.search(language)) + "?q={searchTerms}");
        xml.empty("", NAMESPACE, "Url", "type", TYPE, "rel", "self", "template",
                site.absolute(Permalinks.of(new Address.DocumentPage(document()), language)));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
