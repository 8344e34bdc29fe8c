package org.diglot.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.diglot.post.Place;
import org.diglot.post.Position;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Reference;
import org.diglot.post.Translation;

/// The references of posts that lead nowhere.
final class LostReferences {
    /// Of one text as many are listed as an author can read.
    private static final int LIMIT = 100;
    /// What people have in the folder of their notes beside notes and images.
    private static final Pattern OTHER_FILE = Pattern.compile(
            "(?i)\\.(?:canvas|base|pdf|mp[34]|m4[av]|wav|ogg|ogv|flac|3gp|webm|mov|mkv|zip|docx|xlsx|pptx|csv)$");

    private static final Pattern POST = Pattern.compile("(?i)\\.(?:md|markdown|mdx)$");

    private final List<Post> posts;
    private final Linker linker;
    private final PostNames waiting;
    private final Instant now;

    /// @param unseen the posts that readers do not see now
    LostReferences(List<Post> posts, Linker linker, Collection<Post> unseen, Instant now) {
        this.posts = posts;
        this.linker = linker;
        this.waiting = new PostNames(unseen);
        this.now = now;
    }

    /// One warning for each, in the order of posts.
    List<Problem> problems() {
        return posts.stream().flatMap(post -> Stream.concat(cover(post).stream(),
                post.translations().values().stream().flatMap(text -> problems(post, text).stream()))).toList();
    }

    private Optional<Problem> cover(Post post) {
        return post.cover().filter(cover -> !cover.elsewhere() && linker.cover(post).isEmpty()).map(cover -> {
            Place place = cover.target().place();
            return lostImage(cover.target().value(), post, Linker.namer(cover, post)).at(place.file(),
                    place.position());
        });
    }

    private List<Problem> problems(Post post, Translation text) {
        List<Problem> problems = new ArrayList<>();
        int unlisted = 0;
        Position first = Position.START;
        for (Reference reference : text.content().references()) {
            Optional<Problem> problem = problem(reference, post, text);
            if (problem.isPresent() && problems.size() < LIMIT) {
                problems.add(problem.get());
            } else if (problem.isPresent()) {
                first = unlisted == 0 ? problem.get().position() : first;
                unlisted++;
            }
        }
        if (unlisted > 0) {
            problems.add(Problem.unlisted(text.begins().file(), first, unlisted));
        }
        return problems;
    }

    private Optional<Problem> problem(Reference reference, Post post, Translation text) {
        String file = text.begins().file();
        return switch (reference) {
            case Reference.Link(var position, String target, String heading, boolean _) ->
                linker.image(target, text).isPresent()
                        ? Optional.empty()
                        : lost("link", target, heading, post, text).map(lost -> lost.at(file, position));
            case Reference.Embed(var position, String target, String heading, int _, String _) ->
                lost("embed", target, heading, post, text).map(lost -> lost.at(file, position));
            case Reference.Image image when linker.image(image.target(), text).isEmpty() ->
                Optional.of(lostImage(image.target(), post, text).at(file, image.position()));
            case Reference.Image _ -> Optional.empty();
        };
    }

    private Lost lostImage(String target, Post post, Translation text) {
        Optional<Problem> problem = linker.problem(target, text);
        if (problem.isPresent()) {
            return new Lost("image \"%s\" is not shown".formatted(target), mend(problem.get()));
        }
        Optional<Linker.Target> other = target.isEmpty() ? Optional.empty() : linker.find(target, "", post, text);
        if (other.isPresent()) {
            return new Lost("image \"%s\" is a post".formatted(target),
                    "write ![[%s]] to show its text".formatted(POST.matcher(target).replaceFirst("")));
        }
        return linker.isOther(target, text)
                ? new Lost("image \"%s\" is of a kind that is not shown".formatted(target),
                        "save it as JPEG, PNG, WebP, GIF, AVIF or SVG")
                : new Lost("image \"%s\" is not there".formatted(target), "put the file into the posts folder");
    }

    private static String mend(Problem problem) {
        return "mend %s, which has a problem of its own".formatted(problem.file());
    }

    private record Lost(String message, String hint) {
        Problem at(String file, Position position) {
            return Problem.warning(file, position, message, hint);
        }
    }

    private Optional<Lost> lost(String kind, String target, String heading, Post post, Translation text) {
        if (heading.isEmpty() && linker.leads(target, text)) {
            return Optional.empty();
        }
        Optional<Linker.Target> found = linker.find(target, heading, post, text);
        if (found.isEmpty()) {
            Optional<Post> unseen = waiting.find(target, text.begins().file());
            return unseen.map(other -> unseen(kind, target, other))
                    .or(() -> linker.problem(target, text).map(problem -> new Lost(
                            "%s \"%s\" leads to a file that is not shown".formatted(kind, target), mend(problem))))
                    .or(() -> Optional.of(new Lost("%s \"%s\" leads to no post".formatted(kind, target),
                            isOther(target, text)
                                    ? "of the files beside posts, readers get images alone"
                                    : "write the name of a file, without its extension")));
        }
        if (found.get().part().isPresent()) {
            return Optional.empty();
        }
        String lost = "%s \"%s#%s\" leads to no %s of %s".formatted(kind, target, heading,
                Linker.isBlock(heading) ? "block" : "heading", found.get().post().file());
        return Optional.of(new Lost(lost, Linker.isBlock(heading)
                ? "write %s at the end of the block that is meant".formatted(heading)
                : "write a heading as it stands in that text"));
    }

    private boolean isOther(String target, Translation text) {
        return OTHER_FILE.matcher(target).find()
                || !POST.matcher(target).find() && linker.isOther(target, text);
    }

    private Lost unseen(String kind, String target, Post post) {
        String state = switch (State.of(post, now)) {
            case DRAFT -> "is a draft";
            case SCHEDULED -> "is not there before " + post.shown().from().toOffsetDateTime();
            case EXPIRED -> "is no longer there";
            case PUBLISHED -> "has the slug of another post";
        };
        return new Lost("%s \"%s\" leads to %s, which %s".formatted(kind, target, post.file(), state),
                "readers see text without a link");
    }
}
