package org.diglot.post;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/// When a post may be seen.
///
/// @param from its first moment
/// @param until the first moment it is gone; empty for a post that stays
public record Period(ZonedDateTime from, Optional<ZonedDateTime> until) {
    public boolean holds(Instant now) {
        return !from.toInstant().isAfter(now) && until.map(ZonedDateTime::toInstant).filter(end -> !end.isAfter(now))
                .isEmpty();
    }

    /// The moments at which the post comes or goes.
    public Stream<Instant> turns() {
        return Stream.concat(Stream.of(from), until.stream()).map(ZonedDateTime::toInstant);
    }
}
