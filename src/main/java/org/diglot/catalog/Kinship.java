package org.diglot.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.post.Term;

/// Which posts of a shelf are about the same as another one: those that share terms with it, rare terms before common ones.
final class Kinship {
    private final Language language;
    private final Terms terms;
    private final List<Post> posts;
    private final Map<Term, int[]> places;

    /// @param posts newest first
    /// @param places of the posts that have a term, in their order
    Kinship(Language language, Terms terms, List<Post> posts, Map<Term, int[]> places) {
        this.language = language;
        this.terms = terms;
        this.posts = posts;
        this.places = places;
    }

    /// Those written in the shelf's language first; of those, the nearest first.
    List<Post> of(Post post, int most) {
        double[] scores = new double[posts.size()];
        terms.of(post).forEach(term -> add(weight(term), places.getOrDefault(term, new int[0]), scores));
        NavigableSet<Integer> best = new TreeSet<>(order(scores));
        for (int place = 0; place < scores.length; place++) {
            if (scores[place] > 0 && !posts.get(place).file().equals(post.file())) {
                best.add(place);
                if (best.size() > most) {
                    best.pollLast();
                }
            }
        }
        return best.stream().map(posts::get).toList();
    }

    /// Scores are added up in the order of the post's terms, so that equal ones are equal on every run.
    private Comparator<Integer> order(double[] scores) {
        return Comparator.comparing((Integer place) -> !isWritten(place)).thenComparingDouble(place -> -scores[place])
                .thenComparing(place -> posts.get(place).published().toInstant(), Comparator.reverseOrder())
                .thenComparing(place -> posts.get(place).slug(language).text());
    }

    private boolean isWritten(int place) {
        return posts.get(place).translation(language).isPresent();
    }

    /// What sharing a term is worth. One that all posts have says nothing, or nearly.
    private double weight(Term term) {
        return Math.log1p((double) posts.size() / places.getOrDefault(term, new int[1]).length);
    }

    private static void add(double weight, int[] having, double[] scores) {
        for (int place : having) {
            scores[place] += weight;
        }
    }
}
