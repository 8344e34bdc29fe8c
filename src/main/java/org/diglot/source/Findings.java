package org.diglot.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.diglot.post.Position;
import org.diglot.post.Problem;

/// The problems of one file while it is being read.
final class Findings {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void error(Position position, String message, String hint) {
        problems.add(Problem.error(file, position, message, hint));
    }

    void warning(Position position, String message, String hint) {
        problems.add(Problem.warning(file, position, message, hint));
    }

    void addAll(Collection<Problem> more) {
        problems.addAll(more);
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    String file() {
        return file;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
