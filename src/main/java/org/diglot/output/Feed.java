package org.diglot.output;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.site.Address;
import org.diglot.site.Document;
import org.diglot.site.Permalinks;
import org.diglot.site.Scope;
import org.diglot.site.Site;

/// What every feed says, in whatever format: the newest posts that are written in its language.
record Feed(Site site, Scope scope, Language language) {
    String title() {
        String blog = site.identity().title().in(language);
        return scope instanceof Scope.OneTerm(var term) ? term.name(language) + " – " + blog : blog;
    }

    String about() {
        return site.identity().tagline().in(language);
    }

    /// The page that lists what is in it.
    String home() {
        return absolute(scope instanceof Scope.OneTerm(var term)
                ? new Address.TermPage(term, 1)
                : Address.Home.FIRST);
    }

    /// The whole URL of the feed itself.
    String self(Document document) {
        return absolute(new Address.DocumentPage(document, scope));
    }

    Optional<String> hub() {
        return site.identity().syndication().hub();
    }

    List<Item> items() {
        List<Post> news = scope instanceof Scope.OneTerm(var term) ? site.news(term, language) : site.news(language);
        return news.stream().limit(site.identity().syndication().feedItems())
                .map(post -> new Item(this, post, post.translation(language).orElseThrow())).toList();
    }

    /// The newest change of what is in it, and not the time of writing: the same content must be the same bytes.
    static Optional<ZonedDateTime> updated(List<Item> items) {
        return items.stream().map(Item::updated).max(ZonedDateTime::compareTo);
    }

    String absolute(Address address) {
        return site.absolute(Permalinks.of(address, language));
    }
}
