package org.diglot;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.diglot.announce.Announcer;
import org.diglot.card.Cards;
import org.diglot.card.DrawingAhead;
import org.diglot.command.SetupException;
import org.diglot.media.Darkroom;
import org.diglot.output.Output;
import org.diglot.post.AllowedHosts;
import org.diglot.reload.Reloader;
import org.diglot.site.CurrentSite;
import org.diglot.site.Document;
import org.diglot.site.Identity;
import org.diglot.site.Site;
import org.diglot.site.Visibility;
import org.diglot.source.PostReader;
import org.diglot.source.PostsFolder;
import org.diglot.source.Progress;
import org.diglot.typeset.Highlighter;
import org.diglot.web.ReadyLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the plain floors together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BlogProperties.class)
class Wiring {
    @Bean
    Setup setup(BlogProperties properties, @Value("${server.port:8080}") int port) {
        return Setup.of(properties, port);
    }

    @Bean
    Visibility visibility(Setup setup) {
        return setup.visibility();
    }

    @Bean
    Identity identity(Setup setup) {
        return setup.identity();
    }

    @Bean
    ReadyLimit readyLimit(Setup setup) {
        return setup.readyLimit();
    }

    @Bean
    AllowedHosts allowedHosts(Setup setup) {
        return setup.settings().allowed();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Reloader reloader(Setup setup, List<Output> outputs, Clock clock) {
        return reloader(setup, outputs.stream().map(Output::document).toList(), clock, Progress.UNSEEN,
                // Authors who look at a preview look for what is wrong.
                !setup.visibility().preview());
    }

    /// Reads the posts; the server and the commands do it alike.
    ///
    /// @param hurried as in [Reloader]
    static Reloader reloader(Setup setup, List<Document> documents, Clock clock, Progress progress,
            boolean hurried) {
        PostReader reader = new PostReader(setup.settings());
        try {
            return new Reloader(new PostsFolder(setup.posts(), reader, progress), setup.identity(), setup.visibility(),
                    documents, clock, hurried);
        } catch (IOException e) {
            throw new SetupException("The posts folder \"%s\" cannot be read.".formatted(setup.posts()),
                    "Check its permissions.");
        }
    }

    @Bean
    Announcer announcer(Identity identity, Reloader reloader) {
        Announcer announcer = new Announcer(identity.syndication());
        reloader.current().listen(announcer);
        return announcer;
    }

    @Bean
    Darkroom darkroom(Setup setup) {
        return new Darkroom(setup.cache());
    }

    @Bean
    Cards cards(Darkroom darkroom) {
        return new Cards(darkroom);
    }

    @Bean
    DrawingAhead drawingAhead(Cards cards, Supplier<Site> current) {
        return new DrawingAhead(cards, current);
    }

    @Bean
    Highlighter highlighter() {
        return new Highlighter();
    }

    @Bean
    CurrentSite site(Reloader reloader) {
        return reloader.current();
    }
}
