package org.diglot.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.catalog.Filter;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;

/// What is around every screen: head, navigation, language switch, foot.
///
/// @param near the leaf of the page's own language
/// @param far the leaf beyond the spine
/// @param title for the browser's tab
/// @param description for machines
/// @param head what else machines are told
/// @param documents what machines can follow
/// @param crossings the same page in every other language, that of the far leaf first
/// @param social where else the owner of the blog can be found
/// @param preview permalink of the page for authors, where the site is for them
public record Frame(Leaf near, Leaf far, String kind, String title, String description, Head head,
        List<Document> documents, String name, String home, String farHome,
        List<Link> navigation,
        List<Crossing> crossings, List<Link> social, Optional<String> preview, Assets assets) {
    /// @param hreflang a language code, or `x-default`
    /// @param href a whole URL
    public record Alternate(String hreflang, String href) {}

    /// @param name the language's own
    public record Crossing(Leaf leaf, String name, String href) {}

    /// @param own whether it is about what the page shows, and not about the language as a whole
    public record Document(String relation, String mediaType, String title, String href, boolean own) {}

    /// The page of the search, without a question.
    public String search() {
        return Permalinks.search(near.language());
    }

    /// Where a script asks for results.
    public String hits() {
        return Permalinks.of(new Address.Hits("", Filter.NONE), near.language());
    }

    /// The same page in the language of the far leaf.
    public String cross() {
        return crossings.getFirst().href();
    }

    /// The font files that every page of this kind shows text in: worth asking for before the style sheet does. Of the far
    /// leaf it is the letters alone, since its marks may not be there.
    public List<String> fonts() {
        return Stream.concat(near.language().fonts().stream(), far.language().fonts().stream().limit(1))
                .map(name -> assets.url("fonts/" + name + ".woff2")).toList();
    }

    /// Whether search engines are to leave it out.
    public boolean unlisted() {
        return preview.isPresent() || kind.endsWith("parallel") || kind.endsWith("searching");
    }

    /// The feed of what the page itself shows, where it has one that is not everybody's.
    public Optional<Document> ownFeed() {
        return documents.stream().filter(Document::own).filter(document -> document.mediaType().contains("rss"))
                .findFirst();
    }

    /// The feed for the foot of the page: the first that a browser would offer.
    public Optional<String> feed() {
        return documents.stream().filter(document -> document.relation().equals("alternate")).map(Document::href)
                .findFirst();
    }
}
