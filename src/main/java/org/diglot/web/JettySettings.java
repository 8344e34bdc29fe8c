package org.diglot.web;

import java.net.InetAddress;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import org.diglot.site.Visibility;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Leaves to us what Jetty would answer itself, and lets proxies speak HTTP/2 in the clear.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class JettySettings implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {
    private final Visibility visibility;
    private final MalformedRequests malformed;
    private final Editions editions;

    JettySettings(Visibility visibility, MalformedRequests malformed, Editions editions) {
        this.editions = editions;
        this.visibility = visibility;
        this.malformed = malformed;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        if (visibility.preview() && factory.getAddress() == null) {
            // Drafts are for this machine alone, unless the operator says otherwise.
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
        factory.addServerCustomizers(this::customize);
    }

    private void customize(Server server) {
        server.setErrorHandler(malformed);
        for (Connector connector : server.getConnectors()) {
            HttpConfiguration http = connector.getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration();
            // No file is ever found by the path of a request: whatever it is, the site knows nothing there, or leads to the
            // address that was meant. Old addresses of names such as UI/UX have an encoded slash.
            http.setUriCompliance(UriCompliance.UNSAFE);
            if (connector instanceof ServerConnector plain) {
                plain.addConnectionFactory(new ReadyConnection.Factory(http, editions));
                // What HTTP/2 adds to its settings is not for the others.
                plain.addConnectionFactory(new HTTP2CServerConnectionFactory(new HttpConfiguration(http)));
            }
        }
        Executor threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory());
        // Only now does nothing else put itself in front, as what counts the requests for a graceful end does; what is ready
        // is sent before anyone could wait for it.
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle event) {
                server.setHandler(new ReadyHandler(server.getHandler(), editions, threads));
            }
        });
        server.getDescendants(ServletContextHandler.class)
                .forEach(context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
    }
}
