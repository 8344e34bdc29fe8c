package org.diglot.page;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.site.Site;

/// Tells those who hear a text which of its links lead to another site. It is said by attributes alone, so that nothing
/// more is copied or searched than the author wrote.
public final class Outward {
    /// The element of the frame that says it in the page's own language.
    private static final String SAID = " rel=\"external\" aria-describedby=\"_external\"";
    /// The address is all there is to read, so that paper need not repeat it.
    private static final String BARE = " data-bare=\"\"";
    private static final Pattern LINK = Pattern
            .compile(
                    "(<a(?:\\s[a-z-]++=\"[^\"]*+\")*?\\shref=\"(https?://[^\"]*+)\")([^<>]*+>)((?:<bdi[^<>]*+>)?\\2(?=<))?");

    private Outward() {}

    /// Sanitized HTML with every link to another site marked.
    public static String marked(String html, Site site) {
        String own = site.identity().url();
        return LINK.matcher(html)
                .replaceAll(link -> Matcher.quoteReplacement(isOwn(link.group(2), own) ? link.group() : marked(link)));
    }

    private static boolean isOwn(String url, String own) {
        return url.equals(own) || url.startsWith(own + "/");
    }

    private static String marked(MatchResult link) {
        Optional<String> bare = Optional.ofNullable(link.group(4));
        return link.group(1) + SAID + (bare.isPresent() ? BARE : "") + link.group(3) + bare.orElse("");
    }
}
