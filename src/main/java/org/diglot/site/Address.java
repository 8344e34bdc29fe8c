package org.diglot.site;

import org.diglot.catalog.Filter;
import org.diglot.post.Post;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;

/// A place of the site, apart from the language it is read in. With a language it becomes a permalink.
public sealed interface Address {
    /// @param page from 1
    record Home(int page) implements Address {
        public static final Home FIRST = new Home(1);
    }

    record PostPage(Post post) implements Address {}

    /// Both texts of a post side by side, where it has them.
    record Parallel(Post post) implements Address {}

    /// A page that stands by itself, such as about.
    record StandingPage(Post post) implements Address {}

    /// All terms of a taxonomy.
    record TermIndex(Taxonomy taxonomy) implements Address {}

    /// @param page from 1
    record TermPage(Term term, int page) implements Address {}

    /// The posts that match a filter, or all.
    ///
    /// @param page from 1
    record Listing(Filter filter, int page) implements Address {
        public static final Listing ALL = new Listing(Filter.NONE, 1);
    }

    record Archive() implements Address {}

    /// What a reader looks for by its words.
    ///
    /// @param query as it was typed, without spaces around it; may be empty
    /// @param filter that results match too
    /// @param page from 1
    record Search(String query, Filter filter, int page) implements Address {
        public static final Search BLANK = new Search("", Filter.NONE, 1);
    }

    /// The first results of a search, for a script.
    record Hits(String query, Filter filter) implements Address {}

    /// A document for machines, such as a feed. One that is about the blog in all its languages has no language of its own.
    record DocumentPage(Document document, Scope scope) implements Address {}

    /// The social card of a post, a standing page or, for all others, the blog.
    record Card(Address of) implements Address {
        /// In pixels.
        public static final int WIDTH = 1200;
        public static final int HEIGHT = 630;
    }

    static Address of(Post post) {
        return post.isPage() ? new StandingPage(post) : new PostPage(post);
    }

    /// The same place on another of its pages; itself where it has none.
    default Address page(int page) {
        return switch (this) {
            case Home _ -> new Home(page);
            case TermPage(Term term, _) -> new TermPage(term, page);
            case Listing(Filter filter, _) -> new Listing(filter, page);
            case Search(String query, Filter filter, _) -> new Search(query, filter, page);
            case PostPage _,Parallel _,StandingPage _,TermIndex _,Archive _,Hits _,DocumentPage _,Card _ -> this;
        };
    }
}
