package org.diglot.search;

import java.util.Arrays;
import java.util.stream.Stream;

/// Whether texts have a word.
final class Known {
    private Known() {}

    /// In any form, or its stem.
    ///
    /// @param open whether it may be the beginning of one
    static boolean is(Unit unit, boolean open, Snapshot snapshot) {
        return unit.forms().stream().anyMatch(form -> Arrays.stream(Field.values()).anyMatch(field -> Stream
                .concat(Stream.of(form), Analysis.stems(form).stream())
                .anyMatch(word -> snapshot.has(field.key(), word))
                || open && snapshot.hasBeginning(field.key(), form)));
    }
}
