package org.diglot.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What stands behind the fence of a code block: ``` js title="app.js" {1,3-5} ```. Marked lines are not shown yet.
///
/// @param language empty where none is named
/// @param title empty where none is given
record ListingInfo(String language, String title) {
    static final ListingInfo NONE = new ListingInfo("", "");

    private static final Pattern LINES = Pattern.compile("\\{[^{}]*+}");
    private static final Pattern TITLE = Pattern.compile("(?<![\\w-])title=(?:\"([^\"]*+)\"|'([^']*+)'|(\\S++))");

    static ListingInfo of(@Nullable String info) {
        if (info == null) {
            return NONE;
        }
        Matcher title = TITLE.matcher(info);
        boolean titled = title.find();
        String rest = titled ? info.substring(0, title.start()) + info.substring(title.end()) : info;
        String first = LINES.matcher(rest).replaceAll(" ").strip().split("\\s+", 2)[0];
        return new ListingInfo(first.contains("=") ? "" : first, titled ? value(title) : "");
    }

    private static String value(Matcher title) {
        for (int group = 1; group < title.groupCount(); group++) {
            if (title.group(group) != null) {
                return title.group(group).strip();
            }
        }
        return title.group(title.groupCount());
    }

    boolean isPresent() {
        return !language.isEmpty() || !title.isEmpty();
    }
}
