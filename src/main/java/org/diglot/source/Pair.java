package org.diglot.source;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.language.PerLanguage;
import org.diglot.language.Spelling;
import org.diglot.post.Cover;
import org.diglot.post.Label;
import org.diglot.post.Place;
import org.diglot.post.Placed;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Slug;
import org.diglot.post.Translation;

/// One post of several files. Each speaks for its half; what all share is said by the first that says it.
final class Pair {
    private final List<Problem> problems = new ArrayList<>();
    private final Post post;
    private boolean torn;

    /// @param files the one that speaks first first
    Pair(List<Post> files) {
        this.post = files.stream().reduce(this::join).orElseThrow();
    }

    Post post() {
        return post;
    }

    /// Whether some file is left out.
    boolean isTorn() {
        return torn;
    }

    List<Problem> problems() {
        return problems;
    }

    private Post join(Post first, Post second) {
        Optional<Language> twice = second.translations().keySet().stream()
                .filter(first.translations()::containsKey).findFirst();
        if (twice.isPresent()) {
            refuse(twice.get(), first, second);
            return first;
        }
        Map<Language, Translation> translations = new EnumMap<>(first.translations());
        translations.putAll(second.translations());
        Map<Language, String> authors = new EnumMap<>(Language.class);
        authors.putAll(second.author());
        authors.putAll(first.author());
        Post dated = dated(first, second);
        return new Post(first.file(), first.layout(), first.original(), slugs(first, second), first.name(),
                first.id().or(second::id),
                dated.published(), dated.dated(), latest(changed(first, dated), changed(second, dated)), dated.shown(),
                category(first, second), tags(first, second), first.featured(), first.draft(), authors,
                cover(first, second),
                first.order(),
                Stream.concat(first.aliases().stream(), second.aliases().stream()).toList(), translations);
    }

    private void refuse(Language twice, Post first, Post second) {
        torn = true;
        Place begins = first.translation(twice).orElseThrow().begins();
        second.translation(twice).ifPresent(again -> problems.add(Problem.error(again.begins(),
                "a second %s text begins here; the first begins on line %s of %s".formatted(twice.marker(),
                        begins.position().line(), begins.file()),
                "join the two, or rename one of the files")));
    }

    /// The one whose date holds for both.
    private Post dated(Post first, Post second) {
        if (first.dated().isPresent() && second.dated().isPresent()
                && !first.published().toInstant().equals(second.published().toInstant())) {
            differs(second.dated().get(), "date", first.file());
        }
        return first.dated().isPresent() || second.dated().isEmpty() ? first : second;
    }

    /// A file that names no change has changed when its own date says, which may be another than the one that holds.
    private static ZonedDateTime changed(Post file, Post dated) {
        return file.updated().equals(file.published()) ? dated.published() : file.updated();
    }

    private static ZonedDateTime latest(ZonedDateTime one, ZonedDateTime other) {
        return other.isAfter(one) ? other : one;
    }

    private PerLanguage<Placed<Slug>> slugs(Post first, Post second) {
        boolean own = second.slugs().distinct().stream().map(Placed::value).distinct().count() > 1;
        return PerLanguage.of(language -> {
            Placed<Slug> ours = first.slugs().in(language);
            Placed<Slug> theirs = second.slugs().in(language);
            if (theirs.value().equals(second.name()) || theirs.value().equals(ours.value())) {
                return ours;
            }
            if (own && ours.value().equals(first.slug(first.original()))) {
                return theirs;
            }
            differs(theirs.place(), "slug", first.file());
            return ours;
        });
    }

    private Optional<Placed<Label>> category(Post first, Post second) {
        return first.category()
                .map(ours -> second.category().map(theirs -> merged(ours, theirs, "category")).orElse(ours))
                .or(second::category);
    }

    /// Tags that share a name are one; the others are one where they stand at the same place.
    private List<Placed<Label>> tags(Post first, Post second) {
        if (first.tags().isEmpty() || second.tags().isEmpty()) {
            return first.tags().isEmpty() ? second.tags() : first.tags();
        }
        List<Placed<Label>> ours = without(first.tags(), second.tags());
        List<Placed<Label>> theirs = without(second.tags(), first.tags());
        boolean inStep = ours.size() == theirs.size();
        if (!inStep && !theirs.isEmpty()) {
            differs(second.tags().getFirst().place(), "number of tags", first.file());
        }
        return first.tags().stream().map(tag -> {
            int place = inStep ? ours.indexOf(tag) : -1;
            return (place < 0 ? same(tag, second.tags()) : Optional.of(theirs.get(place)))
                    .map(other -> merged(tag, other, "tag")).orElse(tag);
        }).toList();
    }

    /// The words are those of each file.
    private Optional<Cover> cover(Post first, Post second) {
        if (first.cover().isEmpty() || second.cover().isEmpty()) {
            return first.cover().or(second::cover);
        }
        Cover ours = first.cover().get();
        Cover theirs = second.cover().get();
        if (!ours.target().value().equals(theirs.target().value())) {
            differs(theirs.target().place(), "image", first.file());
        }
        Map<Language, String> alternatives = new EnumMap<>(Language.class);
        alternatives.putAll(theirs.alternatives());
        alternatives.putAll(ours.alternatives());
        return Optional.of(new Cover(ours.target(), ours.elsewhere(), alternatives));
    }

    private static Optional<Placed<Label>> same(Placed<Label> label, List<Placed<Label>> others) {
        return others.stream().filter(other -> isSame(label, other)).findFirst();
    }

    private static List<Placed<Label>> without(List<Placed<Label>> labels, List<Placed<Label>> others) {
        return labels.stream().filter(label -> same(label, others).isEmpty()).toList();
    }

    private static boolean isSame(Placed<Label> one, Placed<Label> other) {
        return other.value().names().values().stream().anyMatch(name -> has(one, name));
    }

    private static boolean has(Placed<Label> label, String name) {
        return label.value().names().values().stream().map(Spelling::key).anyMatch(Spelling.key(name)::equals);
    }

    private Placed<Label> merged(Placed<Label> ours, Placed<Label> theirs, String key) {
        Map<Language, String> names = new EnumMap<>(ours.value().names());
        theirs.value().names().forEach((language, name) -> {
            if (has(ours, name)) {
                return;
            }
            if (names.putIfAbsent(language, name) != null) {
                differs(theirs.place(), key, ours.place().file());
            }
        });
        return new Placed<>(new Label(ours.value().original(), names), ours.place());
    }

    private void differs(Place place, String key, String file) {
        problems.add(Problem.warning(place, "%s differs from that of %s, which holds for both".formatted(key, file),
                "write the same in both, or leave it out here"));
    }
}
