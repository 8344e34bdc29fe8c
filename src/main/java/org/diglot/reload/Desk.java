package org.diglot.reload;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Stamp;
import org.diglot.site.Manuscript;
import org.diglot.site.Preview;
import org.diglot.site.Quote;
import org.diglot.site.Remark;
import org.diglot.site.State;
import org.diglot.source.PostsFolder;

/// Lays out for authors what they see of their files besides the blog. Used by one thread.
final class Desk {
    private record Source(Stamp stamp, List<String> lines) {}

    private final PostsFolder folder;
    /// The files that have problems, so that only what changed is read again to be quoted.
    private Map<String, Source> sources = Map.of();

    Desk(PostsFolder folder) {
        this.folder = folder;
    }

    /// @param posts that are shown
    /// @param problems sorted
    /// @param stamps by path below the folder
    Preview preview(List<Post> posts, List<Problem> problems, Map<String, Stamp> stamps, Instant now) {
        Map<String, Source> quoted = new HashMap<>();
        SortedMap<String, List<Remark>> remarks = new TreeMap<>();
        Map<String, Post> byFile = new HashMap<>();
        posts.forEach(post -> post.files().forEach(file -> byFile.put(file, post)));
        posts.forEach(post -> remarks.put(post.file(), new ArrayList<>()));
        for (Problem problem : problems) {
            Post post = byFile.get(problem.file());
            Optional<Quote> quote = source(problem.file(), stamps, quoted).flatMap(lines -> quote(lines, problem));
            remarks.computeIfAbsent(post == null ? problem.file() : post.file(), _ -> new ArrayList<>())
                    .add(new Remark(problem, quote));
        }
        sources = quoted;
        SortedMap<String, Manuscript> manuscripts = new TreeMap<>();
        remarks.forEach((file, found) -> {
            Optional<Post> post = Optional.ofNullable(byFile.get(file));
            manuscripts.put(file,
                    new Manuscript(file, post, post.map(shown -> State.of(shown, now)), List.copyOf(found)));
        });
        return new Preview(now, manuscripts);
    }

    private Optional<List<String>> source(String file, Map<String, Stamp> stamps, Map<String, Source> quoted) {
        String path = file.substring(Math.min(file.length(), folder.name().length() + 1));
        Stamp stamp = stamps.get(path);
        if (stamp == null) {
            return Optional.empty();
        }
        Source known = quoted.getOrDefault(path, sources.get(path));
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Source(stamp, folder.lines(stamp));
        }
        quoted.put(path, known);
        return Optional.of(known.lines());
    }

    private static Optional<Quote> quote(List<String> lines, Problem problem) {
        int line = problem.position().line();
        return line <= lines.size()
                ? Optional.of(Quote.of(lines.get(line - 1), problem.position().column()))
                : Optional.empty();
    }
}
