package org.diglot.source;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.diglot.post.Period;
import org.diglot.post.Placed;
import org.diglot.post.Position;

/// When a post was written, when it last changed and when it may be seen.
final class Timing {
    static final String NO_DATE = "date is missing";
    static final String ADD_DATE = "add a line such as date: 2026-01-31";

    private final FrontMatter frontMatter;
    private final Moments moments;
    private final Findings findings;
    private final Optional<Placed<ZonedDateTime>> date;

    Timing(FrontMatter frontMatter, FileName name, ZoneId zone, Findings findings) {
        this.frontMatter = frontMatter;
        this.moments = new Moments(zone);
        this.findings = findings;
        this.date = frontMatter.text("date").isPresent() || frontMatter.isSet("date")
                ? moment("date")
                : name.date().flatMap(moments::of)
                        .map(moment -> new Placed<>(moment, findings.place(Position.START)))
                        .or(() -> madeAt("created")).or(() -> madeAt("published"));
    }

    /// Where another program notes when the file was made, which is better than no date; what is no date there is none.
    private Optional<Placed<ZonedDateTime>> madeAt(String key) {
        return frontMatter.text(key)
                .flatMap(text -> moments.of(text.value()).map(moment -> new Placed<>(moment, text.place())));
    }

    private Optional<Placed<ZonedDateTime>> moment(String key) {
        return frontMatter.text(key).flatMap(text -> {
            Optional<ZonedDateTime> moment = moments.of(text.value());
            if (moment.isEmpty()) {
                findings.error(text.place(), "date \"%s\" is not a date".formatted(text.value()),
                        "write it as YYYY-MM-DD");
            }
            return moment.map(at -> new Placed<>(at, text.place()));
        });
    }

    void requireDate() {
        if (date.isEmpty() && !frontMatter.isSet("date") && frontMatter.text("date").isEmpty()) {
            findings.error(frontMatter.keyPlace("date").orElse(findings.place(Position.START)), NO_DATE, ADD_DATE);
        }
    }

    Optional<Placed<ZonedDateTime>> date() {
        return date;
    }

    ZonedDateTime published() {
        return date.map(Placed::value).orElse(Instant.EPOCH.atZone(moments.zone()));
    }

    ZonedDateTime updated() {
        return moment("updated").map(Placed::value).orElse(published());
    }

    Period shown() {
        ZonedDateTime from = Stream.concat(Stream.of(published()), moment("publishdate").map(Placed::value).stream())
                .max(Comparator.naturalOrder()).orElseThrow();
        return new Period(from, moment("expirydate").map(Placed::value));
    }
}
