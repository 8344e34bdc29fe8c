package org.diglot.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.diglot.post.Place;
import org.diglot.post.Position;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Succession;

/// Files that are one post: `tea.en.md` beside `tea.fa.md`, either of them beside `tea.md`, or one path below folders of
/// two languages. Immutable.
///
/// @param files one post for each, in the order of paths
/// @param posts in the order of paths, those of pairs joined under their first file
/// @param problems of the comparison
public record Pairs(List<Post> files, List<Post> posts, List<Problem> problems) {
    public static final Pairs NONE = new Pairs(List.of(), List.of(), List.of());

    /// Joins what belongs together. Files that cannot be one post leave it as it is here.
    ///
    /// @param next one post for each file, in the order of paths
    public Pairs next(List<Post> next) {
        return Succession.of(files, next, this::isAlone).filter(_ -> problems.isEmpty())
                .map(succession -> new Pairs(next, succession.of(posts), problems))
                .orElseGet(() -> joined(next));
    }

    /// Whether a file is a post by itself, and still is as another one.
    @SuppressWarnings("ReferenceEquality") // What was joined is another post.
    private boolean isAlone(Post before, Post after) {
        int place = Collections.binarySearch(posts, before, Comparator.comparing(Post::file));
        return before.file().equals(after.file()) && before.draft() == after.draft() && !name(after).mayBeHalf()
                && place >= 0 && posts.get(place) == before;
    }

    private Pairs joined(List<Post> next) {
        Map<String, Post> before = posts.stream().collect(Collectors.toMap(Post::file, Function.identity()));
        Map<String, List<Post>> twins = new LinkedHashMap<>();
        for (Post file : next) {
            List<Post> group = twins.computeIfAbsent(name(file).twin(), _ -> new ArrayList<>());
            if (name(file).mayBeHalf() || group.stream().allMatch(other -> name(other).mayBeHalf())) {
                // The file without a language speaks first, wherever it stands among the others.
                group.add(name(file).mayBeHalf() ? group.size() : 0, file);
            } else {
                twins.put(file.file(), new ArrayList<>(List.of(file)));
            }
        }
        List<Post> joined = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        for (List<Post> group : twins.values()) {
            Pair pair = new Pair(seen(group));
            found.addAll(pair.problems());
            Post post = pair.isTorn() ? before.getOrDefault(pair.post().file(), pair.post()) : pair.post();
            if (name(post).mayBeHalf() && !post.isPage() && post.dated().isEmpty()) {
                found.add(Problem.error(new Place(post.file(), Position.START), Timing.NO_DATE, Timing.ADD_DATE));
            } else {
                joined.add(post);
            }
        }
        joined.sort(Comparator.comparing(Post::file));
        return new Pairs(next, List.copyOf(joined), found.stream().distinct().toList());
    }

    /// A half that is a draft waits by itself, unless nothing else is there yet.
    private static List<Post> seen(List<Post> group) {
        List<Post> ready = group.stream().filter(post -> !post.draft()).toList();
        return ready.isEmpty() ? group : ready;
    }

    private static FileName name(Post post) {
        return FileName.of(post.file().substring(post.file().indexOf('/') + 1));
    }
}
