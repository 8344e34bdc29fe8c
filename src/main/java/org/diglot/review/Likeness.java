package org.diglot.review;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.diglot.language.Digits;
import org.diglot.post.Inventory.Item;
import org.diglot.post.Inventory.Kind;
import org.diglot.post.Inventory.Passage;

/// How much a passage of one half looks like one of the other. What survives translation counts: the level, names and
/// numbers in the heading, the sections within, code, addresses, how many there are of each thing, and the length.
final class Likeness {
    private static final double SAME_LEVEL = 3;
    private static final double PER_LEVEL = -1.5;
    private static final double ALWAYS = 1e6;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private final List<Trait> left;
    private final List<Trait> right;
    private final double ratio;

    /// What there is to compare in one passage.
    ///
    /// @param parts sections within
    private record Trait(int level, int parts, Set<String> words, Set<String> keys, Map<Kind, Integer> counts,
            int letters) {}

    Likeness(Half left, Half right) {
        this.left = traits(left.passages());
        this.right = traits(right.passages());
        this.ratio = Length.ratio(left.letters(), right.letters());
    }

    /// Of two passages by their place. What is below zero is better left apart.
    double of(int i, int j) {
        Trait a = left.get(i);
        Trait b = right.get(j);
        if (a.level() == 0 || b.level() == 0) {
            return a.level() == b.level() ? ALWAYS : -ALWAYS;
        }
        double level = a.level() == b.level() ? SAME_LEVEL : PER_LEVEL * Math.abs(a.level() - b.level());
        return level + 2 * shared(a.words(), b.words()) + 2 * shared(a.keys(), b.keys()) + counts(a, b)
                + near(a.parts(), b.parts()) + near(a.letters() * ratio, b.letters());
    }

    private static List<Trait> traits(List<Passage> passages) {
        return IntStream.range(0, passages.size()).mapToObj(i -> {
            long parts = passages.stream().skip(i + 1L)
                    .takeWhile(part -> part.level() > passages.get(i).level()).count();
            return trait(passages.get(i), (int) parts);
        }).toList();
    }

    private static Trait trait(Passage passage, int parts) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        Set<String> keys = new HashSet<>();
        for (Item item : passage.items()) {
            counts.merge(item.kind(), 1, Integer::sum);
            if (!item.key().isEmpty()) {
                keys.add(item.key());
            }
        }
        Set<String> words = WORD.matcher(Digits.latin(passage.heading()).toLowerCase(Locale.ROOT)).results()
                .map(MatchResult::group).collect(Collectors.toSet());
        return new Trait(passage.level(), parts, words, keys, counts, passage.letters());
    }

    private static double shared(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return shared == 0 ? 0 : (double) shared / Math.min(a.size(), b.size());
    }

    private static double counts(Trait a, Trait b) {
        double sum = 0;
        for (Kind kind : Kind.values()) {
            sum += near(a.counts().getOrDefault(kind, 0), b.counts().getOrDefault(kind, 0));
        }
        return sum / Kind.values().length;
    }

    /// 1 for equal numbers, towards 0 the further they are apart.
    private static double near(double a, double b) {
        return (Math.min(a, b) + 1) / (Math.max(a, b) + 1);
    }
}
