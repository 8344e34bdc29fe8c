package org.diglot.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.diglot.post.Resolver;
import org.diglot.post.Translation;

/// The words of a text, plain: what is read between the headings, and code apart from it.
record Prose(String text, String code) {
    private static final Pattern CODE = Pattern
            .compile("<figure class=\"listing.*?</figure>|<pre\\b.*?</pre>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<h([1-6])\\b.*?</h\\1>", Pattern.DOTALL);
    private static final String FORMULA = "<span class=\"katex";
    private static final Pattern SPAN = Pattern.compile("<span|</span>");
    /// Elements within a line that the library does not know as such: what stands around them is one text.
    private static final Pattern INLINE = Pattern
            .compile("</?(?:bdi|bdo|mark|wbr|kbd|ruby|rb|rt|rp|time|data)\\b[^>]*>");
    private static final Pattern BLOCKS = Pattern.compile("[ \\t]*+[\\n\\r]\\s*+");
    /// Unicode, section 5.8: it ends a sentence too.
    static final char PARAGRAPH = '\u2029';
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");

    static Prose of(Translation translation) {
        String html = withoutFormulas(translation.content().text().html(Resolver.none()));
        String prose = HEADING.matcher(CODE.matcher(html).replaceAll("\n")).replaceAll("\n");
        return new Prose(plain(prose),
                CODE.matcher(html).results().map(MatchResult::group).map(Prose::plain)
                        .collect(Collectors.joining("\n")));
    }

    private static String plain(String html) {
        try (HTMLStripCharFilter stripped = new HTMLStripCharFilter(new StringReader(
                INLINE.matcher(html).replaceAll("")))) {
            StringWriter text = new StringWriter();
            stripped.transferTo(text);
            return SPACES.matcher(BLOCKS.matcher(text.toString().strip()).replaceAll("" + PARAGRAPH)).replaceAll(" ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A formula is there twice, for eyes and for ears, and in neither as anybody would look for it.
    private static String withoutFormulas(String html) {
        StringBuilder out = new StringBuilder();
        var span = SPAN.matcher(html);
        int at = 0;
        for (int start = html.indexOf(FORMULA); start >= 0; start = html.indexOf(FORMULA, at)) {
            out.append(html, at, start);
            span.region(start, html.length());
            int depth = 0;
            do {
                depth += span.find() && span.group().equals("<span") ? 1 : -1;
            } while (depth > 0);
            at = span.end();
        }
        return out.append(html, at, html.length()).toString();
    }
}
