package org.diglot.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.diglot.post.Stamp;
import org.diglot.source.Mended;
import org.diglot.source.Mender;
import org.diglot.source.PostsFolder;

/// Mends in the files of the posts folder what has one right answer, or shows what it would change.
record Fix(Call call, List<Change> changes) {
    /// A file with slips.
    ///
    /// @param name as in problems
    /// @param bytes what was read
    private record Change(String name, Path file, byte[] bytes, Mended mended) {}

    static Fix of(Call call, Blog blog) {
        PostsFolder folder = blog.folder();
        Mender mender = new Mender(blog.settings());
        try {
            Path root = folder.root().toRealPath();
            // Several links may lead to one file, which is mended once and under its own name.
            SortedMap<Path, Stamp> files = new TreeMap<>();
            folder.list().files().values().forEach(stamp -> files.put(stamp.path(), stamp));
            return new Fix(call, files.values().parallelStream().flatMap(
                    stamp -> change(mender, folder, root.relativize(stamp.path()).toString(), stamp).stream())
                    .toList());
        } catch (IOException e) {
            throw new SetupException("The posts folder \"%s\" cannot be read.".formatted(blog.posts()),
                    "Check its permissions.");
        }
    }

    private static Optional<Change> change(Mender mender, PostsFolder folder, String path, Stamp stamp) {
        return folder.bytes(stamp).flatMap(bytes -> mender.mend(folder.name(), path, bytes)
                .map(mended -> new Change(folder.name() + "/" + path, stamp.path(), bytes, mended)));
    }

    /// Prints what would be changed, as a diff, and changes nothing.
    void preview() {
        changes.forEach(change -> call.out()
                .print(Diff.of(change.name(), change.mended().before(), change.mended().after())));
        call.out().flush();
        call.err().println("to be mended: " + counted(changes));
    }

    /// Writes into the files.
    ///
    /// @return whether every file could be mended that has slips
    boolean mend() {
        List<Change> written = changes.stream().filter(this::write).toList();
        call.err().println("mended: " + counted(written));
        return written.size() == changes.size();
    }

    private boolean write(Change change) {
        try {
            boolean written = new AtomicFile(change.file()).replace(change.bytes(), change.mended().bytes());
            if (!written) {
                call.err().println(change.name() + " has been changed meanwhile and was left as it is");
            }
            return written;
        } catch (IOException e) {
            call.err().println(change.name() + " cannot be written; check its permissions and those of its folder");
            return false;
        }
    }

    private static String counted(List<Change> changes) {
        int slips = changes.stream().mapToInt(change -> change.mended().mended().size()).sum();
        return "%s in %s".formatted(Tally.counted(slips, "slip"), Tally.counted(changes.size(), "file"));
    }
}
