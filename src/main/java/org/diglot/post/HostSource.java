package org.diglot.post;

import java.util.Optional;

/// A host, or all hosts below one, in the notation of a Content Security Policy (CSP 3, section 2.3.1, “host-source”).
///
/// @param below whether the hosts below it are meant, at any depth, and not itself
public record HostSource(Host host, boolean below) {
    private static final String STAR = "*.";

    /// `i.imgur.com` or `*.example.org`, either with a port or without; empty where it is anything else. All of a top-level
    /// domain cannot be meant.
    public static Optional<HostSource> of(String written) {
        boolean below = written.startsWith(STAR);
        return Host.of(below ? written.substring(STAR.length()) : written)
                .filter(host -> !below || host.name().contains(".")).map(host -> new HostSource(host, below));
    }

    boolean has(Host other) {
        return other.port() == host.port()
                && (below ? other.name().endsWith("." + host.name()) : other.name().equals(host.name()));
    }

    /// As a policy names it.
    @Override
    public String toString() {
        return "https://" + (below ? STAR : "") + host;
    }
}
