package org.diglot.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.diglot.post.Position;
import org.diglot.post.Problem;
import org.diglot.post.Stamp;

/// What was last seen of every image of the posts folder. Of the new and the changed the beginning is read, and as much
/// more as it takes to see that nothing is missing. Used by one thread.
public final class Album {
    static final int BYTES = 25 * 1024 * 1024;
    static final long PIXELS = 50_000_000;
    /// How much of a file is read at first, and then, if that does not tell.
    private static final List<Integer> LOOKS = List.of(16 * 1024, 256 * 1024, BYTES);

    /// @param settled whether another change is sure to give the file another stamp
    private record Entry(Stamp stamp, boolean settled, Optional<Image> image, Optional<Problem> problem) {}

    private record Fresh(String path, Entry entry) {}

    private final String folder;
    private final SortedMap<String, Entry> entries;
    private List<Problem> unlisted;
    private Set<String> others;
    private Gallery gallery;

    /// @param folder the name of the posts folder, with which the file of every problem begins
    public Album(String folder) {
        this.folder = folder;
        this.entries = new TreeMap<>();
        this.unlisted = List.of();
        this.others = Set.of();
        this.gallery = Gallery.EMPTY;
    }

    /// A copy that goes its own way.
    public Album(Album other) {
        this.folder = other.folder;
        this.entries = new TreeMap<>(other.entries);
        this.unlisted = other.unlisted;
        this.others = other.others;
        this.gallery = other.gallery;
    }

    /// Looks at what is new or has changed.
    ///
    /// @param images by their path below the posts folder
    /// @param isUnread whether it is unknown what stands at a path; what was there stays
    /// @return whether the gallery is another now
    public boolean refresh(SortedMap<String, Stamp> images, Predicate<String> isUnread) {
        Instant now = Instant.now();
        List<Fresh> fresh = images.entrySet().stream()
                .filter(file -> needsLook(file.getKey(), file.getValue())).toList().parallelStream()
                .flatMap(file -> look(file.getKey(), file.getValue(), now)
                        .map(entry -> new Fresh(file.getKey(), entry)).stream())
                .toList();
        boolean changed = entries.keySet().removeIf(path -> !images.containsKey(path) && !isUnread.test(path));
        for (Fresh file : fresh) {
            Entry known = entries.put(file.path(), file.entry());
            changed |= known == null || !known.image().equals(file.entry().image())
                    || !known.problem().equals(file.entry().problem());
        }
        if (changed) {
            hang();
        }
        return changed;
    }

    /// Remembers what else is in the posts folder, so that whoever takes it for an image is told what it is.
    ///
    /// @param others paths below the posts folder, of posts too
    /// @param problems of what could not be listed
    /// @return whether the gallery is another now
    public boolean put(Set<String> others, List<Problem> problems) {
        boolean changed = !others.equals(this.others) || !problems.equals(unlisted);
        this.others = others;
        unlisted = problems;
        if (changed) {
            hang();
        }
        return changed;
    }

    private void hang() {
        gallery = new Gallery(entries.values().stream().flatMap(entry -> entry.image().stream()).toList(),
                entries.values().stream().flatMap(entry -> entry.problem().stream()).toList(), unlisted, others);
    }

    public Gallery gallery() {
        return gallery;
    }

    /// Whether another change of any of these images is sure to give it another stamp than the one it was looked at with.
    public boolean isSettled(Set<String> paths) {
        return paths.stream().allMatch(path -> {
            Entry known = entries.get(path);
            return known != null && known.settled();
        });
    }

    private boolean needsLook(String path, Stamp stamp) {
        Entry known = entries.get(path);
        return known == null || !known.settled() || !known.stamp().equals(stamp);
    }

    /// Empty for a file that is gone.
    private Optional<Entry> look(String path, Stamp stamp, Instant now) {
        boolean isSettled = stamp.isSettled(now);
        try (SeekableByteChannel channel = Files.newByteChannel(stamp.path())) {
            return Optional.of(look(path, stamp, isSettled, new OpenFile(channel)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            // Whoever mends permissions changes no stamp.
            return Optional.of(refused(path, stamp, false, Flaw.UNREADABLE));
        }
    }

    private Entry look(String path, Stamp stamp, boolean settled, OpenFile file) {
        if (file.length() > BYTES) {
            return refused(path, stamp, settled,
                    String.format(Locale.ROOT, "the image is too large, %.1f MB", file.length() / 1048576.0),
                    "make it smaller; an image has at most %d MB".formatted(BYTES >> 20));
        }
        Octets beginning = file.part(0, LOOKS.getFirst());
        Optional<Anatomy> anatomy = Anatomy.of(beginning);
        if (anatomy.isEmpty()) {
            return refused(path, stamp, settled, Flaw.NO_IMAGE);
        }
        Optional<Header> read = header(file);
        if (read.isEmpty()) {
            return refused(path, stamp, settled, SvgAnatomy.mayBe(beginning) ? Flaw.NO_IMAGE : Flaw.DAMAGED);
        }
        Header header = read.get();
        if (header.pixels() > PIXELS) {
            return refused(path, stamp, settled,
                    String.format(Locale.ROOT, "the image is too large, %d × %d pixels", header.width(),
                            header.height()),
                    "make it smaller; an image has at most %d million pixels".formatted(PIXELS / 1_000_000));
        }
        return flaw(anatomy.get(), file).map(flaw -> refused(path, stamp, settled, flaw)).orElseGet(
                () -> new Entry(stamp, settled, Optional.of(new Recipe(header).image(path, stamp)), Optional.empty()));
    }

    /// Reads as little as it takes; empty if it is damaged, or no image.
    private static Optional<Header> header(OpenFile file) {
        for (int look : LOOKS) {
            try {
                return Anatomy.header(file.part(0, look));
            } catch (EOFException unfinished) {
                if (file.length() < look) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Flaw> flaw(Anatomy anatomy, OpenFile file) {
        try {
            return anatomy.flaw(file);
        } catch (IOException damaged) {
            return Optional.of(Flaw.DAMAGED);
        }
    }

    private Entry refused(String path, Stamp stamp, boolean settled, Flaw flaw) {
        return refused(path, stamp, settled, flaw.message(), flaw.hint());
    }

    private Entry refused(String path, Stamp stamp, boolean settled, String message, String hint) {
        return new Entry(stamp, settled, Optional.empty(),
                Optional.of(Problem.warning(folder + "/" + path, Position.START, message, hint)));
    }
}
