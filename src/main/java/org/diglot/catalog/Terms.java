package org.diglot.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

import org.diglot.language.Language;
import org.diglot.language.Spelling;
import org.diglot.post.Label;
import org.diglot.post.Placed;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Slug;
import org.diglot.post.Taxonomy;
import org.diglot.post.Term;

/// The categories and tags of all posts.
public final class Terms {
    /// The labels of one post: all that its terms follow from.
    private record Labels(String file, Optional<Placed<Label>> category, List<Placed<Label>> tags) {
        static Labels of(Post post) {
            return new Labels(post.file(), post.category(), post.tags());
        }
    }

    private final List<Labels> labels;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Term>> byFile = new HashMap<>();
    private final SequencedSet<Term> all = new LinkedHashSet<>();

    /// @param posts in the order of paths
    Terms(List<Post> posts) {
        this.labels = posts.stream().map(Labels::of).toList();
        for (Taxonomy taxonomy : Taxonomy.values()) {
            TermIndex index = new TermIndex(taxonomy, posts, problems);
            for (Post post : posts) {
                List<Term> terms = index.terms(post);
                byFile.computeIfAbsent(post.file(), _ -> new ArrayList<>()).addAll(terms);
                all.addAll(terms);
            }
        }
    }

    /// The terms of other posts: these, if their labels are the same.
    Terms next(List<Post> posts) {
        return posts.stream().map(Labels::of).toList().equals(labels) ? this : new Terms(posts);
    }

    /// What comparing the labels brought to light.
    List<Problem> problems() {
        return problems;
    }

    /// The category, then the tags, as the author ordered them.
    public List<Term> of(Post post) {
        return List.copyOf(byFile.getOrDefault(post.file(), List.of()));
    }

    /// The term of this slug in the language, else in any other.
    public Optional<Term> bySlug(Taxonomy taxonomy, Language language, Slug slug) {
        return of(taxonomy).stream().filter(term -> term.slug(language).equals(slug)).findFirst()
                .or(() -> of(taxonomy).stream().filter(term -> term.slugs().distinct().contains(slug)).findFirst());
    }

    /// The term of this name, however spelled, in any language.
    public Optional<Term> byName(Taxonomy taxonomy, String name) {
        String key = Spelling.key(name);
        return of(taxonomy).stream()
                .filter(term -> term.names().distinct().stream().map(Spelling::key).anyMatch(key::equals))
                .findFirst();
    }

    private List<Term> of(Taxonomy taxonomy) {
        return all.stream().filter(term -> term.taxonomy() == taxonomy).toList();
    }
}
