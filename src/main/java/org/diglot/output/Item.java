package org.diglot.output;

import java.time.ZonedDateTime;
import java.util.List;

import org.diglot.post.Post;
import org.diglot.post.Translation;
import org.diglot.site.Address;
import org.diglot.site.Changes;

/// A post in a feed.
record Item(Feed feed, Post post, Translation text) {
    String id() {
        return feed.site().id(post, feed.language());
    }

    String url() {
        return feed.absolute(Address.of(post));
    }

    String title() {
        return Directed.of(text.title(), feed.language());
    }

    /// Plain.
    String summary() {
        return Directed.of(text.description(), feed.language());
    }

    String html() {
        return FeedContent.of(text.content().text().html(feed.site().resolver(post, text)), feed.language(),
                feed.site(), url());
    }

    ZonedDateTime published() {
        return post.published();
    }

    ZonedDateTime updated() {
        return Changes.of(post);
    }

    /// Empty where nobody is named.
    String author() {
        return feed.site().author(post, feed.language());
    }

    /// In the feed's language.
    List<String> terms() {
        return feed.site().catalog().terms().of(post).stream().map(term -> term.name(feed.language())).toList();
    }
}
