package org.diglot.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.diglot.post.Content;
import org.diglot.post.Fragment;
import org.diglot.post.Heading;

/// Makes the headings of a text places to link to: each has a link to itself, and the anchors of its partner in the other
/// language lead to it too, so that an address with a fragment keeps its place in either.
final class HeadingLinks {
    /// Every attribute of a sanitized text is in double quotes, and no quotation mark of a text is unescaped.
    private static final Pattern HEADING = Pattern.compile("<h([2-6]) id=\"([^\"]*)\"([^>]*)>(.*?)</h\\1>",
            Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    /// The anchors of headings by how they are written in HTML.
    private final Map<String, String> headings;
    private final Optional<Counterpart> other;
    private final Set<String> taken;

    /// @param content of the text
    /// @param html of the whole text
    HeadingLinks(Content content, String html, Optional<Counterpart> other) {
        this.headings = content.outline().stream().map(Heading::id)
                .collect(Collectors.toMap(Fragment::escape, Function.identity()));
        this.other = other;
        this.taken = ID.matcher(html).results().map(id -> id.group(1)).collect(Collectors.toCollection(HashSet::new));
    }

    /// A part of the text with its headings as places.
    String in(String html) {
        return HEADING.matcher(html).replaceAll(heading -> Matcher
                .quoteReplacement(headings.containsKey(heading.group(2)) ? linked(heading) : heading.group()));
    }

    private String linked(MatchResult heading) {
        String id = Optional.ofNullable(headings.get(heading.group(2))).orElseThrow();
        String facing = other.map(Counterpart::partners).flatMap(partners -> Optional.ofNullable(partners.get(id)))
                .map(partner -> " data-facing=\"%s\"".formatted(Fragment.escape(partner.id()))).orElse("");
        return "<h%s id=\"%s\"%s%s>%s%s<a class=\"anchor\" href=\"#%2$s\" aria-hidden=\"true\" tabindex=\"-1\"></a></h%1$s>"
                .formatted(heading.group(1), heading.group(2), facing, heading.group(3), anchors(id), heading.group(4));
    }

    private String anchors(String id) {
        return other.map(Counterpart::anchors).map(anchors -> anchors.getOrDefault(id, List.of())).orElse(List.of())
                .stream().map(Fragment::escape).filter(taken::add)
                .map(anchor -> "<span id=\"%s\"></span>".formatted(anchor)).collect(Collectors.joining());
    }
}
