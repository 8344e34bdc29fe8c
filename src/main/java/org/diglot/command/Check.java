package org.diglot.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.post.Position;
import org.diglot.post.Post;
import org.diglot.post.Problem;
import org.diglot.post.Translation;
import org.diglot.review.Gap;
import org.diglot.review.Review;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Says what is wrong with the posts, as the server would find them now.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Lists what is wrong with the posts; exits 1 if there is an error.")
final class Check implements Callable<Integer> {
    private final Call call;
    @Option(names = "--translations", description = "Lists instead what one half of a post lacks and the other has.")
    private boolean translations;
    @Option(names = "--format", paramLabel = "text|json", description = "A line for each problem, or one document.")
    private Format format = Format.TEXT;

    Check(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        Inspection found = call.read(call.blog());
        List<Problem> problems = found.problems();
        Tally tally = new Tally(found.posts().size(), problems);
        if (translations) {
            List<Gap> gaps = found.posts().stream().flatMap(post -> Review.of(post, call.clock().instant()).stream())
                    .sorted().toList();
            format.gaps(gaps, call.out());
            call.err().println(tally.line(gaps));
        } else {
            List<Problem> all = Stream.concat(problems.stream(), found.posts().stream().flatMap(Check::oneSided))
                    .sorted().toList();
            format.problems(all, call.out());
            call.err().println(tally.line());
        }
        call.out().flush();
        return tally.errors() == 0 ? Commands.DONE : Commands.FOUND;
    }

    /// A draft may still get its other half.
    private static Stream<Problem> oneSided(Post post) {
        return post.draft() ? Stream.empty() : Review.lacking(post).map(lacking -> info(post, lacking));
    }

    private static Problem info(Post post, Language lacking) {
        Translation written = post.nearest(post.original());
        return Problem.info(written.begins().file(), Position.START,
                "written in %s only".formatted(written.language().english()),
                "write the %s text below a line %s".formatted(lacking.english(), lacking.marker()));
    }
}
