package org.diglot.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.diglot.post.Problem;
import org.diglot.review.Gap;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How a list is printed.
enum Format {
    TEXT {
        @Override
        void problems(List<Problem> problems, PrintWriter out) {
            problems.forEach(problem -> out.print(problem.line() + "\n"));
        }

        @Override
        void gaps(List<Gap> gaps, PrintWriter out) {
            problems(gaps.stream().map(Gap::problem).toList(), out);
        }
    },
    JSON {
        @Override
        void problems(List<Problem> problems, PrintWriter out) {
            document(problems.stream().map(FoundProblem::of).toList(), out);
        }

        @Override
        void gaps(List<Gap> gaps, PrintWriter out) {
            document(gaps.stream().map(FoundGap::of).toList(), out);
        }
    };

    abstract void problems(List<Problem> problems, PrintWriter out);

    abstract void gaps(List<Gap> gaps, PrintWriter out);

    private static void document(List<?> found, PrintWriter out) {
        out.print(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(found)
                + "\n");
    }

    /// The names of the components are promised to other programs; README.md lists them.
    private record FoundProblem(String file, int line, int column, String severity, String message, String hint) {
        static FoundProblem of(Problem problem) {
            return new FoundProblem(problem.file(), problem.position().line(), problem.position().column(),
                    problem.severity().toString(), problem.message(), problem.hint());
        }
    }

    private record FoundGap(String lacks, String language, String file, int line, String otherLanguage,
            String otherFile, int otherLine, String message) {
        static FoundGap of(Gap gap) {
            return new FoundGap(gap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), gap.lacking().code(),
                    gap.file(), gap.line(), gap.other().code(), gap.otherFile(), gap.otherLine(), gap.message());
        }
    }
}
