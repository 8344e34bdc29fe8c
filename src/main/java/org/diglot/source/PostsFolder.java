package org.diglot.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.diglot.post.Position;
import org.diglot.post.Problem;
import org.diglot.post.Stamp;

/// The folder of posts. Only ever read.
public final class PostsFolder {
    static final int BYTES = 2 * 1024 * 1024;
    private final Path root;
    private final String name;
    private final PostReader reader;
    private final Progress progress;

    public PostsFolder(Path root, PostReader reader) {
        this(root, reader, Progress.UNSEEN);
    }

    /// @param progress is told of each listing of the whole folder, and of each file
    public PostsFolder(Path root, PostReader reader, Progress progress) {
        this.root = root;
        this.reader = reader;
        this.progress = progress;
        Path last = root.toAbsolutePath().normalize().getFileName();
        this.name = last == null ? "" : last.toString();
    }

    public Path root() {
        return root;
    }

    /// The folder's own name, with which the file of every problem begins.
    public String name() {
        return name;
    }

    /// What stands in the folder now.
    ///
    /// @throws IOException if the folder itself is not there or cannot be listed
    public Listing list() throws IOException {
        Listing listing = FolderWalk.list(root, name);
        progress.listed(listing.files().size());
        return listing;
    }

    /// The same by another look at some files alone, where it is known what stood there before.
    ///
    /// @param touched all in which something happened since
    public Listing list(Listing before, Set<Path> touched) throws IOException {
        Optional<Listing> listing = FolderWalk.list(root, name, before, touched);
        return listing.isPresent() ? listing.get() : list();
    }

    /// Reads one file of a listing; empty if it is gone since.
    public Optional<Reading> read(String path, Stamp stamp) {
        return begin(path, stamp).map(this::finish);
    }

    /// Finishes what was begun.
    public Reading finish(Reading reading) {
        progress.read();
        return reading instanceof Reading.Begun begun ? begun.finished() : reading;
    }

    /// Reads one file of a listing without a look at the texts of a post; empty if it is gone since.
    public Optional<Reading> begin(String path, Stamp stamp) {
        String file = name + "/" + path;
        if (stamp.size() > BYTES) {
            return Optional.of(tooLarge(file, stamp.size()));
        }
        try (InputStream in = Files.newInputStream(stamp.path())) {
            // One byte more than allowed tells a file that has grown since it was listed.
            byte[] bytes = in.readNBytes(BYTES + 1);
            return Optional.of(bytes.length > BYTES ? tooLarge(file, bytes.length) : reader.begin(name, path, bytes));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Reading.Unreadable(
                    List.of(Problem.error(file, Position.START, "the file cannot be read", "check its permissions"))));
        }
    }

    /// What a listed file holds now; empty where it cannot be read, or is too large to be a post.
    public Optional<byte[]> bytes(Stamp stamp) {
        try (InputStream in = Files.newInputStream(stamp.path())) {
            return Optional.of(in.readNBytes(BYTES + 1)).filter(bytes -> bytes.length <= BYTES);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The lines of a listed file as they are now, to be quoted; none where it cannot be read as text.
    public List<String> lines(Stamp stamp) {
        try (InputStream in = Files.newInputStream(stamp.path())) {
            return SourceText.of(in.readNBytes(BYTES), new Findings("")).map(text -> text.lines().toList())
                    .orElse(List.of());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Reading tooLarge(String file, long size) {
        return new Reading.Rejected(List.of(Problem.error(file, Position.START,
                String.format(Locale.ROOT, "the file has %.1f MB; a post has at most %d MB", size / 1048576.0,
                        BYTES >> 20),
                "split it, or move what is not text elsewhere")));
    }
}
