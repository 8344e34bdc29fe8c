package org.diglot.page;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.diglot.language.Language;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;

/// Which links a browser may get ready for: the page that a reader is about to ask for is fetched while the pointer rests
/// on its link, and nothing of it runs before the reader comes. See the HTML standard, section 7.6.
final class SpeculationRules {
    static final String NAME = "speculation.json";
    static final String TYPE = "application/speculationrules+json";

    private SpeculationRules() {}

    /// The rules, which are the same for every page: patterns are relative to the address of the rules.
    static String json() {
        String pages = each(language -> Permalinks.of(Address.Home.FIRST, language) + "*");
        // Files have a dot in their address, pages have none. A star after the question mark would also stand for nothing,
        // and the pattern for every address. What was fetched would be shown for five minutes, whatever its headers say
        // and whatever was edited since; a link that the pointer has left no longer matches, and its page is dropped.
        return """
               {"prefetch": [{"source": "document", "eagerness": "moderate", "where": {"and": [
               {"href_matches": [%s]},
               {"not": {"href_matches": ["/*.*", "/*\\\\?(.+)", %s]}},
               {"selector_matches": ":hover, :active"},
               {"not": {"selector_matches": "[href^='#'], [rel~=nofollow], [download]"}}]}}]}
               """.formatted(pages, each(Permalinks::search));
    }

    private static String each(Function<Language, String> pattern) {
        return Arrays.stream(Language.values()).map(language -> "\"" + pattern.apply(language) + "\"")
                .collect(Collectors.joining(", "));
    }
}
