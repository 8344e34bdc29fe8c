package org.diglot.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.diglot.language.Language;
import org.diglot.language.Spelling;
import org.diglot.post.FolderPath;
import org.diglot.post.Lazy;
import org.diglot.post.Post;
import org.diglot.post.Slug;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Finds the post that a link means, as Obsidian does: by the name of its file or the end of its path, and where no file
/// has that name, by an alias, a title or a slug.
final class PostNames {
    /// @param path below the posts folder, without extension, folded
    private record Place(String path, Post post) {}

    /// The slugs of names, folded: they are the same from one state of a blog to the next.
    private static final Cache<String, String> SLUGS = Caffeine.newBuilder().maximumSize(100_000).build();
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(md|markdown|mdx)$");

    private final Map<String, List<Place>> files = new HashMap<>();
    private final Lazy<Map<String, Post>> others;

    /// @param posts in the order of paths, which decides where two have one name
    PostNames(Collection<Post> posts) {
        for (Post post : posts) {
            String path = below(post.file());
            add(path, post);
            Optional<String> plain = withoutLanguage(path);
            plain.ifPresent(name -> add(name, post));
            String last = plain.orElse(path);
            if (name(last).equals("index") && last.contains("/")) {
                add(last.substring(0, last.lastIndexOf('/')), post);
            }
        }
        // Most links name a file.
        this.others = new Lazy<>(() -> others(posts));
    }

    private void add(String path, Post post) {
        files.computeIfAbsent(Spelling.key(name(path)), _ -> new ArrayList<>())
                .add(new Place(Spelling.key(path), post));
    }

    private static Map<String, Post> others(Collection<Post> posts) {
        Map<String, Post> others = new HashMap<>();
        posts.forEach(post -> post.aliases().forEach(alias -> put(alias.value(), post, others)));
        posts.forEach(post -> post.translations().values().forEach(text -> put(text.title(), post, others)));
        posts.forEach(post -> post.slugs().distinct().forEach(slug -> put(slug.value().text(), post, others)));
        return others;
    }

    private static void put(String name, Post post, Map<String, Post> others) {
        others.putIfAbsent(Spelling.key(withoutRoot(name)), post);
        others.putIfAbsent(slug(name), post);
    }

    /// @param target a name or path, with or without extension
    /// @param file that has the link, as in a problem
    Optional<Post> find(String target, String file) {
        String path = withoutExtension(target.strip());
        String folder = below(file).contains("/") ? below(file).substring(0, below(file).lastIndexOf('/') + 1) : "";
        List<Place> named = files.getOrDefault(Spelling.key(name(path)), List.of());
        return at(named, folder + path).or(() -> at(named, path)).or(() -> endingWith(named, path))
                .or(() -> Optional.ofNullable(others.get().get(Spelling.key(withoutRoot(path)))))
                .or(() -> Optional.ofNullable(others.get().get(slug(path))));
    }

    private static Optional<Post> at(List<Place> places, String path) {
        return places.isEmpty()
                ? Optional.empty()
                : FolderPath.resolve(path).map(Spelling::key).flatMap(key -> places.stream()
                        .filter(place -> place.path().equals(key)).map(Place::post).findFirst());
    }

    private static Optional<Post> endingWith(List<Place> places, String path) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String end = "/" + Spelling.key(path.replaceFirst("^[./]*/", ""));
        return places.stream().filter(place -> ("/" + place.path()).endsWith(end)).map(Place::post).findFirst();
    }

    private static String slug(String name) {
        return SLUGS.get(name, text -> Spelling.key(Slug.of(text).text()));
    }

    private static String below(String file) {
        return withoutExtension(file.substring(file.indexOf('/') + 1));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String withoutExtension(String path) {
        return path.indexOf('.') < 0 ? path : EXTENSION.matcher(path).replaceFirst("");
    }

    private static String withoutRoot(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /// `tea.fa` is `tea` in one of its languages.
    private static Optional<String> withoutLanguage(String path) {
        int dot = path.lastIndexOf('.');
        return dot > 0 && Language.of(path.substring(dot + 1)).isPresent()
                ? Optional.of(path.substring(0, dot))
                : Optional.empty();
    }
}
