package org.diglot.page;

import java.util.List;

import org.diglot.post.Post;
import org.diglot.site.Address;
import org.diglot.site.Pages;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

/// The masthead, what is featured, what is new. Its later pages go on with the list alone.
///
/// @param name the site's name on each leaf
/// @param leads featured posts
/// @param blank whether there is no post at all
/// @param all permalink of the list of all posts
public record HomePage(Frame frame, String name, String farName, String tagline, List<Row> leads, List<Row> rows,
        Pager pager,
        boolean blank, String all) implements Page {
    private static final int SHORT = 8;
    private static final int MIDDLING = 14;

    static HomePage of(Address.Home address, Site site, Framer framer) {
        Leaf near = framer.near();
        Leaf far = framer.far();
        Pages<Post> pages = site.posts(address, near.language());
        List<Post> posts = pages.page(address.page());
        List<Row> rows = Row.of(posts, site, framer, Post::featured);
        String tagline = site.identity().tagline().in(near.language());
        String title = address.page() == 1 ? "" : near.text("home.page", address.page());
        return new HomePage(framer.at(address, title), site.identity().title().in(near.language()),
                site.identity().title().in(far.language()), tagline,
                rows.stream().filter(Row::lead).toList(), rows.stream().filter(row -> !row.lead()).toList(),
                Pager.of(address, address.page(), pages, near.language()), pages.all().isEmpty(),
                Permalinks.of(Address.Listing.ALL, near.language()));
    }

    /// How much room the longer of the two names needs: the masthead is set smaller for a long one.
    public String scale() {
        int length = Math.max(name.codePointCount(0, name.length()), farName.codePointCount(0, farName.length()));
        return length <= SHORT ? "short" : length <= MIDDLING ? "middling" : "long";
    }

    public boolean first() {
        return pager.page() == 1;
    }

    @Override
    public String template() {
        return "home";
    }
}
