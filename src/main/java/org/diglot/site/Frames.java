package org.diglot.site;

import java.util.regex.Pattern;

/// Frames of other hosts, where they do not belong: in a part of another text, which points to its own page for them, and in
/// feeds, whose readers drop them.
public final class Frames {
    /// As they are written: every attribute in double quotes, no bracket of a value unescaped.
    private static final Pattern FRAME = Pattern
            .compile("<iframe src=\"([^\"]*)\" title=\"([^\"]*)\"[^>]*></iframe>");

    private Frames() {}

    /// The HTML of a text with links in their places.
    public static String asLinks(String html) {
        return FRAME.matcher(html).replaceAll("<a href=\"$1\">$2</a>");
    }
}
