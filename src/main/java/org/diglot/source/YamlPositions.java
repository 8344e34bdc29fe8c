package org.diglot.source;

import java.util.Optional;

import org.diglot.post.Position;
import org.yaml.snakeyaml.error.Mark;

/// Turns SnakeYAML's marks, which count from 0 within the front matter, into places in the file.
///
/// @param firstLine of the YAML in the file
record YamlPositions(int firstLine) {
    Position of(Mark mark) {
        return new Position(firstLine + mark.getLine(), mark.getColumn() + 1);
    }

    Position of(Optional<Mark> mark) {
        return mark.map(this::of).orElse(new Position(firstLine, 1));
    }
}
