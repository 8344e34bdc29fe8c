package org.diglot.web;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.diglot.language.Language;
import org.diglot.site.Address;
import org.diglot.site.CurrentSite;
import org.diglot.site.Permalinks;
import org.diglot.site.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Makes the pages that are likely to be asked for first soon after the start, so that no reader has to wait for code that
/// has not run yet.
@Component
final class FirstPages implements AutoCloseable {
    /// Who was waiting for the start comes first.
    private static final Duration GRACE = Duration.ofSeconds(1);
    /// In each language. The others find the code compiled, or nearly so.
    private static final int POSTS = 5;

    private final Supplier<Site> current;
    private final Consumer<String> make;
    private final Thread thread = Thread.ofPlatform().daemon().name("first pages").unstarted(this::follow);
    private volatile boolean closed;

    @Autowired
    FirstPages(CurrentSite current, BlogController controller) {
        this(current, controller::prepare);
    }

    /// @param make makes what is at a permalink; never throws
    FirstPages(Supplier<Site> current, Consumer<String> make) {
        this.current = current;
        this.make = make;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.start();
    }

    private void follow() {
        try {
            Thread.sleep(GRACE);
            for (String permalink : permalinks()) {
                if (closed) {
                    return;
                }
                make.accept(permalink);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /// An author's own preview is not worth the work.
    private List<String> permalinks() {
        Site site = current.get();
        return site.isPreview()
                ? List.of()
                : Stream.concat(inEach(_ -> Stream.of(Address.Home.FIRST)),
                        IntStream.range(0, POSTS).boxed().flatMap(number -> inEach(language -> site.news(language)
                                .stream().skip(number).limit(1).map(Address.PostPage::new))))
                        .toList();
    }

    private static Stream<String> inEach(Function<Language, Stream<? extends Address>> addresses) {
        return Stream.of(Language.values()).flatMap(
                language -> addresses.apply(language).map(address -> Permalinks.of(address, language)));
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
