package org.diglot.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.diglot.catalog.Catalog;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.site.Permalinks;
import org.diglot.source.Mended;
import org.diglot.source.Mender;
import org.diglot.source.Reading;
import org.diglot.source.Scaffold;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Puts the file of a new post into the posts folder. Never overwrites one.
@Command(name = "new", mixinStandardHelpOptions = true, description = "Begins a post: a draft with a half for each language. Prints the path of its file.")
final class New implements Callable<Integer> {
    private final Call call;
    @Mixin
    private final Titles titles = new Titles();

    New(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        Blog blog = call.blog();
        LocalDate today = LocalDate.ofInstant(call.clock().instant(), blog.identity().zone());
        Scaffold scaffold = titles.scaffold(today);
        String name = scaffold.fileName().orElseThrow(() -> new SetupException(
                "The title has no letter or digit to name a file by.", "Give it one: diglot new \"Brewing tea\""));
        byte[] written = scaffold.text().getBytes(StandardCharsets.UTF_8);
        // A slip in the title would be the first thing to be found in the new file.
        byte[] bytes = new Mender(blog.settings()).mend(blog.folder().name(), name, written).map(Mended::bytes)
                .orElse(written);
        try {
            Path file = blog.posts().resolve(name);
            Optional<String> objection = Files.exists(file) ? Optional.of(isThere(file)) : objection(blog, name, bytes);
            if (objection.isPresent()) {
                call.err().println(objection.get());
                return Commands.FOUND;
            }
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            call.out().println(file);
            call.err().println(
                    "It is a draft: serve --preview shows it; to publish it, take out its line draft: true.");
            return Commands.DONE;
        } catch (FileAlreadyExistsException late) {
            call.err().println(isThere(blog.posts().resolve(name)));
        } catch (IOException e) {
            call.err().println("%s cannot be written; check the permissions of the folder"
                    .formatted(blog.posts().resolve(name)));
        } catch (InvalidPathException e) {
            throw new SetupException("The file system takes no file of the name %s.".formatted(name),
                    "Give the post another title.");
        }
        return Commands.FOUND;
    }

    private static String isThere(Path file) {
        return "%s is there already; give the post another title".formatted(file);
    }

    /// Why the post could not be published beside those that are there, if so.
    private Optional<String> objection(Blog blog, String name, byte[] bytes) {
        Stream<Problem> problems = switch (blog.reader().read(blog.folder().name(), name, bytes)) {
            case Reading.Accepted(Post post, List<Problem> _) -> {
                List<Post> posts = Stream.concat(call.read(blog).posts().stream(), Stream.of(post)).toList();
                yield new Catalog(posts, Permalinks.RESERVED, true).problems().stream()
                        .filter(problem -> problem.file().equals(post.file()));
            }
            case Reading other -> other.problems().stream();
        };
        return problems.filter(Problem::isError).findFirst().map(Problem::line);
    }
}
