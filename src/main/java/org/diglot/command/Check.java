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

/// Says what is wrong with the posts, as the server would find them now, and mends what has one right answer.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Lists what is wrong with the posts; exits 1 if there is an error.")
final class Check implements Callable<Integer> {
    private final Call call;
    @Option(names = "--translations", description = "Lists instead what one half of a post lacks and the other has.")
    private boolean translations;
    @Option(names = "--fix", description = "Mends first, in the files, every slip that has one right answer.")
    private boolean fix;
    @Option(names = "--dry-run", description = "Prints what --fix would change, as a diff, and changes nothing.")
    private boolean dryRun;
    @Option(names = "--format", paramLabel = "text|json", description = "A line for each problem, or one document.")
    private Format format = Format.TEXT;

    Check(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        if (translations && (fix || dryRun)) {
            throw new SetupException("--translations goes neither with --fix nor with --dry-run.", "Call check twice.");
        }
        if (dryRun && format != Format.TEXT) {
            throw new SetupException("--dry-run prints a diff, whatever the format.", "Leave out --format.");
        }
        Blog blog = call.blog();
        if (dryRun) {
            Fix.of(call, blog).preview();
            return Commands.DONE;
        }
        boolean mended = !fix || Fix.of(call, blog).mend();
        Inspection found = call.read(blog);
        Tally tally = new Tally(found.posts().size(), found.problems());
        if (translations) {
            gaps(found, tally);
        } else {
            problems(found, tally);
        }
        return mended && tally.errors() == 0 ? Commands.DONE : Commands.FOUND;
    }

    private void gaps(Inspection found, Tally tally) {
        List<Gap> gaps = found.posts().stream().flatMap(post -> Review.of(post, call.clock().instant()).stream())
                .sorted().toList();
        format.gaps(gaps, call.out());
        call.out().flush();
        call.err().println(tally.line(gaps));
    }

    private void problems(Inspection found, Tally tally) {
        format.problems(
                Stream.concat(found.problems().stream(), found.posts().stream().flatMap(Check::oneSided)).sorted()
                        .toList(),
                call.out());
        call.out().flush();
        call.err().println(tally.line());
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
