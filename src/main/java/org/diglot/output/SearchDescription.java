package org.diglot.output;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.site.Address;
import org.diglot.site.Document;
import org.diglot.site.Permalinks;
import org.diglot.site.Scope;
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
        return new Document("opensearch.xml", TYPE + ";charset=utf-8", "search", Set.of(Scope.Kind.SHELF));
    }

    @Override
    public byte[] write(Site site, Scope scope, Language language) {
        return Xml.document(xml -> xml.element("OpenSearchDescription", () -> describe(xml, site, language), "xmlns",
                NAMESPACE));
    }

    private void describe(Xml xml, Site site, Language language) {
        String name = site.identity().title().in(language);
        xml.text("ShortName", cut(name, SHORT));
        xml.text("LongName", cut(name, LONG));
        xml.text("Description", cut(site.identity().tagline().in(language), DESCRIPTION));
        xml.text("Language", language.code());
        xml.text("InputEncoding", StandardCharsets.UTF_8.name());
        xml.text("OutputEncoding", StandardCharsets.UTF_8.name());
        xml.empty("Url", "type", "text/html", "method", "get", "template",
                site.absolute(Permalinks.search(language)) + "?q={searchTerms}");
        xml.empty("Url", "type", TYPE, "rel", "self", "template",
                site.absolute(Permalinks.of(new Address.DocumentPage(document(), Scope.Shelf.WHOLE), language)));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
