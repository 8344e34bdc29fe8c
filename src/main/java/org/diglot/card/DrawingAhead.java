package org.diglot.card;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.post.Post;
import org.diglot.site.Address;
import org.diglot.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws the cards of new posts before anyone asks for them and once they can be found, with one thread and one card at a
/// time. After the start these
/// are the newest posts; later, those that are new or changed.
public final class DrawingAhead implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DrawingAhead.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /// In each language. The others are drawn when they are asked for.
    private static final int MOST = 30;

    private final Cards cards;
    private final Supplier<Site> current;
    private final Thread thread = Thread.ofPlatform().daemon().name("cards")
            .unstarted(this::follow);
    private Set<Card> known = Set.of();
    private volatile boolean closed;

    public DrawingAhead(Cards cards, Supplier<Site> current) {
        this.cards = cards;
        this.current = current;
    }

    public void start() {
        thread.start();
    }

    private void follow() {
        Optional<Site> seen = Optional.empty();
        try {
            while (!closed) {
                Site site = current.get();
                if (seen.filter(last -> last == site).isEmpty() && site.isIndexed()) {
                    seen = Optional.of(site);
                    tryToDraw(site);
                }
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whatever goes wrong with one site, the next one comes.
    private void tryToDraw(Site site) {
        try {
            draw(site);
        } catch (IOException | RuntimeException e) {
            LOG.warn("Social cards are drawn only when they are asked for, for now: {}", e.toString());
        }
    }

    /// An author's own preview is not worth the work.
    void draw(Site site) throws IOException {
        if (site.isPreview()) {
            return;
        }
        List<Card> all = Arrays.stream(Language.values()).flatMap(language -> cards(site, language)).toList();
        for (Card card : Arrays.stream(Language.values()).flatMap(language -> fresh(all, language)).toList()) {
            if (closed || current.get() != site) {
                // The next site has these, too, as long as they are worth drawing.
                return;
            }
            cards.print(card);
        }
        known = all.stream().collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Card> fresh(List<Card> all, Language language) {
        return all.stream().filter(card -> card.near().language() == language && !known.contains(card)).limit(MOST);
    }

    /// The newest first.
    private static Stream<Card> cards(Site site, Language language) {
        List<Post> posts = site.news(language);
        return Stream.concat(Stream.of(Address.Home.FIRST), posts.stream().map(Address::of))
                .map(address -> Cards.of(address, site, language));
    }

    /// Waits for the card that is being drawn: those who draw it go home after this.
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            if (thread.isAlive()) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
