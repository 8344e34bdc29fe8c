package org.diglot.command;

import java.util.List;

import org.diglot.post.Problem;
import org.diglot.post.Severity;
import org.diglot.review.Gap;

/// What was found, in numbers.
record Tally(int posts, List<Problem> problems) {
    long errors() {
        return number(Severity.ERROR);
    }

    /// `12 posts, 2 errors, 3 warnings`.
    String line() {
        return "%s, %s, %s".formatted(counted(posts, "post"), counted(errors(), "error"),
                counted(number(Severity.WARNING), "warning"));
    }

    /// Files with errors are no posts, and so not in the report: whoever reads it has to know.
    String line(List<Gap> gaps) {
        long halves = gaps.stream().filter(gap -> gap.kind() == Gap.Kind.HALF).count();
        return "%s, %s in one language only, %s in the others%s".formatted(counted(posts, "post"), halves,
                counted(gaps.size() - halves, "gap"),
                errors() == 0 ? "" : "; %s to be mended first, see diglot check".formatted(counted(errors(), "error")));
    }

    private long number(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
