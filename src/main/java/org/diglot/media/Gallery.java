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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.diglot.post.FolderPath;
import org.diglot.post.Problem;

/// All images of the posts folder at one moment; immutable.
public final class Gallery {
    private static final Comparator<Image> NEAREST = Comparator
            .<Image>comparingLong(image -> image.path().chars().filter(c -> c == '/').count())
            .thenComparing(Image::path);
    private static final Pattern RENDITION = Pattern.compile("(?s)(.+)\\.([1-9]\\d{0,4})\\.[a-z]+");
    public static final Gallery EMPTY = new Gallery(List.of(), List.of());

    private final List<Problem> problems;
    private final Index exact;
    private final Index folded;

    /// An image at one of its sizes.
    ///
    /// @param width of a rendition, or empty for the full size
    public record Sized(Image image, Optional<Integer> width) {}

    /// Paths in one manner of spelling, and the images with each name, those in fewest folders first.
    private record Index(UnaryOperator<String> spelling, Map<String, Image> paths, Map<String, List<Image>> names) {
        static Index of(List<Image> images, UnaryOperator<String> spelling) {
            Map<String, Image> paths = new HashMap<>();
            Map<String, List<Image>> names = new HashMap<>();
            for (Image image : images) {
                String path = spelling.apply(image.path());
                paths.putIfAbsent(path, image);
                names.computeIfAbsent(name(path), _ -> new ArrayList<>()).add(image);
            }
            return new Index(spelling, paths, names);
        }

        private Optional<Image> at(String path) {
            return Optional.ofNullable(paths.get(spelling.apply(path)));
        }

        /// The image whose path ends with these folders and this name.
        private Optional<Image> below(String suffix) {
            String end = "/" + spelling.apply(suffix);
            return names.getOrDefault(name(end), List.of()).stream()
                    .filter(image -> ("/" + spelling.apply(image.path())).endsWith(end)).findFirst();
        }

        private static String name(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    Gallery(Collection<Image> images, List<Problem> problems) {
        List<Image> nearest = images.stream().sorted(NEAREST).toList();
        this.problems = List.copyOf(problems);
        this.exact = Index.of(nearest, UnaryOperator.identity());
        this.folded = Index.of(nearest,
                path -> Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
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

    private static Optional<Image> find(Index index, String file, String written) {
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
