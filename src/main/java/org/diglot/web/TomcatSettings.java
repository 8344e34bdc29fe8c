package org.diglot.web;

import java.net.InetAddress;
import java.util.function.Supplier;

import org.diglot.page.PageWriter;
import org.diglot.site.Site;
import org.diglot.site.Visibility;
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
    private final Visibility visibility;
    private final SecurityHeaders headers;

    TomcatSettings(Supplier<Site> current, PageWriter pages, Visibility visibility, SecurityHeaders headers) {
        this.headers = headers;
        this.visibility = visibility;
        this.current = current;
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (visibility.preview() && factory.getAddress() == null) {
            // Drafts are for this machine alone, unless the operator says otherwise.
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
        factory.addConnectorCustomizers(connector -> {
            // Tomcat would name methods in its answer to TRACE that a blog does not allow.
            connector.setAllowTrace(true);
            // Old addresses of names such as UI/UX have an encoded slash.
            connector.setEncodedSolidusHandling("passthrough");
        });
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline()
                        .addValve(new MalformedRequestValve(current, pages, headers)));
    }
}
