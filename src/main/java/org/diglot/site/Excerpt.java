package org.diglot.site;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a text as it is shown within another one: its headings are a level lower, its anchors are those of its own
/// page, its footnotes stay there, and its frames are links.
final class Excerpt {
    /// Every attribute is in double quotes, and no quotation mark of a text is unescaped.
    private static final Pattern TAG = Pattern.compile("<(/?)h([2-6])\\b| id=\"[^\"]*\"| href=\"#");
    private static final String FOOTNOTES = "<section class=\"footnotes\"";

    private Excerpt() {}

    /// @param permalink of the page that has the whole text
    static String of(String html, String permalink) {
        int footnotes = html.indexOf(FOOTNOTES);
        String body = footnotes < 0 ? html : html.substring(0, footnotes);
        return TAG.matcher(Frames.asLinks(body))
                .replaceAll(match -> Matcher.quoteReplacement(replacement(match, permalink)));
    }

    private static String replacement(MatchResult match, String permalink) {
        if (match.group(2) != null) {
            return "<%sh%s".formatted(match.group(1), Math.min(6, match.group(2).charAt(0) - '0' + 1));
        }
        return match.group().startsWith(" id") ? "" : " href=\"%s#".formatted(permalink);
    }
}
