package org.diglot.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.diglot.post.Place;
import org.diglot.post.Position;
import org.diglot.post.Problem;
import org.diglot.proof.Slip;

/// The problems of one file while it is being read.
final class Findings {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void error(Position position, String message, String hint) {
        error(place(position), message, hint);
    }

    void error(Place place, String message, String hint) {
        problems.add(Problem.error(place, message, hint));
    }

    void warning(Position position, String message, String hint) {
        warning(place(position), message, hint);
    }

    void warning(Place place, String message, String hint) {
        problems.add(Problem.warning(place, message, hint));
    }

    void slip(String source, Slip slip) {
        problems.add(Problem.mendable(file, Position.in(source, slip.begin()), slip.message(), slip.hint()));
    }

    Place place(Position position) {
        return new Place(file, position);
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
