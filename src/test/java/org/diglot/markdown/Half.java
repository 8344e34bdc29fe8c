package org.diglot.markdown;

import java.util.List;

import org.diglot.language.Language;
import org.diglot.post.Content;
import org.diglot.post.Resolver;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/// One half, rendered and read back as a browser would.
record Half(Rendered rendered, Document page) {
    private static final Markdown MARKDOWN = new Markdown();

    static Half english(String text) {
        return of(text, Language.ENGLISH);
    }

    static Half persian(String text) {
        return of(text, Language.PERSIAN);
    }

    private static Half of(String text, Language language) {
        return of(text, language, MARKDOWN);
    }

    static Half of(String text, Language language, Markdown markdown) {
        Rendered rendered = markdown.render(text, language, "posts/tea.md", 10);
        Document page = Jsoup.parse(html(rendered), "", Parser.htmlParser());
        page.outputSettings().prettyPrint(false);
        return new Half(rendered, page);
    }

    private static String html(Rendered rendered) {
        return rendered.content().text().html(Resolver.none());
    }

    /// As it was written.
    String html() {
        return html(rendered);
    }

    Content content() {
        return rendered.content();
    }

    Elements all(String query) {
        return page.select(query);
    }

    Element the(String query) {
        return page.expectFirst(query);
    }

    String textOf(String query) {
        return the(query).text();
    }

    List<String> problems() {
        return rendered.problems().stream().map(Object::toString).toList();
    }
}
