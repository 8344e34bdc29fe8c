package org.diglot.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.language.Language;
import org.diglot.site.Frames;
import org.diglot.site.Site;

/// A text for readers who see it away from the site: every address whole, the direction said, since no style sheet goes
/// with it.
final class FeedContent {
    /// The sanitizer writes every attribute in double quotes and no quotation mark of a text unescaped.
    private static final String VALUE = "=\"";
    /// HTML, section 4.8.4.2.1: an address without white space, then its width or density, then a comma.
    private static final Pattern CANDIDATE = Pattern.compile("([^\\s,]\\S*)([^,]*)");
    private static final String LOOKS = "<span class=\"katex-html\"";
    private static final Pattern SPAN = Pattern.compile("<span|</span>");
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    private FeedContent() {}

    /// @param text sanitized HTML
    static String of(String text, Language language, Site site, String url) {
        String html = withWholeAddresses(Frames.asLinks(withoutLooks(text)), site, url);
        return "<div lang=\"%s\" dir=\"%s\">%s</div>".formatted(language.code(), language.direction().html(), html);
    }

    /// Of a formula only the MathML: its other half is nothing without the style sheet.
    private static String withoutLooks(String html) {
        StringBuilder out = new StringBuilder();
        Matcher span = SPAN.matcher(html);
        int at = 0;
        for (int start = html.indexOf(LOOKS); start >= 0; start = html.indexOf(LOOKS, at)) {
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

    /// Goes from value to value: a pattern would try at every blank.
    private static String withWholeAddresses(String html, Site site, String url) {
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        for (int begin = html.indexOf(VALUE); begin >= 0; begin = html.indexOf(VALUE, at)) {
            int value = begin + VALUE.length();
            int end = html.indexOf('"', value);
            String written = html.substring(value, end);
            out.append(html, at, value);
            if (html.startsWith(" href", begin - 5) || html.startsWith(" src", begin - 4)) {
                out.append(whole(written, site, url));
            } else if (html.startsWith(" srcset", begin - 7)) {
                out.append(CANDIDATE.matcher(written).replaceAll(candidate -> Matcher
                        .quoteReplacement(whole(candidate.group(1), site, url) + candidate.group(2))));
            } else {
                out.append(written);
            }
            at = end;
        }
        return out.append(html, at, html.length()).toString();
    }

    /// RFC 3986, section 5.2, as far as addresses in posts need it.
    private static String whole(String address, Site site, String url) {
        if (SCHEME.matcher(address).matches()) {
            return address;
        }
        if (address.startsWith("//")) {
            return url.substring(0, url.indexOf("//")) + address;
        }
        if (address.startsWith("/")) {
            return site.absolute(address);
        }
        return address.startsWith("#") || address.startsWith("?") || address.isEmpty()
                ? url + address
                : url.substring(0, url.lastIndexOf('/') + 1) + address;
    }
}
