package org.diglot.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.diglot.language.Language;
import org.diglot.language.Spelling;
import org.diglot.media.Gallery;
import org.diglot.media.Image;
import org.diglot.post.Content;
import org.diglot.post.Heading;
import org.diglot.post.Position;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Reference;
import org.diglot.post.Slug;
import org.diglot.post.Translation;

/// Finds what the texts of posts refer to, and says which references lead nowhere.
final class Linker {
    /// The first hundred of one text are enough for anyone.
    private static final int LIMIT = 100;

    private final List<Post> posts;
    private final Gallery gallery;
    private final PostNames names;

    /// @param posts in the order of paths
    Linker(List<Post> posts, Gallery gallery) {
        this.posts = posts;
        this.gallery = gallery;
        // Most blogs have nothing to look up.
        this.names = new PostNames(posts.stream().anyMatch(Linker::refers) ? posts : List.of());
    }

    private static boolean refers(Post post) {
        return post.translations().values().stream().anyMatch(text -> !text.content().references().isEmpty());
    }

    /// A place in a text.
    ///
    /// @param text in the language in which it is best read from there
    /// @param part empty for the whole text, or where there is no such part
    record Target(Post post, Translation text, Optional<Part> part) {
        Language language() {
            return text.language();
        }
    }

    /// @param text that has the reference
    Optional<Target> find(String target, String heading, Post post, Translation text) {
        Optional<Post> found = target.isEmpty() ? Optional.of(post) : names.find(target, text.begins().file());
        return found.map(other -> {
            Translation read = other.file().equals(post.file()) ? text : other.nearest(text.language());
            return new Target(other, read, part(heading, read.content()));
        });
    }

    /// @param text that has the reference
    Optional<Image> image(String target, Translation text) {
        return gallery.find(text.begins().file(), target);
    }

    /// @param words of a heading, its anchor, or `^` and the name of a block
    private static Optional<Part> part(String words, Content content) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (isBlock(words)) {
            String id = Slug.of(words).text();
            return Optional.of(content.blocks().indexOf(id)).filter(number -> number >= 0)
                    .map(number -> new Part.Block(id, number));
        }
        List<Heading> outline = content.outline();
        return heading(words, outline).map(index -> new Part.Below(outline.get(index), index));
    }

    private static boolean isBlock(String words) {
        return words.startsWith("^");
    }

    private static Optional<Integer> heading(String words, List<Heading> outline) {
        String key = Spelling.key(words);
        String anchor = Slug.of(words).text();
        return index(outline, heading -> Spelling.key(heading.text()).equals(key))
                .or(() -> index(outline, heading -> heading.id().equals(words) || heading.id().equals(anchor)));
    }

    private static Optional<Integer> index(List<Heading> outline, Predicate<Heading> wanted) {
        for (int i = 0; i < outline.size(); i++) {
            if (wanted.test(outline.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// One warning for each reference that leads nowhere.
    List<Problem> problems() {
        return posts.stream().flatMap(post -> post.translations().values().stream()
                .flatMap(text -> text.content().references().stream()
                        .flatMap(reference -> problem(reference, post, text).stream()).limit(LIMIT)))
                .toList();
    }

    private Optional<Problem> problem(Reference reference, Post post, Translation text) {
        String file = text.begins().file();
        return switch (reference) {
            case Reference.Link(var position, String target, String heading, boolean _) ->
                isImage(target, text)
                        ? Optional.empty()
                        : lost("link", target, heading, post, text).map(lost -> lost.at(file, position));
            case Reference.Embed(var position, String target, String heading, int _) ->
                lost("embed", target, heading, post, text).map(lost -> lost.at(file, position));
            case Reference.Image image when !isImage(image.target(), text) ->
                Optional.of(Problem.warning(file, image.position(),
                        "image \"%s\" is not there".formatted(image.target()), "put the file into the posts folder"));
            case Reference.Image _ -> Optional.empty();
        };
    }

    /// Whether there is such a file; with one that cannot be shown the gallery has its own problem.
    private boolean isImage(String target, Translation text) {
        return image(target, text).isPresent() || gallery.refuses(text.begins().file(), target);
    }

    private record Lost(String message, String hint) {
        Problem at(String file, Position position) {
            return Problem.warning(file, position, message, hint);
        }
    }

    private Optional<Lost> lost(String kind, String target, String heading, Post post, Translation text) {
        Optional<Target> found = find(target, heading, post, text);
        if (found.isEmpty()) {
            return Optional.of(new Lost("%s \"%s\" leads to no post".formatted(kind, target),
                    "write the name of a file, without its extension"));
        }
        if (heading.isEmpty() || found.get().part().isPresent()) {
            return Optional.empty();
        }
        String lost = "%s \"%s#%s\" leads to no %s of %s".formatted(kind, target, heading,
                isBlock(heading) ? "block" : "heading", found.get().post().file());
        return Optional.of(new Lost(lost, isBlock(heading)
                ? "write %s at the end of the block that is meant".formatted(heading)
                : "write a heading as it stands in that text"));
    }
}
