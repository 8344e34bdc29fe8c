package org.diglot.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.diglot.typeset.Grammar;
import org.jspecify.annotations.Nullable;

/// What stands behind the fence of a code block: ``` js title="app.js" {1,3-5} showLineNumbers ```.
///
/// @param language as written; empty where none is named
/// @param title empty where none is given
/// @param marks the lines to be marked, as written; empty where there are none
/// @param numbered whether lines have numbers
record ListingInfo(String language, String title, String marks, boolean numbered) {
    static final ListingInfo NONE = new ListingInfo("", "", "", false);

    private static final Pattern LINES = Pattern.compile("\\{([^{}]*+)}");
    private static final Pattern RANGES = Pattern.compile("\\d{1,6}(?:-\\d{1,6})?(?:,\\d{1,6}(?:-\\d{1,6})?){0,99}");
    private static final Pattern TITLE = Pattern.compile("(?<![\\w-])title=(?:\"([^\"]*+)\"|'([^']*+)'|(\\S++))");
    private static final Pattern NUMBERED = Pattern.compile("(?<!\\S)showLineNumbers(?:=true)?(?!\\S)");

    static ListingInfo of(@Nullable String info) {
        if (info == null) {
            return NONE;
        }
        Matcher title = TITLE.matcher(info);
        boolean titled = title.find();
        String rest = titled ? info.substring(0, title.start()) + info.substring(title.end()) : info;
        String marks = LINES.matcher(rest).results().map(lines -> lines.group(1).replace(" ", ""))
                .filter(lines -> RANGES.matcher(lines).matches()).findFirst().orElse("");
        Matcher numbered = NUMBERED.matcher(LINES.matcher(rest).replaceAll(" "));
        boolean isNumbered = numbered.find();
        String first = numbered.replaceAll(" ").strip().split("\\s+", 2)[0];
        return new ListingInfo(first.contains("=") ? "" : first, titled ? value(title) : "", marks, isNumbered);
    }

    private static String value(Matcher title) {
        for (int group = 1; group < title.groupCount(); group++) {
            if (title.group(group) != null) {
                return title.group(group).strip();
            }
        }
        return title.group(title.groupCount());
    }

    /// What the language is called; empty where there is none to be named.
    String name() {
        return Grammar.isPlain(language) ? "" : Grammar.of(language).map(Grammar::name).orElse(language);
    }

    boolean isDiagram() {
        return language.equalsIgnoreCase("mermaid");
    }

    boolean isKnown() {
        return language.isEmpty() || Grammar.isPlain(language) || Grammar.of(language).isPresent();
    }
}
