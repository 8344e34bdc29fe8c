package org.diglot.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.diglot.language.Language;
import org.diglot.post.Layout;
import org.diglot.post.Placed;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Slug;

/// Who has which address. The first path in order keeps it.
final class Slugs {
    private record Place(Layout layout, Language language, Slug slug) {}

    private final Map<Place, Post> owners = new HashMap<>();
    private final Map<String, Post> aliases = new HashMap<>();
    private final Set<Slug> reserved;
    private final List<Problem> problems;

    Slugs(Set<Slug> reserved, List<Problem> problems) {
        this.reserved = reserved;
        this.problems = problems;
    }

    /// Whether every address of the post was free; if not, none of them is its own.
    boolean admit(Post post) {
        for (Language language : Language.values()) {
            Placed<Slug> slug = post.slugs().in(language);
            Post owner = owners.get(new Place(post.layout(), language, slug.value()));
            if (owner != null) {
                return refuse(slug, "the slug \"%s\" is taken by %s".formatted(slug.value(), owner.file()));
            }
            if (post.isPage() && reserved.contains(slug.value())) {
                return refuse(slug, "the slug \"%s\" is reserved".formatted(slug.value()));
            }
        }
        for (Placed<String> alias : post.aliases()) {
            Post first = aliases.putIfAbsent(alias.value().replaceFirst("^/*", "/"), post);
            if (first != null) {
                problems.add(Problem.warning(alias.place(),
                        "the alias \"%s\" leads to %s already".formatted(alias.value(), first.file()),
                        "take it out of one of the two"));
            }
        }
        for (Language language : Language.values()) {
            owners.put(new Place(post.layout(), language, post.slug(language)), post);
        }
        return true;
    }

    private boolean refuse(Placed<Slug> slug, String message) {
        problems.add(Problem.error(slug.place(), message, "give this file another slug"));
        return false;
    }
}
