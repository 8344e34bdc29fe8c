package org.diglot.media;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.post.FolderPath;
import org.diglot.post.Problem;

/// All images of the posts folder at one moment; immutable.
public final class Gallery {
    private static final Comparator<Map.Entry<String, ?>> NEAREST = Comparator.<Map.Entry<String, ?>>comparingLong(
            file -> file.getKey().chars().filter(c -> c == '/').count())
            .thenComparing(Map.Entry::getKey);
    private static final Pattern RENDITION = Pattern.compile("(?s)(.+)\\.([1-9]\\d{0,4})\\.[a-z]+");
    public static final Gallery EMPTY = new Gallery(List.of(), List.of(), List.of(), Set.of());

    private final List<Problem> problems;
    private final Index<Image> exact;
    private final Index<Image> folded;
    private final Index<Problem> refused;
    private final Index<String> others;

    private enum Spelling {
        EXACT, FOLDED;

        String of(String path) {
            return this == EXACT ? path : Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        }
    }

    /// An image at one of its sizes.
    ///
    /// @param width of a rendition, or empty for the full size
    public record Sized(Image image, Optional<Integer> width) {}

    /// Files by their paths in one manner of spelling, and those with each name, those in fewest folders first.
    private record Index<F>(Spelling spelling, Map<String, F> paths, Map<String, List<Map.Entry<String, F>>> names) {
        /// @param files by path
        static <F> Index<F> of(Map<String, F> files, Spelling spelling) {
            Map<String, F> paths = new HashMap<>();
            Map<String, List<Map.Entry<String, F>>> names = new HashMap<>();
            files.entrySet().stream().sorted(NEAREST).forEach(file -> {
                String path = spelling.of(file.getKey());
                paths.putIfAbsent(path, file.getValue());
                names.computeIfAbsent(name(path), _ -> new ArrayList<>()).add(Map.entry(path, file.getValue()));
            });
            return new Index<>(spelling, paths, names);
        }

        /// Whether a file at a path that ends so can be there.
        private boolean mayHave(String name) {
            return names.containsKey(spelling.of(name)) || name.isEmpty() || name.startsWith(".");
        }

        private Optional<F> at(String path) {
            return Optional.ofNullable(paths.get(spelling.of(path)));
        }

        /// The file whose path ends with these folders and this name.
        private Optional<F> below(String suffix) {
            String end = "/" + spelling.of(suffix);
            return names.getOrDefault(name(end), List.of()).stream().filter(file -> ("/" + file.getKey()).endsWith(end))
                    .findFirst().map(Map.Entry::getValue);
        }

        private static String name(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /// @param problems of files with the name of an image
    /// @param unlisted problems of what could not be listed
    /// @param others the paths of all other files
    Gallery(Collection<Image> images, List<Problem> problems, List<Problem> unlisted, Set<String> others) {
        Map<String, Image> paths = images.stream().collect(Collectors.toMap(Image::path, image -> image));
        this.problems = List.copyOf(problems);
        this.exact = Index.of(paths, Spelling.EXACT);
        this.folded = Index.of(paths, Spelling.FOLDED);
        this.refused = Index.of(Stream.concat(problems.stream(), unlisted.stream()).collect(Collectors.toMap(
                problem -> problem.file().substring(problem.file().indexOf('/') + 1), problem -> problem,
                (first, _) -> first)), Spelling.FOLDED);
        this.others = Index.of(others.stream().collect(Collectors.toMap(path -> path, path -> path)), Spelling.FOLDED);
    }

    /// The image that a post means, found as Obsidian finds it: from the post's folder, from the posts folder, then
    /// anywhere by its name or the end of its path, in the fewest folders first. Case and composition of letters matter
    /// only where they tell two images apart.
    ///
    /// @param file of the post, as in a [Problem]: `posts/trip/tea.md`
    /// @param reference as the author wrote it, decoded: `cat.jpg`, `../img/cat.jpg`, `/img/cat.jpg`
    public Optional<Image> find(String file, String reference) {
        String written = reference.strip().replace('\\', '/');
        return find(exact, file, written).or(() -> find(folded, file, written));
    }

    /// What is wrong with the file that a reference leads to.
    ///
    /// @param file of the post
    public Optional<Problem> problem(String file, String reference) {
        return find(refused, file, reference.strip().replace('\\', '/'));
    }

    /// Whether a reference leads to a file that has not even the name of an image.
    ///
    /// @param file of the post
    public boolean hasOther(String file, String reference) {
        return find(others, file, reference.strip().replace('\\', '/')).isPresent();
    }

    private static <F> Optional<F> find(Index<F> index, String file, String written) {
        if (!index.mayHave(Index.name(written))) {
            return Optional.empty();
        }
        String folder = file.substring(file.indexOf('/') + 1, Math.max(file.indexOf('/'), file.lastIndexOf('/')) + 1);
        Optional<String> fromPost = written.startsWith("/") ? Optional.empty() : FolderPath.resolve(folder + written);
        Optional<String> fromRoot = FolderPath.resolve(written);
        return Stream.of(fromPost, fromRoot).flatMap(Optional::stream).flatMap(path -> index.at(path).stream())
                .findFirst().or(() -> index.below(written.replaceFirst("^[./]*/", "")));
    }

    /// The image at a path below the posts folder, spelled as on disk.
    public Optional<Image> at(String path) {
        return exact.at(path);
    }

    /// The image at a path, or the rendition of one.
    public Optional<Sized> sized(String path) {
        return at(path).map(image -> new Sized(image, Optional.empty())).or(() -> Optional.of(RENDITION.matcher(path))
                .filter(matcher -> matcher.matches()).flatMap(matcher -> at(matcher.group(1))
                        .map(image -> new Sized(image, Optional.of(Integer.valueOf(matcher.group(2))))))
                .filter(sized -> sized.width().filter(sized.image().widths()::contains)
                        .filter(width -> sized.image().renditionPath(width).equals(path)).isPresent()));
    }

    /// Files that have the name of an image and cannot be shown.
    public List<Problem> problems() {
        return problems;
    }
}
