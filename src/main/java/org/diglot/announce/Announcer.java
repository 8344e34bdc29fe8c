package org.diglot.announce;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.diglot.site.Site;
import org.diglot.site.Syndication;

/// Tells of what changes from one site to the next. What was there when the program started is news to nobody, and a preview
/// is nobody's business.
public final class Announcer implements BiConsumer<Site, Site>, AutoCloseable {
    /// Before each further attempt.
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(15),
            Duration.ofSeconds(90));

    private final Optional<Courier> courier;
    private final List<Herald> heralds;

    public Announcer(Syndication syndication) {
        this(syndication, PAUSES);
    }

    Announcer(Syndication syndication, List<Duration> pauses) {
        this.heralds = Stream.concat(syndication.hub().<Herald>map(WebSub::new).stream(),
                syndication.indexNow().<Herald>map(SearchEngines::new).stream()).toList();
        this.courier = heralds.isEmpty() ? Optional.empty() : Optional.of(new Courier(pauses));
    }

    /// Says what is to be said about a replacement, in letters.
    interface Herald {
        List<Letter> letters(Site before, Site after);
    }

    /// Returns as soon as it is known what to say. Used by one thread.
    @Override
    public void accept(Site before, Site after) {
        if (!after.isPreview()) {
            courier.ifPresent(carrier -> heralds.forEach(herald -> carrier.send(herald.letters(before, after))));
        }
    }

    @Override
    public void close() {
        courier.ifPresent(Courier::close);
    }
}
