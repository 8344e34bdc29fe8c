package org.diglot.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.diglot.language.Language;
import org.diglot.language.Spelling;
import org.diglot.media.Gallery;
import org.diglot.media.Image;
import org.diglot.post.Content;
import org.diglot.post.Cover;
import org.diglot.post.Heading;
import org.diglot.post.Lazy;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Slug;
import org.diglot.post.Translation;

/// Finds what the texts of posts refer to.
final class Linker {
    private final Gallery gallery;
    private final Lazy<PostNames> names;

    /// @param posts in the order of paths
    Linker(List<Post> posts, Gallery gallery) {
        this.gallery = gallery;
        // Most blogs have nothing to look up.
        this.names = new Lazy<>(() -> new PostNames(posts));
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

    /// Whether a reference without a heading leads anywhere.
    ///
    /// @param text that has it
    boolean leads(String target, Translation text) {
        return target.isEmpty() || names.get().find(target, text.begins().file()).isPresent();
    }

    /// @param text that has the reference
    Optional<Target> find(String target, String heading, Post post, Translation text) {
        Optional<Post> found = target.isEmpty() ? Optional.of(post) : names.get().find(target, text.begins().file());
        return found.map(other -> {
            Translation read = other.file().equals(post.file()) ? text : other.nearest(text.language());
            return new Target(other, read, part(heading, read.content()));
        });
    }

    /// @param text that has the reference
    Optional<Image> image(String target, Translation text) {
        return gallery.find(text.begins().file(), target);
    }

    /// The image beside the posts that is a post's cover, if it is there.
    Optional<Image> cover(Post post) {
        return post.cover().filter(cover -> !cover.elsewhere())
                .flatMap(cover -> image(cover.target().value(), namer(cover, post)));
    }

    /// The text of the file that names a cover.
    static Translation namer(Cover cover, Post post) {
        String file = cover.target().place().file();
        return post.translations().values().stream().filter(text -> text.begins().file().equals(file)).findFirst()
                .orElseGet(() -> post.nearest(post.original()));
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

    static boolean isBlock(String words) {
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

    /// What is wrong with the file beside the posts that is meant.
    Optional<Problem> problem(String target, Translation text) {
        return gallery.problem(text.begins().file(), target);
    }

    /// Whether a file beside the posts is meant that has not even the name of an image.
    boolean isOther(String target, Translation text) {
        return gallery.hasOther(text.begins().file(), target);
    }
}
