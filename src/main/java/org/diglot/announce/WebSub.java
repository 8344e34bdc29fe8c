package org.diglot.announce;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Scope;
import org.diglot.site.Site;

/// Tells a hub which feeds have a new post. A post is new once: not again when it was away for a moment.
final class WebSub implements Announcer.Herald {
    private final URI hub;
    private final Set<String> told = new HashSet<>();

    WebSub(String hub) {
        this.hub = URI.create(hub);
    }

    @Override
    public List<Letter> letters(Site before, Site after) {
        Set<String> feeds = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            Set<String> known = before.news(language).stream().map(post -> before.id(post, language))
                    .collect(Collectors.toSet());
            after.news(language).stream().filter(post -> !known.contains(after.id(post, language)))
                    .filter(post -> told.add(after.id(post, language)))
                    .forEach(post -> feeds.addAll(feeds(post, after, language)));
        }
        return feeds.stream().map(this::letter).toList();
    }

    /// Those of its language and those of its terms.
    private static List<String> feeds(Post post, Site site, Language language) {
        Stream<Scope> terms = site.catalog().terms().of(post).stream().map(Scope.OneTerm::new);
        return Stream.concat(Stream.of(Scope.Shelf.WHOLE), terms)
                .flatMap(scope -> site.documents(scope.kind()).stream().filter(document -> document.isFeed())
                        .map(document -> site.absolute(
                                Permalinks.of(new Address.DocumentPage(document, scope), language))))
                .toList();
    }

    /// WebSub leaves it to hubs how they are told; this is what they have understood since PubSubHubbub 0.4.
    private Letter letter(String feed) {
        String body = "hub.mode=publish&hub.url=" + URLEncoder.encode(feed, StandardCharsets.UTF_8);
        return new Letter(hub, "application/x-www-form-urlencoded", body);
    }
}
