package org.diglot.site;

import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a text as it is shown within another one: its headings stand below the one that it is shown under, its anchors
/// are those of its own page, its footnotes stay there, and its frames are links.
final class Excerpt {
    private static final int DEEPEST = 6;
    /// Every attribute is in double quotes, and no quotation mark of a text is unescaped.
    private static final Pattern TAG = Pattern.compile("<(/?)h([2-6])\\b| id=\"[^\"]*\"| href=\"#");
    private static final String FOOTNOTES = "<section class=\"footnotes\"";

    private final String permalink;
    private final int above;
    /// How far headings go down; known with the first of them.
    private OptionalInt down = OptionalInt.empty();
    /// Of the last heading.
    private int level;

    private Excerpt(String permalink, int above) {
        this.permalink = permalink;
        this.above = above;
        this.level = above;
    }

    /// @param permalink of the page that has the whole text
    /// @param level of the heading that it is shown under
    static String of(String html, String permalink, int level) {
        int footnotes = html.lastIndexOf(FOOTNOTES);
        String body = footnotes < 0 ? html : html.substring(0, footnotes);
        Excerpt excerpt = new Excerpt(permalink, level);
        return TAG.matcher(Frames.asLinks(body))
                .replaceAll(match -> Matcher.quoteReplacement(excerpt.replacement(match)));
    }

    private String replacement(MatchResult match) {
        if (match.group(2) == null) {
            return match.group().startsWith(" id") ? "" : " href=\"%s#".formatted(permalink);
        }
        if (match.group(1).isEmpty()) {
            int own = Integer.parseInt(match.group(2));
            if (down.isEmpty()) {
                down = OptionalInt.of(above + 1 - own);
            }
            level = Math.clamp(own + down.getAsInt(), Math.min(above + 1, DEEPEST), Math.min(level + 1, DEEPEST));
        }
        return "<%sh%s".formatted(match.group(1), Integer.toString(level));
    }
}
