package org.diglot.web;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/// The other side of the connections of a test.
record Sockets(List<Connector> connectors) {
    static Sockets of(WebServerApplicationContext context) {
        JettyWebServer server = (JettyWebServer) Objects.requireNonNull(context.getWebServer());
        return new Sockets(List.of(server.getServer().getConnectors()));
    }

    private Optional<EndPoint> of(Line line) {
        return connectors.stream().flatMap(connector -> connector.getConnectedEndPoints().stream())
                .filter(end -> end.getRemoteSocketAddress() instanceof InetSocketAddress address
                        && address.getPort() == line.port())
                .findFirst();
    }

    boolean are(Line line) {
        return of(line).isPresent();
    }

    /// How many requests Jetty's own parser has read.
    long seenByJetty(Line line) {
        return of(line).orElseThrow().getConnection().getMessagesIn();
    }
}
