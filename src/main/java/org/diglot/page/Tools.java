package org.diglot.page;

import java.util.List;

/// What a page offers for what is in its texts.
///
/// @param code whether there is code that could be copied
/// @param diagram whether there is a diagram to be drawn
/// @param image whether there is one to enlarge
public record Tools(boolean code, boolean diagram, boolean image) {
    /// @param html all sanitized HTML of the page
    static Tools of(List<String> html) {
        return new Tools(holds("<figure class=\"listing", html), holds("<figure class=\"listing diagram", html),
                holds("<a class=\"enlarge\"", html));
    }

    private static boolean holds(String what, List<String> html) {
        return html.stream().anyMatch(part -> part.contains(what));
    }
}
