package org.diglot.web;

import java.util.function.Supplier;

import org.diglot.page.PageWriter;
import org.diglot.site.Site;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leaves to us what Tomcat would answer itself.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class TomcatSettings implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Supplier<Site> current;
    private final PageWriter pages;

    TomcatSettings(Supplier<Site> current, PageWriter pages) {
        this.current = current;
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            // Tomcat would name methods in its answer to TRACE that a blog does not allow.
            connector.setAllowTrace(true);
            // Old addresses of names such as UI/UX have an encoded slash.
            connector.setEncodedSolidusHandling("passthrough");
        });
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new MalformedRequestValve(current, pages)));
    }
}
