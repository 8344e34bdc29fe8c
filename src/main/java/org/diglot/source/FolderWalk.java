package org.diglot.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import org.diglot.post.Position;
import org.diglot.post.Problem;
import org.diglot.post.Stamp;

/// Lists the posts, the images and the names of all else below a folder. A link to a file counts if it leads to a file within the folder; links to
/// folders are not followed, so that no post is found twice and no walk runs in a circle.
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final List<String> POSTS = List.of(".md", ".markdown", ".mdx");
    private static final List<String> IMAGES = List.of(".png", ".jpg", ".jpeg", ".jfif", ".apng", ".gif", ".webp",
            ".avif", ".svg", ".bmp");

    private final Path root;
    private final String folder;
    private final SortedMap<String, Stamp> files = new TreeMap<>();
    private final SortedMap<String, Stamp> images = new TreeMap<>();
    private final SortedSet<String> others = new TreeSet<>();
    private final List<String> unread = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FolderWalk(Path root, String folder) {
        this.root = root;
        this.folder = folder;
    }

    static Listing list(Path folder, String name) throws IOException {
        FolderWalk walk = new FolderWalk(folder.toRealPath(), name);
        Files.walkFileTree(walk.root, walk);
        return walk.listing();
    }

    /// A listing brought up to date by a look at some files. Empty where that does not tell what else may have changed.
    static Optional<Listing> list(Path folder, String name, Listing before, Set<Path> touched) throws IOException {
        FolderWalk walk = new FolderWalk(folder.toRealPath(), name);
        walk.files.putAll(before.files());
        walk.images.putAll(before.images());
        walk.others.addAll(before.others());
        return before.problems().isEmpty() && before.unread().isEmpty() && touched.stream().allMatch(walk::lookAgain)
                ? Optional.of(walk.listing())
                : Optional.empty();
    }

    /// Looks at one file again.
    ///
    /// @return whether that tells all that happened there
    private boolean lookAgain(Path file) {
        if (!file.startsWith(root) || file.equals(root)) {
            return false;
        }
        for (Path part : root.relativize(file)) {
            if (isHidden(part)) {
                return true;
            }
        }
        String path = relative(file);
        boolean known = files.containsKey(path) || images.containsKey(path) || others.contains(path);
        files.remove(path);
        images.remove(path);
        others.remove(path);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            // Events may tell of a file by another name: that of a folder before it was renamed, or in other letters.
            if (!attributes.isRegularFile() || !file.toRealPath().equals(file) || hasBelow(path)) {
                return false;
            }
            visitFile(file, attributes);
            return true;
        } catch (NoSuchFileException gone) {
            // What nobody knew may have been a folder. Most often it was a file that came and went.
            return known;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether a folder of this path was listed.
    private boolean hasBelow(String path) {
        String below = path + "/";
        String beyond = path + "0";
        return !files.subMap(below, beyond).isEmpty() || !images.subMap(below, beyond).isEmpty()
                || !others.subSet(below, beyond).isEmpty();
    }

    private Listing listing() {
        return new Listing(Collections.unmodifiableSortedMap(files), Collections.unmodifiableSortedMap(images),
                Collections.unmodifiableSortedSet(others), List.copyOf(unread), List.copyOf(problems));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return !directory.equals(root) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && attributes.isSymbolicLink() && Files.isDirectory(file)) {
            visitFolderLink(file);
        } else if (!isHidden(file) && (has(file, POSTS) || has(file, IMAGES))) {
            if (attributes.isSymbolicLink()) {
                visitLink(file);
            } else if (attributes.isRegularFile()) {
                listed(file).put(relative(file), Stamp.of(file, attributes));
            }
        } else if (!isHidden(file)) {
            others.add(relative(file));
        }
        return FileVisitResult.CONTINUE;
    }

    private SortedMap<String, Stamp> listed(Path file) {
        return has(file, POSTS) ? files : images;
    }

    /// What it leads to within the folder is found by its own path.
    private void visitFolderLink(Path link) {
        try {
            if (!link.toRealPath().startsWith(root)) {
                problems.add(Problem.warning(folder + "/" + relative(link), Position.START,
                        "links to other folders are not followed", "move the folder here, or mount it"));
            }
        } catch (IOException e) {
            report(link, "the link leads nowhere", "mend or delete it");
        }
    }

    private void visitLink(Path link) {
        try {
            Path target = link.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
            if (!target.startsWith(root)) {
                report(link, "the link leads outside the posts folder", "copy the file into the folder");
            } else if (has(link, IMAGES) && leadsToHidden(target)) {
                report(link, "the link leads to what is hidden", "copy the file to another folder");
            } else if (attributes.isRegularFile()) {
                listed(link).put(relative(link), Stamp.of(target, attributes));
            }
        } catch (IOException e) {
            report(link, "the link leads nowhere", "mend or delete it");
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        if (Files.isDirectory(file) && !isHidden(file)) {
            report(file, "the folder cannot be read", "check its permissions");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
        return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, failure);
    }

    /// What a post was before stays online; an image that cannot be reached is gone, because it is read when it is asked
    /// for.
    private void report(Path path, String message, String hint) {
        String file = folder + "/" + relative(path);
        if (has(path, IMAGES)) {
            problems.add(Problem.warning(file, Position.START, message, hint));
        } else {
            unread.add(relative(path));
            problems.add(Problem.error(file, Position.START, message, hint));
        }
    }

    private String relative(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /// Names that begin with two dots are how a mounted ConfigMap replaces its files at once.
    private boolean leadsToHidden(Path target) {
        return StreamSupport.stream(root.relativize(target).spliterator(), false).map(Path::toString)
                .anyMatch(name -> name.startsWith(".") && !name.startsWith(".."));
    }

    private static boolean has(Path path, List<String> extensions) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        for (String extension : extensions) {
            if (name.endsWith(extension)) {
                return true;
            }
        }
        return false;
    }
}
