package org.diglot.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.diglot.post.Slug;

/// Names the headings of one text so that each can be linked to.
final class Anchors {
    private static final int LONGEST = 80;
    private static final Slug NAMELESS = new Slug("section");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /// The ids in use; others may be added.
    Set<String> taken() {
        return taken;
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
