package org.diglot.site;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a text as it is shown within another one: its headings stand below the one that it is shown under, its anchors
/// are those of its own page, its footnotes stay there, and its frames are links.
final class Excerpt {
    private static final int DEEPEST = 6;
    private static final Pattern HEADING = Pattern.compile("<h([2-6])\\b");
    /// Every attribute is in double quotes, and no quotation mark of a text is unescaped.
    private static final Pattern TAG = Pattern.compile("<(/?)h([2-6])\\b| id=\"[^\"]*\"| href=\"#");
    private static final String FOOTNOTES = "<section class=\"footnotes\"";

    private Excerpt() {}

    /// @param permalink of the page that has the whole text
    /// @param level of the heading that it is shown under
    static String of(String html, String permalink, int level) {
        int footnotes = html.indexOf(FOOTNOTES);
        String body = footnotes < 0 ? html : html.substring(0, footnotes);
        int highest = HEADING.matcher(body).results().mapToInt(heading -> Integer.parseInt(heading.group(1))).min()
                .orElse(DEEPEST);
        int down = level + 1 - highest;
        return TAG.matcher(Frames.asLinks(body))
                .replaceAll(match -> Matcher.quoteReplacement(replacement(match, permalink, down)));
    }

    private static String replacement(MatchResult match, String permalink, int down) {
        if (match.group(2) != null) {
            int level = Math.clamp(Integer.parseInt(match.group(2)) + down, 2, DEEPEST);
            return "<%sh%s".formatted(match.group(1), Integer.toString(level));
        }
        return match.group().startsWith(" id") ? "" : " href=\"%s#".formatted(permalink);
    }
}
