package org.diglot.search;

import java.util.List;
import java.util.Optional;

import org.diglot.language.Language;
import org.diglot.post.Post;

/// What answers a question.
public final class Findings {
    private final List<Post> posts;
    private final boolean partial;
    private final Optional<Suggestion> suggestion;
    private final Excerpts excerpts;

    Findings(List<Post> posts, boolean partial, Optional<Suggestion> suggestion, Excerpts excerpts) {
        this.posts = List.copyOf(posts);
        this.partial = partial;
        this.suggestion = suggestion;
        this.excerpts = excerpts;
    }

    /// What answers where nothing was asked.
    static Findings none(Language language) {
        return new Findings(List.of(), false, Optional.empty(), new Excerpts(Excerpts.NOTHING, language));
    }

    /// Best first; all of them are written in the language that was searched.
    public List<Post> posts() {
        return posts;
    }

    /// Whether no text has all that was asked for, so that these have some of it.
    public boolean partial() {
        return partial;
    }

    /// What the reader may have meant, where a word is in no text.
    public Optional<Suggestion> suggestion() {
        return suggestion;
    }

    /// What of a post answers the question.
    public Excerpt excerpt(Post post) {
        return excerpts.of(post);
    }
}
