package org.diglot.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.diglot.language.Language;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/// The HTML that may leave this room: what we write ourselves, and what authors reasonably write by hand. Nothing that
/// styles, runs or loads.
final class AllowList {
    private static final String[] ELEMENTS = {"a", "abbr", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption",
        "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption",
        "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "mark", "ol", "p", "pre",
        "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "table",
        "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr"};
    private static final Set<String> NAMES = Set.of(ELEMENTS);
    private static final Set<String> CLASSES = Set.of("callout", "callout-title", "info", "success", "warning", "error",
            "listing", "table", "align-left", "align-center", "align-right", "numerals", "footnotes", "picture",
            "pictures", "task",
            "done", "formula", "display", "wrong", "numbered", "diagram", "tall-1",
            "tall-2", "tall-3", "tall-4", "tall-5", "tall-6");
    private static final Pattern GRAMMAR = Pattern.compile("language-[a-z0-9-]{1,30}");
    private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
    private static final Pattern ID = Pattern
            .compile("[\\p{L}\\p{N}\\p{M}]+(?:-[\\p{L}\\p{N}\\p{M}]+)*+|fn_\\d+|fnref_\\d+(?:-\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder().allowElements(ELEMENTS)
            .allowWithoutAttributes("span")
            .allowTextIn(ELEMENTS)
            .allowElements(Insets.CARRIER)
            .allowAttributes(Insets.ATTRIBUTE).matching((_, _, value) -> Insets.isKey(value) ? value : null)
            .onElements(Insets.CARRIER)
            .allowUrlProtocols(Href.schemes())
            .allowAttributes("href").matching((_, _, value) -> Href.of(value).orElse(null)).onElements("a")
            .allowAttributes("title", "aria-label").globally()
            .allowAttributes("lang").matching((_, _, value) -> Language.tag(value).orElse(null)).globally()
            .allowAttributes("dir").matching(DIRECTION).globally()
            .allowAttributes("id").matching(ID).globally()
            .allowAttributes("role").matching(Pattern.compile("region|group")).onElements("pre", "div")
            .allowAttributes("role").matching(Pattern.compile("img")).onElements("span")
            .allowAttributes("role").matching(Pattern.compile("note")).onElements("aside")
            .allowAttributes("role").matching(Pattern.compile("doc-noteref|doc-backlink")).onElements("a")
            .allowAttributes("role").matching(Pattern.compile("doc-endnotes")).onElements("section")
            .allowAttributes("class").matching(AllowList::classes).globally()
            .allowAttributes("data-marks").matching(Pattern.compile("[\\d,-]{1,2000}")).onElements("code")
            .allowAttributes("tabindex").matching(Pattern.compile("0")).onElements("pre", "div")
            .allowAttributes("translate").matching(Pattern.compile("yes|no")).globally()
            .allowAttributes("open").matching((_, _, _) -> "").onElements("details")
            .allowAttributes("reversed").matching((_, _, _) -> "").onElements("ol")
            .allowAttributes("start").matching(NUMBER).onElements("ol")
            .allowAttributes("value").matching(NUMBER).onElements("li")
            .allowAttributes("colspan", "rowspan").matching(SPAN).onElements("td", "th")
            .allowAttributes("scope").matching(Pattern.compile("row|col|rowgroup|colgroup")).onElements("th")
            .allowAttributes("datetime")
            .matching((element, _, value) -> Moment.isOne(element, value) ? value : null)
            .onElements("time", "ins", "del")
            .toFactory();

    private AllowList() {}

    /// Whether an element of this name, in lower case, may pass at all.
    static boolean allows(String name) {
        return NAMES.contains(name);
    }

    /// Tells the receiver, in balanced events, what of this HTML is allowed. Attribute lists are reused by the teller.
    static void pass(String html, HtmlStreamEventReceiver receiver) {
        HtmlSanitizer.sanitize(html, POLICY.apply(receiver));
    }

    private static @Nullable String classes(String element, String attribute, String value) {
        List<String> known = Arrays.stream(value.split("\\s+"))
                .filter(name -> CLASSES.contains(name) || element.equals("code") && GRAMMAR.matcher(name).matches())
                .distinct().toList();
        return known.isEmpty() ? null : known.stream().collect(Collectors.joining(" "));
    }
}
