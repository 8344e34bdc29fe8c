package org.diglot.page;

import java.util.List;

import org.diglot.catalog.Filter;
import org.diglot.post.Post;
import org.diglot.search.Findings;
import org.diglot.site.Address;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;

/// What was found in another language than the page's.
///
/// @param leaf of that language
/// @param title how many there are, in the page's language
/// @param hits the first few
/// @param all permalink of all of them
/// @param complete whether these are all
public record HitGroup(Leaf leaf, String title, List<Hit> hits, String all, boolean complete) {
    static HitGroup of(String query, Filter filter, Site site, Leaf leaf, Leaf page, int most) {
        Findings findings = site.search().find(query, leaf.language());
        List<Post> found = site.shelf(leaf.language()).posts(filter, findings.posts());
        return new HitGroup(leaf, page.text("search.others", found.size(), page.text("language." + leaf.lang())),
                found.stream().limit(most).map(post -> Hit.of(post, findings, site, leaf, page)).toList(),
                Permalinks.of(new Address.Search(query, filter, 1), leaf.language()), found.size() <= most);
    }
}
