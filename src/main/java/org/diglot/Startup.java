package org.diglot;

import org.diglot.card.DrawingAhead;
import org.diglot.command.FileNames;
import org.diglot.reload.Reloader;
import org.diglot.site.Permalinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says what was found and where to open it, and begins to follow the posts folder.
@Component
final class Startup {
    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);

    private final BlogProperties properties;
    private final Setup setup;
    private final Reloader reloader;
    private final DrawingAhead drawing;

    Startup(BlogProperties properties, Setup setup, Reloader reloader, DrawingAhead drawing) {
        this.drawing = drawing;
        this.properties = properties;
        this.setup = setup;
        this.reloader = reloader;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        String url = properties.url();
        if (url == null || url.isBlank()) {
            LOG.warn("blog.url is not set: feeds and search engines are told {}", setup.identity().url());
        }
        FileNames.warning().ifPresent(LOG::warn);
        LOG.info("Found in {}: {}", setup.posts(), reloader.report().line());
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            LOG.info("Open http://localhost:{}{}", context.getWebServer().getPort(),
                    setup.visibility().preview() ? Permalinks.PREVIEW : "/");
        }
        reloader.start();
        drawing.start();
    }
}
