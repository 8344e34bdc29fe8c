package org.diglot.announce;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.diglot.post.Post;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;
import org.diglot.site.Syndication;

/// Tells search engines (indexnow.org) at which addresses a text is new, changed, or no more.
final class SearchEngines implements Announcer.Herald {
    /// Of the protocol, in one letter.
    private static final int MOST = 10_000;

    private final Syndication.IndexNow settings;

    SearchEngines(Syndication.IndexNow settings) {
        this.settings = settings;
    }

    @Override
    public List<Letter> letters(Site before, Site after) {
        Map<String, Post> old = before.catalog().byFile();
        Map<String, Post> now = after.catalog().byFile();
        Set<String> urls = new LinkedHashSet<>();
        now.forEach((file, post) -> {
            if (!post.equals(old.get(file))) {
                urls.addAll(urls(post, after));
            }
        });
        old.forEach((file, post) -> {
            if (!post.equals(now.get(file))) {
                urls.addAll(urls(post, before));
            }
        });
        List<String> all = new ArrayList<>(urls);
        List<Letter> letters = new ArrayList<>();
        for (int at = 0; at < all.size(); at += MOST) {
            letters.add(letter(all.subList(at, Math.min(at + MOST, all.size())), after));
        }
        return letters;
    }

    private static List<String> urls(Post post, Site site) {
        return post.translations().keySet().stream()
                .map(language -> site.absolute(Permalinks.of(Address.of(post), language))).toList();
    }

    /// No address needs an escape in JSON: all are ASCII and percent-encoded.
    private Letter letter(List<String> urls, Site site) {
        String list = urls.stream().map("\"%s\""::formatted).collect(Collectors.joining(","));
        String body = "{\"host\":\"%s\",\"key\":\"%s\",\"keyLocation\":\"%s\",\"urlList\":[%s]}".formatted(
                URI.create(site.identity().url()).getHost(), settings.key(),
                site.absolute("/" + settings.keyFile()), list);
        return new Letter(URI.create(settings.endpoint()), "application/json; charset=utf-8", body);
    }
}
