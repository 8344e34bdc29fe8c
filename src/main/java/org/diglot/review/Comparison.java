package org.diglot.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.diglot.post.Inventory.Item;
import org.diglot.post.Inventory.Kind;
import org.diglot.post.Inventory.Passage;

/// What one half lacks of what the other has: looked for passage by passage, and what can be told by its key anywhere
/// in the half, because a translator may move a link to another paragraph.
///
/// @param pairs with the passages of `there` on the left
/// @param ratio letters that are usual here for each letter there
record Comparison(Half there, Half here, List<Pair> pairs, double ratio) {
    /// The gaps of both halves.
    static List<Gap> gaps(Half original, Half translation) {
        List<Pair> pairs = Pair.of(original, translation);
        double ratio = Length.typical(pairs);
        Comparison one = new Comparison(original, translation, pairs, ratio);
        Comparison other = new Comparison(translation, original, pairs.stream().map(Pair::turned).toList(),
                1 / ratio);
        return Stream.of(one.lacks(), one.levels(), other.lacks()).flatMap(List::stream).toList();
    }

    private List<Gap> lacks() {
        Map<Kind, Set<String>> known = keys(here);
        Map<Kind, Set<String>> origins = keys(there);
        List<Gap> gaps = new ArrayList<>();
        int line = 1;
        for (int i = 0; i < pairs.size(); i++) {
            Optional<Passage> left = pairs.get(i).left();
            Optional<Passage> right = pairs.get(i).right();
            line = right.map(Passage::line).orElse(line);
            if (left.isPresent() && right.isPresent()) {
                gaps.addAll(things(left.get(), right.get(), known, origins));
                length(left.get(), right.get()).ifPresent(gaps::add);
            } else if (left.isPresent()) {
                int within = within(left.get(), i + 1);
                gaps.add(section(left.get(), line, within));
                i += within;
            }
        }
        return gaps;
    }

    /// How many of the pairs from here on are sections of one that is missing, and missing too.
    private int within(Passage section, int from) {
        return (int) pairs.stream().skip(from).takeWhile(pair -> pair.right().isEmpty()
                && pair.left().filter(part -> part.level() > section.level()).isPresent()).count();
    }

    private Gap section(Passage section, int line, int within) {
        return gap(Gap.Kind.SECTION, line, section.line(), "%s lacks the section \"%s\" of %s%s".formatted(
                here.name(), section.heading(), place(section.line()), switch (within) {
                    case 0 -> "";
                    case 1 -> " and the one within it";
                    default -> " and the %s within it".formatted(within);
                }));
    }

    private List<Gap> things(Passage left, Passage right, Map<Kind, Set<String>> known,
            Map<Kind, Set<String>> origins) {
        List<Gap> gaps = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Item> expected = items(left, kind);
            List<Item> unmatched = unmatched(expected, known, kind);
            int unknown = unmatched(items(right, kind), origins, kind).size();
            int missing = unmatched.size() - unknown;
            if (missing > 0) {
                int line = unmatched.getFirst().line();
                String number = missing == expected.size() || missing == 1 && unknown == 0
                        ? "the " + (missing == 1 ? name(kind, 1) : missing + " " + name(kind, missing))
                        : "%s of the %s %s".formatted(missing, expected.size(), name(kind, expected.size()));
                gaps.add(gap(Gap.Kind.valueOf(kind.name()), right.line(), line,
                        "%s lacks %s of %s".formatted(here.name(), number, place(line))));
            }
        }
        return gaps;
    }

    private Optional<Gap> length(Passage left, Passage right) {
        double expected = left.letters() * ratio;
        return Length.isShort(right, expected)
                ? Optional.of(gap(Gap.Kind.LENGTH, right.line(), left.line(),
                        "%s is short here: %s letters, where the %s of %s would make about %s".formatted(
                                here.name(), right.letters(), left.letters(), place(left.line()),
                                Math.round(expected / 10) * 10)))
                : Optional.empty();
    }

    private List<Gap> levels() {
        return pairs.stream().flatMap(pair -> pair.left().stream()
                .flatMap(left -> pair.right().filter(right -> right.level() != left.level()).stream()
                        .map(right -> gap(Gap.Kind.LEVEL, right.line(), left.line(),
                                "%s has a heading of level %s for that of level %s of %s".formatted(
                                        here.name(), right.level(), left.level(), place(left.line()))))))
                .toList();
    }

    private String place(int line) {
        return "%s line %s".formatted(here.file().equals(there.file()) ? there.name() : there.file(), line);
    }

    private Gap gap(Gap.Kind kind, int line, int otherLine, String message) {
        return new Gap(kind, here.language(), here.file(), line, there.language(), there.file(), otherLine, message);
    }

    private static List<Item> items(Passage passage, Kind kind) {
        return passage.items().stream().filter(item -> item.kind() == kind).toList();
    }

    private static List<Item> unmatched(List<Item> items, Map<Kind, Set<String>> known, Kind kind) {
        Set<String> keys = known.getOrDefault(kind, Set.of());
        return items.stream().filter(item -> !keys.contains(item.key())).toList();
    }

    private static Map<Kind, Set<String>> keys(Half half) {
        Map<Kind, Set<String>> keys = new EnumMap<>(Kind.class);
        half.passages().stream().flatMap(passage -> passage.items().stream()).filter(item -> !item.key().isEmpty())
                .forEach(item -> keys.computeIfAbsent(item.kind(), _ -> new HashSet<>()).add(item.key()));
        return keys;
    }

    private static String name(Kind kind, int number) {
        String name = switch (kind) {
            case CODE_BLOCK -> "code block";
            case IMAGE -> "image";
            case LINK -> "link";
            case LIST_ITEM -> "list item";
            case TABLE_ROW -> "table row";
        };
        return number == 1 ? name : name + "s";
    }
}
