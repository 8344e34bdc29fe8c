package org.diglot.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.diglot.post.Slug;

/// Names the headings of one text so that each can be linked to.
final class Anchors {
    private static final int LONGEST = 80;
    private static final Slug NAMELESS = new Slug("section");

    private final Set<String> taken = new HashSet<>();
    private final Set<String> reserved = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /// Keeps ids for those that will ask for them by name.
    void reserve(Collection<String> ids) {
        reserved.addAll(ids);
        taken.addAll(ids);
    }

    /// The attributes of an element, without an id that another one has.
    List<String> unique(List<String> attributes) {
        int at = attributes.indexOf("id");
        if (at < 0 || at % 2 != 0 || reserved.remove(attributes.get(at + 1)) || taken.add(attributes.get(at + 1))) {
            return attributes;
        }
        List<String> others = new ArrayList<>(attributes);
        others.subList(at, at + 2).clear();
        return others;
    }

    /// An id of this text that no heading had before.
    String of(String heading) {
        Slug slug = Slug.of(heading);
        Slug base = slug.isEmpty() ? NAMELESS : new Slug(cut(slug.text()));
        String id = base.text();
        int number = last.getOrDefault(id, 1);
        while (!taken.add(id)) {
            id = base.numbered(++number).text();
        }
        last.put(base.text(), number);
        return id;
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, hyphen > 0 ? hyphen : slug.offsetByCodePoints(0, LONGEST / 2));
    }
}
