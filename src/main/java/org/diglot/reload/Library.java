package org.diglot.reload;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.diglot.post.Post;
import org.diglot.post.Precedence;
import org.diglot.post.Problem;
import org.diglot.post.Stamp;
import org.diglot.source.Listing;
import org.diglot.source.Pairs;
import org.diglot.source.PostsFolder;
import org.diglot.source.Reading;

/// What was last read of every file, and of a file that broke since, the post it was before. Used by one thread.
final class Library {
    /// @param settled whether another change is sure to give the file another stamp
    private record Entry(Stamp stamp, boolean settled, Reading reading, Optional<Post> good) {}

    private record Fresh(String path, Stamp stamp, Optional<Reading> reading) {}

    private final PostsFolder folder;
    private final SortedMap<String, Entry> entries;
    private final Deque<String> unfinished;
    private List<Problem> listingProblems;
    private Pairs pairs;
    private Schedule schedule;

    Library(PostsFolder folder) {
        this.folder = folder;
        this.entries = new TreeMap<>();
        this.unfinished = new ArrayDeque<>();
        this.listingProblems = List.of();
        this.pairs = Pairs.NONE;
        this.schedule = Schedule.NONE;
    }

    Library(Library other) {
        this.folder = other.folder;
        this.entries = new TreeMap<>(other.entries);
        this.unfinished = new ArrayDeque<>(other.unfinished);
        this.listingProblems = other.listingProblems;
        this.pairs = other.pairs;
        this.schedule = other.schedule;
    }

    /// Reads all without a look at the texts: [#finish] has one.
    void begin(Listing listing) {
        refresh(listing, folder::begin);
        unfinished.addAll(entries.keySet());
    }

    /// Looks at the texts that nobody has looked at yet.
    ///
    /// @param time after which to stop
    void finish(Duration time) {
        long begin = System.nanoTime();
        while (!unfinished.isEmpty() && System.nanoTime() - begin < time.toNanos()) {
            Precedence.giveWay();
            String path = unfinished.removeFirst();
            Entry known = entries.get(path);
            if (known != null && known.reading() instanceof Reading.Begun begun) {
                Reading reading = folder.finish(begun);
                entries.put(path, new Entry(known.stamp(), known.settled(), reading,
                        known.good().filter(_ -> reading instanceof Reading.Accepted)));
            }
        }
        if (unfinished.isEmpty()) {
            pair();
        }
    }

    /// Whether somebody has looked at all texts, so that all that is wrong is known.
    boolean isFinished() {
        return unfinished.isEmpty();
    }

    /// Reads what is new or has changed.
    ///
    /// @return whether anything did
    boolean refresh(Listing listing) {
        return refresh(listing, this::read);
    }

    private Optional<Reading> read(String path, Stamp stamp) {
        Entry known = entries.get(path);
        Optional<Post> before = known == null ? Optional.empty() : known.good();
        return folder.begin(path, stamp).map(reading -> {
            if (!(reading instanceof Reading.Begun begun)) {
                return folder.finish(reading);
            }
            Reading.Begun next = before.map(begun::after).orElse(begun);
            next.post().translations().values().parallelStream().forEach(text -> text.body().composed());
            return folder.finish(next);
        });
    }

    private boolean refresh(Listing listing, BiFunction<String, Stamp, Optional<Reading>> reader) {
        Instant now = Instant.now();
        List<Fresh> fresh = listing.files().entrySet().stream()
                .filter(file -> needsReading(file.getKey(), file.getValue())).toList().parallelStream()
                .map(file -> new Fresh(file.getKey(), file.getValue(), reader.apply(file.getKey(), file.getValue())))
                .toList();
        boolean changed = !listing.problems().equals(listingProblems);
        listingProblems = listing.problems();
        changed |= entries.keySet().removeIf(path -> !listing.files().containsKey(path) && !listing.isUnread(path));
        for (Fresh file : fresh) {
            if (file.reading().isPresent()) {
                changed |= put(file.path(), file.stamp(), file.reading().get(), now);
            }
        }
        if (changed) {
            pair();
        }
        return changed;
    }

    private void pair() {
        pairs = pairs.next(entries.values().stream().flatMap(entry -> entry.good().stream()).toList());
    }

    private boolean needsReading(String path, Stamp stamp) {
        Entry known = entries.get(path);
        return known == null || !known.settled() || !known.stamp().equals(stamp);
    }

    /// Whether another change of any of these files is sure to give it another stamp than the one it was read with.
    boolean isSettled(Set<String> paths) {
        return paths.stream().allMatch(path -> {
            Entry known = entries.get(path);
            return known != null && known.settled();
        });
    }

    private boolean put(String path, Stamp stamp, Reading reading, Instant now) {
        Entry known = entries.get(path);
        boolean settled = !(reading instanceof Reading.Unreadable)
                && stamp.isSettled(now);
        if (known != null && known.reading().equals(reading)) {
            entries.put(path, new Entry(stamp, settled, known.reading(), known.good()));
            return false;
        }
        Optional<Post> before = known == null ? Optional.empty() : known.good();
        Optional<Post> good = switch (reading) {
            case Reading.Accepted(Post post, List<Problem> _) -> Optional.of(post);
            case Reading.Begun(Post post, List<Problem> _, var _) -> Optional.of(post);
            case Reading.Rejected _,Reading.Unreadable _ -> before;
            // A save caught half way takes nothing away; a text without front matter was meant to be no post any more.
            case Reading.Ignored(List<Problem> _, boolean cutShort) -> cutShort ? before : Optional.empty();
        };
        entries.put(path, new Entry(stamp, settled, reading, good));
        return true;
    }

    /// All posts, those that nobody may see yet among them, in the order of paths. Of a file that is broken now, the last
    /// that was not.
    List<Post> posts() {
        return pairs.posts();
    }

    /// Which of them are published.
    Schedule schedule(Instant now) {
        schedule = schedule.next(posts(), now);
        return schedule;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(listingProblems);
        entries.values().forEach(entry -> problems.addAll(entry.reading().problems()));
        problems.addAll(pairs.problems());
        return problems;
    }

    Map<String, Stamp> stamps() {
        SortedMap<String, Stamp> stamps = new TreeMap<>();
        entries.forEach((path, entry) -> stamps.put(path, entry.stamp()));
        return stamps;
    }
}
