package org.diglot.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.catalog.Counted;
import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Site;

/// What a page is about, for those who list it: as long as search engines show, cut at a word, never empty.
final class Summary {
    static final int SHORTEST = 50;
    static final int LONGEST = 160;
    /// In characters, what search engines show of a title.
    static final int TITLE = 65;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}]+");
    private static final Pattern ENDED = Pattern.compile(".*[.!?؟…:۔]", Pattern.DOTALL);

    private Summary() {}

    /// The title with the name of the site, where there is room for it; cut where nobody would read to its end.
    ///
    /// @param title empty for the home page
    static String title(String title, String name) {
        String both = title + " – " + name;
        return title.isEmpty() ? name : length(both) <= TITLE ? both : cut(title);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Of a place with this title.
    static String of(Address address, String title, Site site, Leaf leaf) {
        Language language = leaf.language();
        String tagline = site.identity().tagline().in(language);
        String name = site.identity().title().in(language);
        Stream<String> own = switch (address) {
            case Address.PostPage(Post post) -> text(post.nearest(language));
            case Address.StandingPage(Post post) -> text(post.nearest(language));
            case Address.Parallel(Post post) -> text(post.nearest(language));
            case Address.TermIndex(Taxonomy taxonomy) -> Stream.of(title, terms(site, taxonomy, leaf));
            case Address.TermPage _,Address.Listing _ ->
                Stream.of(title, leaf.text("filter.count", site.posts(address, language).all().size()));
            case Address.Archive _ ->
                Stream.of(title, leaf.text("posts.count", site.shelf(language).posts().size()) + ".");
            case Address.Search _ -> Stream.of(title, leaf.text("search.label") + ".");
            case Address.Home _,Address.Hits _,Address.DocumentPage _,Address.Card _ -> Stream.empty();
        };
        return of(Stream.concat(own, Stream.of(tagline, name, leaf.text("foot.motto"))).toList());
    }

    private static Stream<String> text(Translation text) {
        return Stream.of(text.description(), text.content().opening(), text.title()).distinct();
    }

    private static String terms(Site site, Taxonomy taxonomy, Leaf leaf) {
        return site.shelf(leaf.language()).terms(taxonomy).stream().map(Counted::value)
                .map((Term term) -> term.name(leaf.language()))
                .collect(Collectors.joining(leaf.text("names.between") + " "));
    }

    /// As many of the parts as it takes.
    static String of(List<String> parts) {
        StringBuilder summary = new StringBuilder();
        for (String part : parts) {
            String clean = SPACE.matcher(part).replaceAll(" ").strip();
            if (length(summary.toString()) >= SHORTEST) {
                break;
            }
            if (!clean.isEmpty() && summary.indexOf(clean) < 0) {
                summary.append(summary.isEmpty() ? "" : ENDED.matcher(summary).matches() ? " " : " – ").append(clean);
            }
        }
        return cut(summary.toString());
    }

    /// As much as is ever shown, cut at a word.
    static String cut(String text) {
        if (length(text) <= LONGEST) {
            return text;
        }
        int end = text.offsetByCodePoints(0, LONGEST - 1);
        int space = text.lastIndexOf(' ', end);
        // One long word, such as an address, has no better place.
        return text.substring(0, space >= SHORTEST ? space : end).replaceFirst("[\\p{Punct}،؛–—\\s]+$", "") + "…";
    }
}
